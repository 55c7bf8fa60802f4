import pytest

from kring.network.model import Alter
from kring.scene.lines import End
from kring.scene.scene import Text
from kring.scene.signs import (
    Room,
    inside_of,
    leaders,
    name_of,
    names,
    radius_of_signs,
    sign_of,
)
from scene.drawings import WORDS

END = End(0, 0, 7)


@pytest.mark.parametrize(
    ("status", "dashed"), [(None, 0), ("asleep", 2), ("past", 2), ("wished", 2)]
)
def test_the_outline_tells_how_it_is_now(status, dashed):
    (sign,) = sign_of(Alter(id="a", status=status), END)

    assert len(sign.dash) == dashed


def test_the_dead_have_a_light_x_in_their_sign_as_on_a_genogram():
    sign, through = sign_of(Alter(id="a", status="dead"), END)

    assert through.path == "M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5"
    assert through.width < sign.width


def test_a_picture_stands_in_the_sign_and_a_wish_has_a_question_mark():
    assert [text.lines for text in inside_of(Alter(id="a", picture="🐕"), END)] == [("🐕",)]
    assert [text.lines for text in inside_of(Alter(id="a", status="wished"), END)] == [("?",)]
    assert list(inside_of(Alter(id="a"), END)) == []


def test_somebody_without_a_name_is_called_by_where_one_meets_them():
    assert name_of(Alter(id="a", name="Jo", met_at="bus"), WORDS) == "Jo"
    assert name_of(Alter(id="a", met_at="bus"), WORDS) == "bus"
    assert name_of(Alter(id="a"), WORDS) == WORDS.nameless


def test_a_very_long_name_takes_two_lines_at_most():
    alter = Alter(id="a", name="Maria Magdalena Johanna van der Vandenbroecke")

    text = names(
        [alter], {"a": End(0, -45, 7)}, WORDS, room=Room(half_width=110, half_height=110, middle=10)
    )["a"]

    assert len(text.lines) == 2
    assert text.lines[1].endswith("…")


def test_a_name_far_from_its_sign_is_joined_to_it():
    signs = {"a": End(0, 0, 5), "b": End(50, 0, 5)}
    near = Text(x=0, y=8, lines=("Tom",), size=4, colour="#000000")
    far = Text(x=50, y=20, lines=("Els",), size=4, colour="#000000")

    (leader,) = leaders({"a": near, "b": far}, signs)

    assert leader.path == "M50 0L50 17.6"  # 20 less half a line of 4.8


@pytest.mark.parametrize(
    ("distance", "radius"),
    [(100, 6.5), (13.8, 6), (1, 4.55)],  # 13.8 / 2.3 = 6; never less than 0.7 of 6.5
)
def test_signs_shrink_where_people_stand_close_together(distance, radius):
    assert radius_of_signs([(0, 0), (distance, 0)], scale=1) == pytest.approx(radius)
    assert radius_of_signs([(0, 0)], scale=1) == 6.5
