"""All boards by their code, in the order in which the overview shows them."""

from collections.abc import Mapping

from kring.strengthen import (
    contact_boards,
    hope_boards,
    meeting_boards,
    step_boards,
    talent_boards,
    threshold_boards,
)
from kring.strengthen.board import Board

_ROWS = (
    hope_boards.BOARDS,
    step_boards.BOARDS,
    talent_boards.BOARDS,
    contact_boards.BOARDS,
    threshold_boards.BOARDS,
    meeting_boards.BOARDS,
)
BOARDS: Mapping[str, Board] = {board.code: board for boards in _ROWS for board in boards}
