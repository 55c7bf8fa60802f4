"""A certificate is of a role of now; nobody is on it who may not be on a print."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Alter, Ego, Role, Thanks
from kring.network.network import network_of
from kring.strengthen.talents.role_papers import ThankYou, certificates, thank_yous

PEOPLE = [
    Ego(id="me", name="Ryan"),
    Alter(id="mia", name="Mia"),
    Alter(id="ex", name="Karim", visibility="self"),
    Alter(id="g", name="Compostgroep", sort="group"),
]
GREETER = Role(id="r", name="de man die groet", counterpart="de buren", seen_by=("mia", "ex"))
FROM_MIA = Thanks(id="t", text="Zo fijn.", from_whom="mia", agreed=True, role="r")


def test_a_certificate_tells_who_somebody_is_to_whom_and_what_was_said():
    [sheet] = certificates(network_of([*PEOPLE, GREETER, FROM_MIA]))

    assert (sheet.whose, sheet.role) == ("Ryan", "de man die groet")
    assert sheet.lines == ["for de buren", "valued by Mia"]
    assert sheet.thanks == [("Zo fijn.", "Mia")]


@pytest.mark.parametrize("state", ["past", "wished", "imposed"])
def test_what_is_lost_hoped_for_or_put_on_somebody_is_not_handed_out(state):
    assert certificates(network_of([*PEOPLE, Role(id="r", name="x", state=state)])) == []


def test_a_group_has_a_certificate_of_its_own():
    [sheet] = certificates(network_of([*PEOPLE, Role(id="r", name="tuiniers", of="g")]))

    assert sheet.whose == "Compostgroep"


def test_a_card_of_thanks_goes_both_ways():
    own = Thanks(id="o", text="Merci!", from_whom="me", of="mia")

    assert thank_yous(network_of([*PEOPLE, FROM_MIA, own])) == [
        ThankYou("Ryan", "Zo fijn.", "Mia"),
        ThankYou("Mia", "Merci!", "Ryan"),
    ]


def test_the_page_prints_them_in_every_language(page, kring, sara):
    said = [("r", "role", "name", "koekjesbakker"), ("t", "thanks", "text", "Lekker!")]
    put(kring, [*said, ("t", "thanks", "agreed", True), ("t", "thanks", "role", "r")], by=sara)
    for language in ("nl", "fr", "en"):
        page.cookies["kring_language"] = language
        shown = page.get(reverse("role_papers", args=[kring.pk])).content.decode()
        assert "koekjesbakker" in shown and "Lekker!" in shown


def test_who_has_no_name_in_the_middle_writes_it_by_hand(page, kring, sara):
    ego = network_of_kring(kring).egos[0].id
    said = [(ego, "ego", "name", None), ("t", "thanks", "text", "Lekker!")]
    signed = [("t", "thanks", "from_whom", ego), ("r", "role", "name", "koekjesbakker")]
    put(kring, [*said, *signed], by=sara)
    shown = page.get(reverse("role_papers", args=[kring.pk])).content.decode()

    assert "without a name" not in shown
    assert shown.count('class="by-hand"') == 3
