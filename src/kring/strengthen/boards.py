"""All boards by their code, in the order in which the overview shows them."""

from collections.abc import Mapping

from kring.strengthen.board import Board
from kring.strengthen.contacts.boards import BOARDS as OF_CONTACTS
from kring.strengthen.plan.hope_boards import BOARDS as OF_HOPES
from kring.strengthen.steps.boards import BOARDS as OF_STEPS
from kring.strengthen.talents.boards import BOARDS as OF_TALENTS
from kring.strengthen.talks.boards import BOARDS as OF_MEETINGS
from kring.strengthen.thresholds.boards import BOARDS as OF_THRESHOLDS

_ROWS = (OF_HOPES, OF_STEPS, OF_TALENTS, OF_CONTACTS, OF_THRESHOLDS, OF_MEETINGS)
BOARDS: Mapping[str, Board] = {board.code: board for boards in _ROWS for board in boards}
