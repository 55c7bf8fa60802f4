"""Whose birthday comes: of this month and the next, and never one that has passed.

A birthday is an occasion for a small sign, not a task: nothing is counted, and who is left empty
is nowhere.
"""

from calendar import isleap, monthrange
from datetime import date

from msgspec import Struct

from kring.network.model import Alter
from kring.network.network import Network

_THERE = frozenset({None, "active", "asleep", "second_hand"})


class Birthday(Struct, frozen=True, kw_only=True):
    """Whose birthday, when it comes, and how old they turn if the year of birth is known."""

    who: str
    day: date
    turns: int | None = None


def birthdays(network: Network, *, today: date) -> tuple[Birthday, ...]:
    """Give the birthdays from today until the end of next month, the first to come first.

    Left out are those who died, with whom it broke, who are only wished for or of earlier, where
    it is not safe, and whom the person lets rest.

    Args:
        network: As it is now.
        today: The day it is asked for.

    >>> from kring.network.model import Ego
    >>> from kring.network.network import network_of
    >>> an, bo = Alter(id="an", birthday="--03-12", born=1950), Alter(id="bo", birthday="--06-01")
    >>> found = birthdays(network_of([Ego(id="me"), an, bo]), today=date(2027, 2, 20))
    >>> [(one.who, one.day.isoformat(), one.turns) for one in found]
    [('an', '2027-03-12', 77)]
    """
    until = _end_of_next_month(today)
    return tuple(one for one in all_birthdays(network, today=today) if one.day <= until)


def all_birthdays(network: Network, *, today: date) -> tuple[Birthday, ...]:
    """Give the next birthday of everybody whose day was said, with the same people left out.

    Args:
        network: As it is now.
        today: The day it is asked for.
    """
    found = [_next(alter, today) for alter in network.alters if _is_told(network, alter)]
    return tuple(sorted(found, key=lambda one: one.day))


def next_on(birthday: str, today: date) -> date:
    """Give the first day from today on which a birthday falls.

    Who was born on 29 February has theirs on the last day of February.

    Args:
        birthday: As the closed list writes it.
        today: The day it is asked for.

    >>> next_on("--02-29", date(2027, 1, 1))
    datetime.date(2027, 2, 28)
    """
    month, day = int(birthday[2:4]), int(birthday[5:7])
    this_year = _in_year(today.year, month, day)
    return this_year if this_year >= today else _in_year(today.year + 1, month, day)


def _in_year(year: int, month: int, day: int) -> date:
    is_moved = (month, day) == (2, 29) and not isleap(year)
    return date(year, month, 28 if is_moved else day)


def _next(alter: Alter, today: date) -> Birthday:
    day = next_on(alter.birthday or "", today)
    turns = day.year - alter.born if alter.born is not None else 0
    return Birthday(who=alter.id, day=day, turns=turns if turns > 0 else None)


def _is_told(network: Network, alter: Alter) -> bool:
    bond = network.bond(alter.id)
    is_there = alter.status in _THERE and alter.died is None
    return bool(alter.birthday) and is_there and not bond.unsafe and bond.wish != "rest"


def _end_of_next_month(today: date) -> date:
    year, month = (today.year + 1, 1) if today.month == 12 else (today.year, today.month + 1)
    return date(year, month, monthrange(year, month)[1])
