import pytest
from django.utils.translation import override

from kring.draw.said import KIND_NAMES, said_of, where_said
from kring.network.model import (
    KINDS,
    About,
    Alter,
    Bond,
    Ego,
    Event,
    Meeting,
    Note,
    Spot,
    Tie,
    Voice,
)

THINGS = [
    About(id="kring", sentence="Zo moe."),
    Ego(id="me", name="Sara"),
    Alter(id="a", name="Oma Mieke", relation_types=("grandparent",), paid=False),
    Alter(id="b", name="José", via="a", deleted=True),
    Bond(id="me~a", closeness=1, meaning="Zij luistert."),
    Tie(id="a~b", knows=True),
    Event(id="e", title="Verhuizing", year=2019, present=("a", "b")),
    Note(id="n", text="Belt op zondag.", about="a"),
    Spot(id="circles~a", at=(1.0, 2.0)),
]


@pytest.fixture
def told():
    with override("en"):
        return said_of(THINGS)


def only(told, kind):
    (said,) = told[kind]
    return said.name, {words for _, words in said.fields}


def test_everything_is_told_with_names_instead_of_ids(told):
    assert only(told, "event") == ("Verhuizing", {"Verhuizing", "2019", "Oma Mieke, José"})
    assert only(told, "tie") == ("Oma Mieke – José", {"yes"})
    name, words = only(told, "note")
    assert "Oma Mieke" in words and "Belt op zondag." in words
    name, words = only(told, "bond")
    assert name == "Sara – Oma Mieke" and "Zij luistert." in words
    assert "1" not in words, "a ring has its name"


def test_who_was_put_aside_is_told_as_such(told):
    assert [(said.name, said.put_aside) for said in told["alter"]] == [
        ("Oma Mieke", False),
        ("José", True),
    ]


def test_places_on_paper_are_no_words(told):
    assert "spot" not in told


def test_every_kind_that_says_something_has_a_name():
    assert KINDS.keys() - KIND_NAMES.keys() == {"spot", "thread", "take"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mieke", {"a", "me~a", "a~b", "e", "n", "b"}),
        ("JOSE", {"b", "a~b", "e"}),
        ("  zo   moe ", {"kring"}),
        ("zondag", {"n"}),
        ("nobody", set()),
        ("", set()),
        ("   ", set()),
    ],
)
def test_a_name_is_found_wherever_it_stands(told, text, found):
    assert {said.id for _, said in where_said(told, text)} == found


@pytest.mark.parametrize("opened", [None, False, True])
def test_a_box_of_a_family_talk_is_told_only_once_the_talk_lies_open(opened):
    talk = Meeting(id="m", sort="family", topic="Oma", opened=opened)
    voice = Voice(id="v", meeting="m", of="a", wants="Weer slapen")
    with override("en"):
        told = said_of([*THINGS, talk, voice])
        words = only(told, "voice")[1]
    assert ("Weer slapen" in words) is (opened is True)
    assert ("stays closed until the talk" in words) is (opened is not True)
    assert [said.id for _kind, said in where_said(told, "slapen")] == (["v"] if opened else [])
