"""The little pictures: everybody in them once, nobody on top of somebody else."""

from datetime import date
from itertools import combinations

import pytest
from django.utils import translation
from hypothesis import given

from kring.network.measures.counted import counted_people
from kring.network.reading import read_network
from kring.read.pictures import SIGN, pictures
from network.drawn import drawn, networks, of_kinds, people, person, ties

TODAY = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def of(network, grouping="four"):
    return pictures(network, read_network(network, today=TODAY), grouping=grouping)


def test_an_empty_paper_has_no_pictures():
    found = of(drawn())
    assert (found.size, found.density) == (None, None)
    assert found.composition == found.stability == found.complexity == found.reach == []


def test_everyone_who_is_there_now_is_in_the_first_picture():
    found = of(drawn(*people(2), person("cat", sort="animal"), person("x", status="dead")))
    assert [sign.name for sign in found.size.signs] == ["p0", "p1", "cat"]


def test_sixty_people_stand_in_lines_that_fit():
    found = of(drawn(*people(60))).size
    assert (found.width, found.height) == (288, 120)


def test_who_knows_whom_is_drawn_only_once_something_is_said():
    assert of(drawn(*people(4))).density is None
    three = [person(name) for name in "abc"]
    assert len(of(drawn(*three, *ties("ab bc"))).density.lines) == 2
    assert len(of(drawn(*three, ties_asked=True)).density.signs) == 3


def test_kinds_without_people_are_left_out_and_few_are_named():
    found = of(drawn(*of_kinds(sibling=4, friend=2)))
    assert [(part.label, part.said) for part in found.composition] == [
        ("family", "4"),
        ("friends and acquaintances", "friend0 and friend1"),
    ]


def test_bands_of_years_stay_in_their_order_also_when_empty():
    found = of(drawn(person("a", known_since=1990), person("b")))
    assert [part.said for part in found.stability] == ["", "", "", "a"]
    assert of(drawn(person("b"))).stability == []


def test_places_run_from_home_to_the_world():
    found = of(drawn(person("a", place_level="abroad"), person("b", place_level="home")))
    assert [part.said for part in found.reach if part.said] == ["b", "a"]


@given(networks(most=12))
def test_in_the_picture_of_who_knows_whom_nobody_lies_on_somebody_else(network):
    picture = of(network).density
    if picture is None:
        return
    assert len(picture.signs) == len(counted_people(network))
    ends = {line[:2] for line in picture.lines} | {line[2:] for line in picture.lines}
    for (ax, ay), (bx, by) in combinations(sorted(ends), 2):
        assert (ax - bx) ** 2 + (ay - by) ** 2 >= (2 * SIGN) ** 2
    for x, y in ends:
        assert 0 <= x <= picture.width
        assert 0 <= y <= picture.height
