"""Who came in through whom: a chain that has to begin somewhere."""

from collections.abc import Iterable, Sequence

import msgspec

from kring.network.model import Alter, Thing


def loop_in(things: Iterable[Thing]) -> list[Alter]:
    """Find people who are each "via" the next one, all the way round.

    Returns:
        They in order, the first one repeated at the end; empty if every chain begins with
        somebody.
    """
    alters = {thing.id: thing for thing in things if isinstance(thing, Alter)}
    followed: set[str] = set()
    for start in alters:
        trail: list[str] = []
        at: str | None = start
        while at in alters and at not in followed and at not in trail:
            trail.append(at)
            at = alters[at].via
        if at in trail:
            return [alters[member] for member in (*trail[trail.index(at) :], at)]
        followed.update(trail)
    return []


def unlooped(alters: Sequence[Alter]) -> list[Alter]:
    """Give people without the one link that closes a circle of "via".

    Two devices can make such a circle without seeing each other; a copy with it in would
    be refused when it is read again.
    """
    loose = list(alters)
    while loop := loop_in(loose):
        last = loop[-2]
        loose[loose.index(last)] = msgspec.structs.replace(last, via=None)
    return loose
