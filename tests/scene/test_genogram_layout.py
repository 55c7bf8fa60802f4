import json
from itertools import combinations, pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.network.model import KINDS
from kring.network.network import network_of
from scene.families import EGO, Told, a_family, a_muddle, crossings, drawn, three_partners

CASES = json.loads(Path("contract/cases/genogram.json").read_text(encoding="utf-8"))
SEEDS = st.integers(0, 10**9)


def hold_the_laws(network):
    """Everybody placed, nobody overlaps, couples on one row, children below, siblings by age."""
    family, layout = drawn(network)
    places = layout.places
    assert places.keys() == {person.id for person in family.people}
    for a, b in combinations(places, 2):
        if places[a][1] == places[b][1]:
            assert abs(places[a][0] - places[b][0]) >= layout.half[a] + layout.half[b]
        else:
            assert abs(places[a][1] - places[b][1]) >= 20  # a sign and its name
    aslant = {frozenset(m.people) for m in layout.misfits if m.code == "not_level"}
    for couple in family.couples:
        pair = {couple.one, couple.other}
        assert (places[couple.one][1] == places[couple.other][1]) == (pair not in aslant)
    born = {person.id: person.born for person in family.people}
    for sibship in family.sibships:
        known = [child for child in sibship.children if born[child] is not None]
        for a, b in combinations(known, 2):
            if born[a] < born[b] and places[a][1] == places[b][1]:
                assert places[a][0] < places[b][0]
        for parent in sibship.parents:
            assert all(places[parent][1] < places[child][1] for child in sibship.children)
    return family, layout


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_families_stand_where_they_were_worked_out_by_hand(case):
    network = network_of(
        msgspec.convert({"id": thing["id"], **thing["fields"]}, KINDS[thing["kind"]])
        for thing in case["things"]
    )
    _, layout = drawn(network)
    assert {one: list(place) for one, place in layout.places.items()} == case["places"]


@settings(deadline=None, max_examples=60)
@given(SEEDS)
def test_any_family_is_drawn_whole(seed):
    hold_the_laws(a_family(seed).network())


@settings(deadline=None, max_examples=60)
@given(SEEDS)
def test_a_family_that_cannot_be_true_is_drawn_as_far_as_it_can(seed):
    hold_the_laws(a_muddle(seed).network())


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, 10_000, 1_000))
def test_ten_thousand_families_are_drawn_whole(start):
    for seed in range(start, start + 1_000):
        hold_the_laws(a_family(seed).network())
        hold_the_laws(a_muddle(seed).network())


@settings(deadline=None, max_examples=30)
@given(SEEDS)
def test_the_same_family_always_gives_the_same_bytes(seed):
    first, second = (drawn(a_family(seed).network())[1] for _ in range(2))
    assert msgspec.json.encode(first) == msgspec.json.encode(second)


@settings(deadline=None, max_examples=30)
@given(SEEDS)
def test_a_partner_without_a_family_of_their_own_stands_beside_their_only_partner(seed):
    family, layout = drawn(a_family(seed).network())
    related = {child for sibship in family.sibships for child in sibship.children}
    partners = [one for couple in family.couples for one in (couple.one, couple.other)]
    for couple in family.couples:
        pair = (couple.one, couple.other)
        if all(partners.count(one) == 1 for one in pair) and not set(pair) <= related:
            row = next(line for line in layout.rows if couple.one in line)
            assert abs(row.index(couple.one) - row.index(couple.other)) == 1


def test_three_partners_in_a_row_are_drawn_without_a_crossing():
    family, layout = hold_the_laws(three_partners())
    assert len(family.people) == 8
    assert crossings(layout) == 0
    # The first on the left; whoever he lives with now stands beside him.
    assert layout.rows[0] == ("first", EGO, "third", "second")
    assert layout.rows[1] == ("ann", "bo", "cas", "dirk")


def test_two_grandparental_families_stand_side_by_side_without_a_crossing():
    told = Told(born=1990, sign="circle")
    for couple, children in ((("ff", "fm"), "f fu fa"), (("mf", "mm"), "m mu ma")):
        for one in couple:
            told.person(one)
        told.couple(*couple, union="married")
        for at, child in enumerate(children.split()):
            told.person(child, born=(1960, 1957, 1965)[at])
        told.parents(*couple, of=children)
    told.couple("f", "m", union="married")
    told.parents("f", "m", of=EGO)
    _, layout = hold_the_laws(told.network())
    assert crossings(layout) == 0
    assert layout.rows[1] == ("fu", "f", "fa", "mu", "m", "ma")


def test_children_stand_under_the_middle_of_their_parents():
    told = Told(born=1980)
    told.person("partner")
    told.couple(EGO, "partner", union="married")
    for child, born in (("a", 2001), ("b", 2003), ("c", 2005)):
        told.person(child, born=born)
    told.parents(EGO, "partner", of="a b c")
    places = drawn(told.network())[1].places
    assert abs(places["b"][0] - (places[EGO][0] + places["partner"][0]) / 2) <= 2


def test_a_hand_shifts_somebody_in_their_row_and_the_others_make_room():
    told = Told(born=1980)
    for child, born in (("a", 2001), ("b", 2003), ("c", 2005)):
        told.person(child, born=born)
    told.parents(EGO, of="a b c")
    before = drawn(told.network())[1]
    after = drawn(told.network(("spot", "genogram~a", {"at": (40.0, 99.0)})))[1]
    assert after.places["a"][1] == before.places["a"][1]
    assert after.rows[1].index("a") > 0
    assert all(
        after.places[right][0] - after.places[left][0] >= after.half[left] + after.half[right]
        for left, right in pairwise(after.rows[1])
    )


def test_a_marriage_of_uncle_and_niece_gives_a_longer_line_and_no_contradiction():
    told = Told()
    for one in ("grandpa", "grandma", "uncle", "father", "mother"):
        told.person(one)
    told.couple("grandpa", "grandma")
    told.parents("grandpa", "grandma", of="uncle father")
    told.parents("father", "mother", of=EGO)
    told.couple(EGO, "uncle", union="married")
    _, layout = hold_the_laws(told.network())
    assert layout.misfits == ()
    assert layout.places["uncle"][1] == layout.places[EGO][1] > layout.places["father"][1]
