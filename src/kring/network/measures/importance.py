"""What people mean to each other, from both sides."""

from msgspec import Struct

from kring.network.figures import Spread, spread
from kring.network.measures.counted import counted_bonds, counted_people
from kring.network.network import Network


class Importance(Struct, frozen=True, kw_only=True):
    """How important people are to the person, how important the person feels to them, and which.

    `alike`, `more_mine` and `more_theirs` are those of whom both were said: as important to
    each other, more important to the person, and the person more important to them.
    """

    mine: Spread
    theirs: Spread
    alike: tuple[str, ...]
    more_mine: tuple[str, ...]
    more_theirs: tuple[str, ...]


def importance(network: Network) -> Importance:
    """Tell how important people are to each other, in the person's own eyes.

    Scale 0 to 4, as the person said it for both directions. What somebody else feels is
    not known; it is what the person thinks they feel. Whoever lacks one of the two is in none
    of the lists.

    Source:
        "Inhoud van de relaties" in Nuyts (2017): the importance of the relation to both.

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> bond = Bond(id="me~an", importance_mine=4, importance_theirs=2)
    >>> found = importance(network_of([Ego(id="me"), Alter(id="an"), bond]))
    >>> found.more_mine, found.mine.average
    (('an',), 4)
    """
    people, bonds = counted_people(network), counted_bonds(network)
    both = {
        alter.id: (bond.importance_mine, bond.importance_theirs)
        for alter, bond in zip(people, bonds, strict=True)
    }
    known = {
        person: mine - theirs
        for person, (mine, theirs) in both.items()
        if mine is not None and theirs is not None
    }
    return Importance(
        mine=spread(mine for mine, _ in both.values()),
        theirs=spread(theirs for _, theirs in both.values()),
        alike=tuple(person for person, gap in known.items() if gap == 0),
        more_mine=tuple(person for person, gap in known.items() if gap > 0),
        more_theirs=tuple(person for person, gap in known.items() if gap < 0),
    )
