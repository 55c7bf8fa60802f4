import pytest

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_layout import Joined
from kring.scene.genogram_strokes import (
    PENS,
    adoption_letters,
    couple_marks,
    family_strokes,
    pen_stroke,
    slashes_of,
    union_kind,
    union_years,
)
from scene.families import EGO, UNIONS, Told, drawn


def couple(**fields):
    return Couple(one="a", other="b", **fields)


def look_of(union):
    stroke = pen_stroke(union_kind(couple(union=union)), "M0 0H9")
    marks = tuple(mark.path for mark in couple_marks(couple(union=union), (0, 0)))
    return stroke.width, stroke.dash, stroke.colour, marks


def test_eight_unions_and_one_unsaid_look_different_in_black_and_white():
    assert len({look_of(union) for union in UNIONS}) == 9


@pytest.mark.parametrize(
    ("fields", "slashes"),
    [
        ({"union": "married"}, 0),
        ({"union": "separated"}, 1),
        ({"union": "divorced"}, 2),
        ({"union": "widowed"}, 0),
        ({"former": True}, 1),
        ({"union": "cohabiting", "until": 1999}, 1),
    ],
)
def test_one_slash_is_apart_and_two_are_divorced(fields, slashes):
    assert slashes_of(couple(**fields)) == slashes


def test_years_stand_over_the_line():
    (text,) = union_years(Joined(couple=couple(since=1990, until=2001), at=(5, 20)))
    assert text.lines == ("1990–2001",)
    assert text.y < 20
    assert list(union_years(Joined(couple=couple(), at=(0, 0)))) == []


def test_four_ways_to_be_somebody_s_child_look_different():
    assert len({PENS[kind] for kind in ("biological", "adopted", "foster", "step")}) == 4


def test_an_adopted_child_has_a_small_a_beside_its_line():
    told = Told()
    told.person("kid"), told.parents(EGO, of="kid", parentage="adopted")
    _, layout = drawn(told.network())
    assert [text.lines for text in adoption_letters(layout)] == [("A",)]
    assert len(list(family_strokes(layout))) == len(layout.lines)
