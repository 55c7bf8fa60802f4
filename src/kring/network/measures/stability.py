"""How long people have known each other."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from kring.network.figures import Spread, spread
from kring.network.measures.counted import counted_people
from kring.network.network import Network

BANDS = ("under_1", "to_5", "to_15", "over_15")


class Stability(Struct, frozen=True, kw_only=True):
    """Years known: how they lie, how many people per band, and the years of each person known."""

    years: Spread
    bands: Mapping[str, int]
    by_person: Mapping[str, int]


def stability(network: Network, *, today: date) -> Stability:
    """Tell for how many years the people have been known.

    Years = the year of `today` - the year in which the contact began, so a figure may be
    one year off. Bands: less than 1 year, 1 to 5, 6 to 15, more than 15. Unit: years. Without
    a year, or with a year that has yet to come, it is unknown how long.

    Args:
        network: The people as they are now.
        today: The day the network is read for; of a frozen moment the day it was set.

    Source:
        Kruijswijk & Witteveen, "stabiliteit": an old tie has a history, a new one can
        blossom; the bands are Kring's own.

    >>> from kring.network.model import Alter
    >>> from kring.network.network import network_of
    >>> known = [1990, 2020, None]
    >>> found = stability(
    ...     network_of([Alter(id=f"a{n}", known_since=year) for n, year in enumerate(known)]),
    ...     today=date(2026, 3, 1),
    ... )
    >>> found.years.middle, found.years.unknown, found.bands["over_15"]
    (21.0, 1, 1)
    """
    people = counted_people(network)
    by_person = {
        alter.id: today.year - alter.known_since
        for alter in people
        if alter.known_since is not None and alter.known_since <= today.year
    }
    bands = dict.fromkeys(BANDS, 0)
    for years in by_person.values():
        bands[band_of(years)] += 1
    return Stability(
        years=spread(by_person.get(alter.id) for alter in people), bands=bands, by_person=by_person
    )


def band_of(years: int) -> str:
    """Tell in which band a number of years falls."""
    if years < 1:
        return "under_1"
    if years <= 5:
        return "to_5"
    return "to_15" if years <= 15 else "over_15"
