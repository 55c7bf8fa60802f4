"""Who came in through whom: a chain that has to begin somewhere."""

from collections.abc import Iterable

from kring.network.model import Alter, Thing


def loop_in(things: Iterable[Thing]) -> list[str]:
    """Find people who are each "via" the next one, all the way round.

    Returns:
        Their names (else ids) in order, the first one repeated at the end; empty if every
        chain begins with somebody.
    """
    alters = {thing.id: thing for thing in things if isinstance(thing, Alter)}
    begun: set[str] = set()
    for start in alters:
        trail: dict[str, None] = {}
        at: str | None = start
        while at in alters and at not in begun and at not in trail:
            trail[at] = None
            at = alters[at].via
        if at in trail:
            ids = [*trail][[*trail].index(at) :]
            return [alters[member].name or member for member in (*ids, at)]
        begun.update(trail)
    return []
