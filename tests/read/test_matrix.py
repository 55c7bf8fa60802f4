"""Who gives what: the same answers in each way of showing."""

import pytest
from django.utils import translation

from kring.network.measures.functions import SHOWN
from kring.read.matrix import matrix
from kring.read.names import Names
from network.drawn import bond, drawn, person


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def table(*things, shown="five"):
    network = drawn(*things)
    return matrix(network, Names(network), shown=shown)


def marks(found):
    return {line.name: [cell.mark for cell in line.cells] for line in found.lines}


SOME = (
    person("mum", "parent"),
    person("nurse", "home_care"),
    person("choir", sort="group"),
    person("bo", "friend"),
    bond("mum", practical="get", advice="give", affective="both"),
    bond("nurse", practical="get"),
    bond("choir", company="both"),
)


def test_whoever_was_answered_about_has_a_line():
    assert marks(table(*SOME)) == {
        "mum": ["get", "both", "give", None, None],
        "nurse": ["get", None, None, None, None],
        "choir": [None, None, None, "both", None],
    }


def test_without_answers_there_is_no_table():
    assert table(person("mum")) is None
    assert table() is None


def test_getting_help_and_giving_advice_is_both_ways_where_they_share_a_column():
    found = table(*SOME, shown="nuyts")
    assert [column.name for column in found.columns][2] == "help and advice"
    assert marks(found)["mum"] == ["both", None, "both", None]


def test_a_no_stays_a_no():
    assert marks(table(person("a"), bond("a", advice="none")))["a"][2] == "none"


def test_work_is_marked_and_said():
    cells = {line.name: line.cells[0] for line in table(*SOME).lines}
    assert (cells["nurse"].paid, cells["nurse"].text) == (True, "I get this, for their work")
    assert (cells["mum"].paid, cells["mum"].text) == (False, "I get this")
    assert cells["choir"].text == ""


def test_the_ecogram_shows_its_letters_and_keeps_security_apart():
    columns = table(*SOME, shown="ecogram").columns
    assert [column.letter for column in columns] == ["P", "G", "A", "E", ""]
    assert [column.apart for column in columns] == [False] * 4 + [True]


@pytest.mark.parametrize("shown", SHOWN)
def test_each_way_of_showing_keeps_all_lines(shown):
    assert len(table(*SOME, shown=shown).lines) == 3
