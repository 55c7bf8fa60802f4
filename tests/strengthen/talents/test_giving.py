"""With everybody what is got and given, in the order they came; what one means is kept."""

import json
from pathlib import Path

import msgspec
import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.draw.labels import FIELDS, options_of
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.measures.reciprocity import giving
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.strengthen.talents.giving import MeaningForm, between
from kring.strengthen.talents.giving_words import told
from kring.strengthen.visit.pages import page_texts
from network.shared import network_in

CASES = json.loads(Path("contract/cases/giving.json").read_text(encoding="utf-8"))
EXCHANGE = st.sampled_from([None, "get", "give", "both", "none"])


def test_what_goes_on_is_told_in_words_kind_by_kind():
    [found] = between(
        network_of(
            [
                Ego(id="me"),
                Alter(id="an", name="An"),
                Bond(id="me~an", practical="get", company="both", gestures=("thee", "kaartje")),
            ]
        )
    )

    assert (found.got.count(","), found.given.count(",")) == (1, 0)
    assert found.gestures == "thee, kaartje"


@given(st.lists(st.tuples(EXCHANGE, EXCHANGE), max_size=8))
def test_the_order_is_the_one_in_which_they_came_whoever_gives_most(answers):
    alters = [Alter(id=f"p{n}", name=f"P{n}") for n in range(len(answers))]
    bonds = [
        Bond(id=f"me~p{n}", practical=practical, advice=advice)
        for n, (practical, advice) in enumerate(answers)
    ]

    found = between(network_of([Ego(id="me"), *alters, *bonds]))

    assert [one.id for one in found] == [alter.id for alter in alters]


def test_what_somebody_means_and_small_gestures_are_kept_and_told(page, kring):
    address = reverse("meaning_to", args=[kring.pk, "mieke"])
    said = {"seen": "999", "bond.mine_for_them": "Ik breng haar aan het lachen."}
    page.post(address, {**said, "bond.gestures": ["a card"], "own": "soep brengen"})

    network = network_of_kring(kring)
    bond = network.bond("mieke")
    assert bond.mine_for_them == "Ik breng haar aan het lachen."
    assert bond.gestures == ("a card", "soep brengen")
    shown = page.get(reverse("giving", args=[kring.pk])).content.decode()
    assert "You give something to one person." in shown
    assert "soep brengen" in shown
    assert "soep brengen" in page.get(address).content.decode()


def test_a_gesture_is_taken_off_and_the_others_stay(page, kring, sara):
    ego = network_of_kring(kring).egos[0].id
    put(kring, [(f"{ego}~mieke", "bond", "gestures", ("thee", "soep"))], by=sara)
    address = reverse("meaning_to", args=[kring.pk, "mieke"])
    shown = {"initial-bond.gestures": ["thee", "soep"]}
    page.post(address, {"seen": "999", **shown, "bond.gestures": ["soep"]})

    assert network_of_kring(kring).bond("mieke").gestures == ("soep",)


def test_how_much_they_matter_is_told_from_both_sides(page, kring):
    said = {"bond.importance_mine": "4", "bond.importance_theirs": "1"}
    page.post(reverse("meaning_to", args=[kring.pk, "mieke"]), {"seen": "999", **said})

    network = network_of_kring(kring)
    assert network.bond("mieke").importance_mine == 4
    found = next(one for one in between(network) if one.id == "mieke")
    assert len(found.matters) == 2
    assert found.matters[0][1] != found.matters[1][1]


def test_of_who_is_not_there_nothing_is_asked(page, kring):
    assert page.get(reverse("meaning_to", args=[kring.pk, "gone"])).status_code == 404


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_what_goes_on_reads_as_on_a_tablet(case):
    network = network_in(case)

    assert told(giving(network)) == case["told"]
    found = [msgspec.to_builtins(one) for one in between(network)]
    assert [{**one, "matters": [list(each) for each in one["matters"]]} for one in found] == (
        case["people"]
    )


def test_a_tablet_that_is_away_tells_it_in_the_same_words():
    assert page_texts()["giving"] == CASES["words"]
    assert {name: str(FIELDS[name]) for name in CASES["fields"]} == CASES["fields"]
    for name, options in CASES["options"].items():
        shown = {code: str(label) for code, label in options_of(*name.split(".")).items()}
        assert options.items() <= shown.items()


def test_to_choose_from_are_the_gestures_of_the_list_and_those_said_before():
    case = CASES["offered"]
    form = MeaningForm(Bond(id="me~an", gestures=tuple(case["held"])))

    assert [code for code, _name in form.fields["bond.gestures"].choices] == case["gestures"]
