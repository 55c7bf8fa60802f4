"""A question has the answers and points of its pack, unless it has its own."""

from hypothesis import given
from hypothesis import strategies as st

from kring.network.questionnaires import Item, Pack


def pack(*items, points=(0.0, 1.0, 2.0)):
    options = tuple({"en": str(point)} for point in points)
    return Pack(
        code="x", title={}, licence="x", source="x", options=options, points=points, items=items
    )


def test_a_question_has_the_answers_of_its_pack_unless_it_has_its_own():
    own = Item(text={}, options=({"en": "yes"}, {"en": "no"}), points=(1, 0))
    found = pack(Item(text={}), own)

    assert [one["en"] for one in found.options_of(0)] == ["0.0", "1.0", "2.0"]
    assert [one["en"] for one in found.options_of(1)] == ["yes", "no"]
    assert (found.points_of(0), found.points_of(1)) == ((0, 1, 2), (1, 0))


def test_points_are_turned_round_between_lowest_and_highest():
    assert pack(Item(text={}, reversed=True), points=(1, 2, 5)).points_of(0) == (5, 4, 1)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6))
def test_turned_round_twice_is_as_it_was(points):
    there = tuple(map(float, points))
    once = pack(Item(text={}, reversed=True), points=there).points_of(0)

    assert pack(Item(text={}, reversed=True), points=once).points_of(0) == there
