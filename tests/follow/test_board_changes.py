"""What changed on the wheel and the balance is said, without calling it good or bad."""

import pytest
from django.utils import translation

from kring.follow.board_changes import BOARDS, sentences
from kring.follow.queries import COMPARED
from kring.network.model import Rating, Weight
from kring.network.network import network_of


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def rated(**marks):
    return [
        Rating(id=f"{area}{day}", area=area, score=score, day=day)
        for area, said in marks.items()
        for day, score in said.items()
    ]


def test_the_boards_can_be_laid_beside_each_other():
    assert set(COMPARED) >= BOARDS


def test_of_the_wheel_the_last_marks_are_compared():
    before = network_of(rated(body={"2026-01-01": 4}, growth={"2026-01-01": 6}))
    now = network_of(
        rated(
            body={"2026-01-01": 4, "2026-03-01": 7.5},
            growth={"2026-01-01": 6},
            rights={"2026-03-01": 0},
        )
    )
    found = sentences(before, now, "wheel")
    assert [each.partition(": ")[2] for each in found] == [
        "from 4 to 7.5.",
        "0 now, and not said before.",
    ]
    assert sentences(now, now, "wheel") == []


def test_a_mark_that_is_no_longer_said_is_no_change():
    before = network_of(rated(body={"2026-01-01": 4}))
    silent = network_of([Rating(id="b", area="body", score=None, day="2026-03-01")])
    assert sentences(before, silent, "wheel") == []


def test_of_the_balance_it_is_told_what_came_went_and_weighs_otherwise():
    before = network_of(
        [
            Weight(id="a", side="burden", text="debts", heavy=5),
            Weight(id="b", side="strength", text="the choir"),
            Weight(id="c", side="burden", text="the stairs"),
            Weight(id="e", side="burden", text="the night shift"),
        ]
    )
    now = network_of(
        [
            Weight(id="a", side="burden", text="debts", heavy=5, until="2026-03-01"),
            Weight(id="a2", side="burden", text="debts", heavy=2, since="2026-03-01"),
            Weight(id="b", side="strength", text="the choir", heavy=4),
            Weight(id="d", side="strength"),
            Weight(id="e-2026-03-01", side="burden", text="night shifts", heavy=4),
        ]
    )
    assert sentences(before, now, "balance") == [
        "New since then: something",
        "No longer there: the stairs",
        "Heavier now: the choir and night shifts",
        "Lighter now: debts",
    ]


def test_of_another_drawing_nothing_is_said_here():
    before, now = network_of([]), network_of(rated(body={"2026-01-01": 4}))
    assert sentences(before, now, "circles") == []
