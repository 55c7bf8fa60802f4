"""What a hand does on a board: fill in a card, or take it off."""

import calendar
from datetime import date
from typing import TYPE_CHECKING

from django.utils import timezone

from kring.keep.actions import Change, put
from kring.keep.queries import document_of, network_of_kring
from kring.network.model import Thing
from kring.strengthen.board import Board

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser

MONTHS_LATER = 2  # what many people choose to look again


def fill_in(
    kring: "Kring",
    board: Board,
    thing: Thing,
    changes: list[Change],
    *,
    is_new: bool,
    seen: int,
    by: "User",
) -> str:
    """Keep what was changed on a card, and give its id.

    A new one of which nothing was said is not made; nor is one that lies there already word for
    word, because somebody went back in their browser and saved once more.

    Args:
        kring: Whose board.
        board: On which board the card lies.
        thing: The card as it was.
        changes: What was changed.
        is_new: Whether it was not there yet.
        seen: What the form had seen.
        by: Who writes.
    """
    if is_new:
        changes = [change for change in changes if change[3] is not None]
    if not changes:
        return thing.id
    said = {field for _id, _kind, field, _value in changes}
    today = timezone.localdate()
    begun = {**board.begins, **board.fixed} if is_new else {}
    if is_new and board.day:
        begun[board.day] = today.isoformat()
    if is_new and board.later:
        begun[board.later] = months_after(today, MONTHS_LATER).isoformat()
    begun = {field: value for field, value in begun.items() if field not in said}
    fixed: list[Change] = [(thing.id, board.kind, field, value) for field, value in begun.items()]
    if is_new and (there := _same(kring, board, [*fixed, *changes])):
        return there
    put(kring, [*fixed, *changes], by=by, seen=seen)
    return thing.id


def _same(kring: "Kring", board: Board, changes: list[Change]) -> str:
    """Give the card that says exactly this already, if its title says anything."""
    said = {field: value for _id, _kind, field, value in changes if field != board.later}
    if not said.get(board.title):
        return ""
    things = board.things(network_of_kring(kring))
    return next(
        (one.id for one in things if all(getattr(one, f) == value for f, value in said.items())),
        "",
    )


def take_off(kring: "Kring", board: Board, entity: str, *, by: "User") -> None:
    """Take a card off its board; it can be laid back."""
    put(kring, [(entity, board.kind, "deleted", True)], by=by)


def taken_off(kring: "Kring", board: Board, entity: str) -> str:
    """Give the id of a card that was taken off its board, or nothing if it was not."""
    document = document_of(kring)
    off = document.kinds.get(entity) == board.kind and document.thing(entity).deleted
    return entity if off else ""


def lay_back(kring: "Kring", board: Board, entity: str, *, by: "User") -> bool:
    """Lay a card that was taken off back on its board, and tell whether there was one."""
    if not taken_off(kring, board, entity):
        return False
    put(kring, [(entity, board.kind, "deleted", None)], by=by)
    return True


def months_after(day: date, months: int) -> date:
    """Give the same day some months later, or the last day of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
