"""Names in sentences: as written, in a row as people say it, and never pulled around."""

import pytest
from django.utils import translation

from kring.read.names import Names, in_a_row, isolated, shortened
from network.drawn import drawn, people, person


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def test_somebody_known_by_sight_is_told_by_the_place():
    names = Names(drawn(person("x", "light_tie", name=None, met_at="bus 71")))
    assert names.one("x") == "somebody of bus 71"


def test_without_a_name_there_is_still_a_word():
    assert Names(drawn(person("x", name=None))).one("x") == "somebody without a name"


def test_names_stand_in_a_row_as_people_say_it():
    assert in_a_row([]) == ""
    assert in_a_row(["Jan"]) == "Jan"
    assert in_a_row(["Jan", "Mia"]) == "Jan and Mia"
    assert in_a_row(["Jan", "Mia", "Bo"]) == "Jan, Mia and Bo"


def test_of_many_five_are_named_and_the_others_counted():
    names = Names(drawn(*people(60)))
    assert names.of(f"p{n}" for n in range(60)) == "p0, p1, p2, p3, p4 and 55 others"
    assert shortened("abcdef") == "a, b, c, d, e and f"


def test_right_to_left_names_are_isolated_and_others_left_alone():
    assert isolated("فاطمة") == "\u2068فاطمة\u2069"
    assert isolated("Renée") == "Renée"


def test_a_later_network_goes_before_an_earlier_one():
    names = Names(drawn(person("x", name="Jo")), drawn(person("x", name="Johan")))
    assert names.one("x") == "Johan"


def test_nobody_at_all():
    assert not Names(drawn()).anybody
    assert Names(drawn(person("x"))).anybody
