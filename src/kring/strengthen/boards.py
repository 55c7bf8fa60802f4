"""All boards by their code, in the order in which the overview shows them."""

from collections.abc import Mapping

from kring.strengthen import hope_boards, talent_boards
from kring.strengthen.board import Board

BOARDS: Mapping[str, Board] = {
    board.code: board for boards in (hope_boards.BOARDS, talent_boards.BOARDS) for board in boards
}
