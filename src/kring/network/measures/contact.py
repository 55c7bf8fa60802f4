"""How often there is contact, and how long ago the last time was."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from kring.network.measures.counted import counted_bonds, counted_people
from kring.network.network import Network
from kring.network.values import CONTACTS_PER_YEAR

QUIET = 365  # days without contact before somebody counts as quiet


class Contact(Struct, frozen=True, kw_only=True):
    """Contacts a year with each person and together; days since the last; who has been quiet.

    `yearly` is None while nothing was said of anybody. `quiet` are those of whom it is known
    that the last contact was over a year ago.
    """

    yearly: float | None
    by_person: Mapping[str, float]
    days_since: Mapping[str, int]
    quiet: tuple[str, ...]
    unknown: int


def contact(network: Network, *, today: date) -> Contact:
    """Tell how many times a year there is contact, and since when there was none.

    Each answer stands for a number of contacts a year (daily 365, several a week 150, weekly
    52, one to three a month 24, a few a year 6, yearly 1, more rarely 0.3, not now 0). Unit:
    contacts a year, people added up. A day that has yet to come is left out.

    Args:
        network: The people as they are now.
        today: The day the network is read for.

    Source:
        "Mate van contact" in Nuyts (2017); the scale is Kring's own.

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> people = [Ego(id="me"), Alter(id="an"), Alter(id="bo"), Alter(id="cy")]
    >>> daily, rare = Bond(id="me~an", frequency="daily"), Bond(id="me~bo", frequency="yearly")
    >>> found = contact(network_of([*people, daily, rare]), today=date(2026, 6, 1))
    >>> found.yearly, found.unknown
    (366, 1)
    """
    people = counted_people(network)
    ids = [alter.id for alter in people]
    bonds = dict(zip(ids, counted_bonds(network), strict=True))
    by_person = {
        person: CONTACTS_PER_YEAR[bond.frequency]
        for person, bond in bonds.items()
        if bond.frequency is not None
    }
    last = {
        person: (today - date.fromisoformat(bond.last_contact)).days
        for person, bond in bonds.items()
        if bond.last_contact is not None
    }
    days_since = {person: days for person, days in last.items() if days >= 0}
    return Contact(
        yearly=sum(by_person.values()) if by_person else None,
        by_person=by_person,
        days_since=days_since,
        quiet=tuple(person for person, days in days_since.items() if days > QUIET),
        unknown=len(people) - len(by_person),
    )
