"""The list works as plain forms: names in, a card filled in, somebody off and back again."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import document_of, network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=[], by=owner)


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    return client


def _add(page, kring, names):
    return page.post(reverse("list_add", args=[kring.id]), {"names": names})


def _by_name(kring):
    return {alter.name: alter for alter in network_of_kring(kring).alters}


def _card(page, kring, entity):
    """Give what the browser would send back if nothing was changed."""
    response = page.get(reverse("list_person", args=[kring.id, entity]))
    form = response.context["form"]
    data = {"seen": str(form["seen"].value())}
    for field in form:
        value = field.value()
        data[field.html_name] = value
        data[field.html_initial_name] = value
    data["knows"] = data["knew"] = [o["id"] for o in response.context["others"] if o["knows"]]
    return {key: value for key, value in data.items() if value is not None}


def test_names_on_lines_or_with_semicolons_are_added(page, kring):
    _add(page, kring, "Oma Mieke\nTom; Els ;\n\n")

    assert [alter.name for alter in network_of_kring(kring).alters] == ["Oma Mieke", "Tom", "Els"]


def test_who_may_only_look_reads_the_list_and_a_card_and_finds_nothing_to_press(page, kring, owner):
    _add(page, kring, "Oma Mieke\nTom")
    mieke = _by_name(kring)["Oma Mieke"].id
    guest = User.objects.create(username="guest")
    give(kring, user_id=guest.pk, role="member", scope=Scope(), by=owner)
    page.force_login(guest)
    shown = page.get(reverse("list", args=[kring.id])).content.decode()
    for door in ("list_add", "list_csv", "take_along", "print"):
        assert reverse(door, args=[kring.id]) not in shown
    response = page.get(reverse("list_person", args=[kring.id, mieke]))
    card = response.content.decode()
    assert reverse("erase_person", args=[kring.id, mieke]) not in card
    assert "put_aside" not in card
    assert all(field.field.disabled for field in response.context["form"])
    assert card.count('name="knows"') == card.count('name="works"') == 1
    assert card.count("disabled> Tom") == 2


def test_an_empty_form_adds_nobody(page, kring):
    response = _add(page, kring, " \n")

    assert response.status_code == 302
    assert not network_of_kring(kring).alters


def test_a_card_saved_unchanged_writes_no_edit(page, kring):
    _add(page, kring, "Tom")
    tom = _by_name(kring)["Tom"].id
    before = document_of(kring).seq

    page.post(reverse("list_person", args=[kring.id, tom]), _card(page, kring, tom))

    assert document_of(kring).seq == before


def test_what_is_filled_in_on_the_card_is_in_the_network(page, kring):
    _add(page, kring, "Tom")
    tom = _by_name(kring)["Tom"].id
    card = _card(page, kring, tom) | {
        "bond.meaning": "Hij lacht altijd.",
        "bond.closeness": "2",
        "alter.relation_types": ["friend", "neighbour"],
        "alter.travel_minutes": "15",
        "alter.qualities": "rijbewijs, luisteren",
        "alter.paid": "false",
    }

    response = page.post(reverse("list_person", args=[kring.id, tom]), card)

    assert response.status_code == 302
    network = network_of_kring(kring)
    alter, bond = network.alter[tom], network.bond(tom)
    assert (bond.meaning, bond.closeness) == ("Hij lacht altijd.", 2)
    assert alter.relation_types == ("friend", "neighbour")
    assert alter.travel_minutes == 15
    assert alter.qualities == ("rijbewijs", "luisteren")
    assert alter.paid is False


def test_a_field_emptied_again_is_unsaid(page, kring, owner):
    _add(page, kring, "Tom")
    tom = _by_name(kring)["Tom"].id
    put(kring, [(tom, "alter", "busy", "full")], by=owner)

    page.post(
        reverse("list_person", args=[kring.id, tom]), _card(page, kring, tom) | {"alter.busy": ""}
    )

    assert network_of_kring(kring).alter[tom].busy is None


@pytest.mark.parametrize(
    ("field", "value"),
    [("alter.known_since", "12"), ("alter.travel_minutes", "-4"), ("alter.busy", "purple")],
)
def test_a_value_that_does_not_fit_is_told_and_nothing_is_written(page, kring, field, value):
    _add(page, kring, "Tom")
    tom = _by_name(kring)["Tom"].id
    before = document_of(kring).seq
    card = _card(page, kring, tom) | {"bond.meaning": "nieuw", field: value}

    response = page.post(reverse("list_person", args=[kring.id, tom]), card)

    assert response.status_code == 400
    assert list(response.context["form"].errors) == [field]
    assert document_of(kring).seq == before


def test_a_card_that_was_open_for_long_leaves_what_somebody_else_wrote(page, kring, owner):
    _add(page, kring, "Tom")
    tom = _by_name(kring)["Tom"].id
    old_card = _card(page, kring, tom)
    put(kring, [(tom, "alter", "busy", "full")], by=owner)

    page.post(
        reverse("list_person", args=[kring.id, tom]), old_card | {"alter.place_level": "town"}
    )

    alter = network_of_kring(kring).alter[tom]
    assert (alter.busy, alter.place_level) == ("full", "town")


def test_ticking_who_knows_whom_draws_and_removes_ties(page, kring):
    _add(page, kring, "Tom, Els, Jan")
    tom, els, jan = (_by_name(kring)[name].id for name in ("Tom", "Els", "Jan"))
    url = reverse("list_person", args=[kring.id, tom])

    page.post(url, _card(page, kring, tom) | {"knows": [els, jan]})
    both = {tie.id for tie in network_of_kring(kring).ties if tie.knows}
    page.post(url, _card(page, kring, tom) | {"knows": [jan]})
    one = {tie.id for tie in network_of_kring(kring).ties if tie.knows}

    assert both == {"~".join(sorted((tom, els))), "~".join(sorted((tom, jan)))}
    assert one == {"~".join(sorted((tom, jan)))}


def test_somebody_taken_off_comes_back_with_everything(page, kring):
    _add(page, kring, "Tom, Els")
    tom, els = (_by_name(kring)[name].id for name in ("Tom", "Els"))
    url = reverse("list_person", args=[kring.id, tom])
    page.post(url, _card(page, kring, tom) | {"knows": [els]})

    listed = page.post(url, {"put_aside": "1"}, follow=True)
    without = network_of_kring(kring)
    page.post(url, {"put_back": "1"})
    again = network_of_kring(kring)

    assert listed.context["off"].name == "Tom"
    assert ([alter.name for alter in without.alters], without.ties) == (["Els"], ())
    assert [alter.name for alter in again.alters] == ["Tom", "Els"]
    assert len(again.ties) == 1


def test_the_list_finds_and_sorts(page, kring):
    _add(page, kring, "Tom, Els, Anna")
    url = reverse("list", args=[kring.id])

    found = page.post(url, {"find": "els"}).context["rows"]
    sorted_rows = page.get(url, {"sort": "name"}).context["rows"]

    assert [row.name for row in found] == ["Els"]
    assert [row.name for row in sorted_rows] == ["Anna", "Els", "Tom"]


def test_an_unknown_person_is_not_found(page, kring):
    assert page.get(reverse("list_person", args=[kring.id, "nobody"])).status_code == 404


def test_somebody_elses_list_is_not_found(client, kring):
    client.force_login(User.objects.create(username="other"))

    assert client.get(reverse("list", args=[kring.id])).status_code == 404


def test_ticking_who_works_together_is_kept_and_shown_again(page, kring):
    _add(page, kring, "Tom, Els")
    tom, els = (_by_name(kring)[name].id for name in ("Tom", "Els"))
    url = reverse("list_person", args=[kring.id, tom])
    page.post(url, _card(page, kring, tom) | {"works": [els]})
    assert [tie.works_together for tie in network_of_kring(kring).ties] == [True]
    others = page.get(url).context["others"]
    assert [other["id"] for other in others if other["works"]] == [els]
