"""Roles are grouped by how it is now, and thanks of somebody else need their yes."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Alter, Ego, Role, Thanks
from kring.network.network import network_of
from kring.strengthen.board import Consent
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import CardForm
from kring.strengthen.telling import groups_of

NETWORK = network_of(
    [
        Ego(id="me", name="Sara"),
        Alter(id="mia", name="Mia"),
        Alter(id="g", name="Compostgroep", sort="group"),
    ]
)


def form_of(**said):
    data = {"seen": "0", **{f"thanks.{name}": value for name, value in said.items()}}
    return CardForm(BOARDS["thanks"], Thanks(id="a"), NETWORK, data)


def test_thanks_of_somebody_else_need_their_yes():
    assert not form_of(text="Fijn dat je er was.", from_whom="mia").is_valid()
    assert not form_of(text="Fijn dat je er was.").is_valid()
    assert form_of(text="Fijn dat je er was.", from_whom="mia", agreed="true").is_valid()


def test_ones_own_thanks_need_nobodys_yes():
    assert form_of(text="Dank je, Mia.", from_whom="me", of="mia").is_valid()


def test_the_words_the_yes_and_whose_they_are_stand_on_the_same_card():
    for board in BOARDS.values():
        if board.consent:
            assert isinstance(board.consent, Consent)
            assert {*board.consent} - {""} <= {*board.first, *board.more}


def test_roles_lie_in_groups_and_one_of_which_nothing_was_said_is_of_now():
    network = network_of(
        [
            Role(id="a", name="buur"),
            Role(id="b", name="bakker", state="past"),
            Role(id="c", name="de zorgvrager", state="imposed"),
        ]
    )
    groups = groups_of(BOARDS["roles"], network)

    assert [group.code for group in groups] == ["now", "past", "imposed"]


def test_a_group_has_a_role_and_is_thanked(page, kring, sara):

    put(kring, [("g", "alter", "name", "Compostgroep"), ("g", "alter", "sort", "group")], by=sara)
    address = reverse("card", args=[kring.pk, "roles", "new"])
    page.post(address, {"seen": "999", "role.name": "verzorgers van de straat", "role.of": "g"})

    [role] = network_of_kring(kring).roles
    assert role.of == "g"
    shown = page.get(reverse("board", args=[kring.pk, "roles"])).content.decode()
    assert "verzorgers van de straat" in shown and "Compostgroep" in shown
