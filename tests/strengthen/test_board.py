"""A board holds the things of its kind that fit what is fixed on it, and no others."""

from kring.network.model import Agreement, Ego, Hope, Meeting
from kring.network.network import network_of
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS


def test_a_board_holds_its_own_kind_in_the_order_it_came():
    network = network_of([Ego(id="me"), Hope(id="b"), Agreement(id="x"), Hope(id="a")])

    assert [thing.id for thing in BOARDS["hopes"].things(network)] == ["b", "a"]


def test_what_is_fixed_on_a_board_parts_it_from_another_of_the_same_kind():
    circle = Meeting(id="a", sort="circle")
    family = Meeting(id="b", sort="family")
    board = Board(
        code="family", kind="meeting", name="", lead="", new="", first=(), fixed={"sort": "family"}
    )

    assert board.things(network_of([circle, family])) == [family]


def test_the_fields_of_every_board_are_in_the_closed_list():
    for board in BOARDS.values():
        fields = {*board.first, *board.more, *board.told, *board.fixed, board.title}
        fields |= {board.group_by, board.day} - {""}
        assert fields <= set(board.cls.__struct_fields__), board.code
