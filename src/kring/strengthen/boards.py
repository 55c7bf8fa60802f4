"""All boards by their code, in the order in which the overview shows them."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

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


def path_texts() -> dict[str, Any]:
    """Give the boards and what is said around them, for a tablet that is away from the server."""
    return {
        "words": {
            "title": _("Strengthen"),
            "lead": _("Small steps, in your own order. Nothing here has to be done."),
            "elsewhere": _("Some pages need a connection. These cards are here without one."),
            "empty": _("Everything here may stay empty."),
            "meaning_first": _("Say first what somebody means to you. Then they stand here, too."),
            "ask_first": _(
                "These are somebody else's words. Ask first whether they may stand here."
            ),
            "more": _("Say more"),
            "done": _("Done"),
            "take_off": _("Take it off"),
            "taken_off": _("It is taken off."),
            "nothing": _("nothing said yet"),
            "nameless": _("without a name"),
        },
        "boards": [_declared(board) for board in BOARDS.values()],
    }


def _declared(board: Board) -> dict[str, Any]:
    return {
        "code": board.code,
        "kind": board.kind,
        "name": str(board.name),
        "lead": str(board.lead),
        "new": str(board.new),
        "title": board.title,
        "instead": board.instead,
        "first": board.first,
        "more": board.more,
        "told": board.told,
        "group_by": board.group_by,
        "unsaid": board.unsaid,
        "part": board.part,
        "fixed": dict(board.fixed),
        "asks_of": board.asks_of,
        "hints": {field: str(hint) for field, hint in board.hints.items()},
        "day": board.day,
        "later": board.later,
        "begins": dict(board.begins),
        "sorts": board.sorts,
        "consent": board.consent and board.consent._asdict(),
    }
