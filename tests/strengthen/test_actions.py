"""Filling in a card and taking it off, as edits of the one log."""

from kring.keep.queries import network_of_kring
from kring.network.model import Hope
from kring.strengthen.actions import fill_in, take_off
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
