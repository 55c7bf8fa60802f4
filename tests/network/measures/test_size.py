"""Size counts everybody on the paper exactly once; the networks are those of the founding texts."""

import pytest
from hypothesis import given

from kring.network.measures.size import NUMBERS, size
from network.drawn import drawn, networks, of_kinds, person


def test_an_empty_paper_has_nobody():
    found = size(drawn())
    assert all(getattr(found, name) == 0 for name in ("people", *NUMBERS))


@pytest.mark.parametrize(
    ("kinds", "people", "unpaid", "paid"),
    [
        ({"sibling": 2, "social_worker": 3}, 5, 2, 3),
        ({"cousin": 12, "friend": 13, "gp": 5}, 30, 25, 5),
        ({"friend": 1}, 1, 1, 0),
    ],
)
def test_people_are_told_apart_by_whether_it_is_their_work(kinds, people, unpaid, paid):
    found = size(drawn(*of_kinds(**kinds)))
    assert (found.people, found.unpaid, found.paid) == (people, unpaid, paid)


def test_whoever_is_not_labelled_is_neither_paid_nor_unpaid():
    found = size(drawn(person("jo")))
    assert (found.people, found.unpaid, found.paid, found.paid_unknown) == (1, 0, 0, 1)


def test_the_person_may_leave_professionals_out_and_still_sees_them():
    found = size(drawn(*of_kinds(sibling=2, gp=3), paid_count=False))
    assert (found.people, found.paid) == (2, 3)


def test_a_volunteer_is_no_professional():
    assert size(drawn(person("bo", "home_care", volunteer=True))).unpaid == 1


def test_whoever_is_not_here_now_is_counted_apart():
    words = ("asleep", "broken", "dead", "past", "second_hand", "wished")
    found = size(drawn(*(person(word, "friend", status=word) for word in words)))
    assert found.people == 0
    assert [getattr(found, word) for word in words] == [1] * 6


def test_somebody_known_by_sight_has_an_own_counter():
    found = size(drawn(person("bus", "light_tie", name=None, met_at="bus 71")))
    assert (found.people, found.light_ties) == (0, 1)


def test_groups_places_services_and_animals_have_their_own_numbers():
    things = [person(sort, sort=sort) for sort in ("group", "place", "service", "animal")]
    found = size(drawn(*things))
    assert (found.people, found.groups, found.places, found.services, found.animals) == (
        (0, 1, 1, 1, 1)
    )


@given(networks())
def test_everybody_on_the_paper_is_counted_exactly_once(network):
    found = size(network)
    assert sum(getattr(found, name) for name in NUMBERS) == len(network.alters)
