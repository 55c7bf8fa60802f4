"""What a hand does on a board: fill in a card, or take it off."""

from typing import TYPE_CHECKING

from django.utils import timezone

from kring.keep.actions import Change, put
from kring.network.model import Thing
from kring.strengthen.board import Board

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


def fill_in(
    kring: "Kring",
    board: Board,
    thing: Thing,
    changes: list[Change],
    *,
    is_new: bool,
    seen: int,
    by: "User",
) -> None:
    """Keep what was changed on a card; a new one of which nothing was said is not made.

    Args:
        kring: Whose board.
        board: On which board the card lies.
        thing: The card as it was.
        changes: What was changed.
        is_new: Whether it was not there yet.
        seen: What the form had seen.
        by: Who writes.
    """
    if not changes:
        return
    said = {field for _id, _kind, field, _value in changes}
    begun = dict(board.fixed) if is_new else {}
    if is_new and board.day and board.day not in said:
        begun[board.day] = timezone.localdate().isoformat()
    fixed: list[Change] = [(thing.id, board.kind, field, value) for field, value in begun.items()]
    put(kring, [*fixed, *changes], by=by, seen=seen)


def take_off(kring: "Kring", board: Board, entity: str, *, by: "User") -> None:
    """Take a card off its board; it can be laid back."""
    put(kring, [(entity, board.kind, "deleted", True)], by=by)
