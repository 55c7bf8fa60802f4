import msgspec
import pytest

from kring.network.model import Alter, Ego
from kring.scene.genogram_signs import (
    Drawn,
    drawn_as,
    inside_of,
    mark_of,
    outline_of,
    sign_strokes,
    size_of,
    years_of,
)
from kring.scene.look import look

SIGNS = ["square", "circle", "square_circle", "circle_square", "rounded", "diamond"]


def test_every_sign_looks_different():
    drawn = {outline_of(Drawn(sign=s), 0, 0, 6) + inside_of(Drawn(sign=s), 0, 0, 6) for s in SIGNS}
    assert len(drawn) == len(SIGNS)


def test_nobody_gets_a_gender_they_were_not_given():
    assert drawn_as(Alter(id="a")).sign == "diamond"
    assert [text.lines for text in mark_of(Drawn(), None, (0, 0))] == [("?",)]


def test_the_central_person_has_a_double_outline():
    assert drawn_as(Ego(id="me", sign="circle")).is_ego
    assert inside_of(Drawn(sign="circle", is_ego=True), 0, 0, 6) == outline_of(
        Drawn(sign="circle"), 0, 0, 6 - 1.3
    )


@pytest.mark.parametrize("alter", [Alter(id="a", status="dead"), Alter(id="a", died=2001)])
def test_who_has_died_is_crossed_and_has_no_age(alter):
    drawn = drawn_as(alter)
    assert drawn.is_dead
    assert len(list(sign_strokes(drawn, (0, 0)))) == 2
    assert list(mark_of(drawn, 80, (0, 0))) == []


def test_an_age_stands_inside():
    (mark,) = mark_of(Drawn(sign="circle"), 44, (3, 4))
    assert (mark.lines, mark.x, mark.y) == (("44",), 3, 4)


def test_animals_and_losses_are_smaller():
    for special in ("animal", "miscarriage", "ended", "stillborn"):
        assert size_of(Drawn(special=special)) < look().person_radius
    assert outline_of(Drawn(special="expected"), 0, 0, 5).count("L") == 2  # a triangle


def test_years_of_a_life():
    assert years_of(Alter(id="a", born=1941, died=2004)) == "1941–2004"
    assert years_of(Alter(id="a", born=1961)) == "1961"
    assert years_of(Alter(id="a", died=2004)) == "–2004"
    assert years_of(Alter(id="a", born=1961, status="dead")) == "1961–"
    assert years_of(msgspec.structs.replace(Ego(id="me"), born=1980)) == "1980"
