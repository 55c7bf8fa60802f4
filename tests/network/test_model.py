import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import (
    FUNCTIONS,
    KINDS,
    PAIRED,
    Alter,
    Bond,
    ends,
    is_paid,
    may_hang_on_the_wall,
    pair,
    sector_of,
)

IDS = st.from_regex(r"[A-Za-z0-9_-]{1,22}", fullmatch=True)


@given(IDS, IDS)
def test_a_pair_has_one_id_and_tells_its_ends(first, second):
    assert pair(first, second) == pair(second, first)
    assert sorted(ends(pair(first, second))) == sorted((first, second))


@pytest.mark.parametrize("kind", KINDS)
def test_a_thing_about_which_nothing_was_asked_says_nothing(kind):
    fields = KINDS[kind].__struct_fields__
    thing = KINDS[kind](id="x")
    assert {getattr(thing, field) for field in fields if field != "id"} == {None}


def test_kinds_between_two_and_functions_are_among_the_kinds_and_fields():
    assert set(KINDS) >= PAIRED
    assert set(Bond.__struct_fields__) >= set(FUNCTIONS)


@pytest.mark.parametrize(
    ("alter", "paid"),
    [
        (Alter(id="a"), None),
        (Alter(id="a", relation_types=("other",)), None),
        (Alter(id="a", relation_types=("friend",)), False),
        (Alter(id="a", relation_types=("gp",)), True),
        (Alter(id="a", relation_types=("neighbour", "home_care")), True),
        (Alter(id="a", relation_types=("gp",), paid=False), False),
        (Alter(id="a", relation_types=("friend",), paid=True), True),
        (Alter(id="a", relation_types=("companion",), volunteer=True), False),
        (Alter(id="a", relation_types=("social_worker",), volunteer=True), False),
        (Alter(id="a", paid=True, volunteer=True), True),
        (Alter(id="a", sort="service"), True),
        (Alter(id="a", sector="professionals"), True),
        (Alter(id="a", sector="family"), None),
    ],
)
def test_what_the_person_says_about_pay_goes_before_the_label(alter, paid):
    assert is_paid(alter) is paid


@pytest.mark.parametrize(
    ("alter", "sector"),
    [
        (Alter(id="a"), None),
        (Alter(id="a", relation_types=("other",)), None),
        (Alter(id="a", relation_types=("sibling",)), "family"),
        (Alter(id="a", relation_types=("peer",)), "fellows"),
        (Alter(id="a", relation_types=("gp",)), "professionals"),
        (Alter(id="a", relation_types=("neighbour",)), "society"),
        (Alter(id="a", relation_types=("other", "friend")), "society"),
        (Alter(id="a", relation_types=("neighbour", "sibling")), "society"),
        (Alter(id="a", relation_types=("sibling",), sector="fellows"), "fellows"),
    ],
)
def test_where_somebody_was_put_goes_before_the_label(alter, sector):
    assert sector_of(alter) == sector


@pytest.mark.parametrize(
    ("alter", "may"),
    [
        (Alter(id="a"), True),
        (Alter(id="a", visibility="print"), True),
        (Alter(id="a", visibility="circle"), False),
        (Alter(id="a", visibility="self"), False),
        (Alter(id="a", relation_types=("fellow_believer",)), False),
        (Alter(id="a", relation_types=("friend", "fellow_believer")), False),
        (Alter(id="a", relation_types=("fellow_believer",), visibility="print"), True),
    ],
)
def test_belief_hangs_on_no_wall_unless_the_person_says_so(alter, may):
    assert may_hang_on_the_wall(alter) is may
