"""Filling in a card and taking it off, as edits of the one log."""

from datetime import date

import pytest
from django.utils import timezone

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Hope
from kring.strengthen.actions import fill_in, months_after, take_off
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS

DATED = Board(
    code="there",
    kind="presence",
    name="",
    lead="",
    new="",
    first=("words",),
    day="day",
    fixed={"sort": "there"},
)


def test_a_new_card_carries_what_is_fixed_and_the_day(kring, sara):
    said = [("p", "presence", "words", "Thee gedronken")]
    fill_in(kring, DATED, DATED.cls(id="p"), said, is_new=True, seen=99, by=sara)

    [there] = network_of_kring(kring).presences
    assert there.sort == "there"
    assert there.words == "Thee gedronken"
    assert there.day is not None


def test_nothing_said_is_nothing_written(kring, sara):
    fill_in(kring, DATED, DATED.cls(id="p"), [], is_new=True, seen=99, by=sara)

    assert network_of_kring(kring).presences == ()


def test_what_is_taken_off_is_put_aside_and_not_gone(kring, sara):
    board = BOARDS["hopes"]
    said = [("h", "hope", "text", "Zingen")]
    fill_in(kring, board, Hope(id="h"), said, is_new=True, seen=99, by=sara)
    take_off(kring, board, "h", by=sara)

    assert network_of_kring(kring).hopes == ()


def test_a_new_agreement_has_a_day_to_look_again_and_waits_for_an_answer(kring, sara):
    board, said = BOARDS["agreements"], [("a", "agreement", "what", "Koffie")]
    fill_in(kring, board, board.cls(id="a"), said, is_new=True, seen=99, by=sara)

    [agreed] = network_of_kring(kring).agreements
    assert agreed.state == "proposed"
    assert date.fromisoformat(agreed.until) > timezone.localdate()


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 11, 22), 2, date(2027, 1, 22)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
    ],
)
def test_so_many_months_later_is_the_same_day_or_the_last_of_that_month(day, months, then):
    assert months_after(day, months) == then


def test_the_same_card_saved_twice_lies_there_once(kring, sara):
    steps = BOARDS["steps"]
    for entity in ("a", "b"):
        said = [(entity, "step", "text", "Wandelen"), (entity, "step", "day", "2027-01-09")]
        kept = fill_in(kring, steps, steps.cls(id=entity), said, is_new=True, seen=99, by=sara)
        assert kept == "a"

    assert [step.id for step in network_of_kring(kring).steps] == ["a"]


def test_a_step_that_was_done_may_be_planned_again(kring, sara):
    steps = BOARDS["steps"]
    for entity in ("a", "b"):
        said = [(entity, "step", "text", "Wandelen")]
        fill_in(kring, steps, steps.cls(id=entity), said, is_new=True, seen=99, by=sara)
        put(kring, [("a", "step", "state", "done")], by=sara)

    assert [step.id for step in network_of_kring(kring).steps] == ["a", "b"]
