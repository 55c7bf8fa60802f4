"""What stayed and what changed between an earlier moment and now: people, and ties between them.

Nothing here says that staying is better than changing; a contact that ended can be a relief.
"""

from collections.abc import Sequence

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import counted_people
from kring.network.measures.egonet import Egonet, egonet_of
from kring.network.network import Network


class Turnover(Struct, frozen=True, kw_only=True):
    """Who stayed, who is new and who is no longer there, between an earlier moment and now."""

    kept: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]

    @classmethod
    def of(cls, then: Sequence[str], today: Sequence[str]) -> "Turnover":
        """Tell which ids are there both times, which only now, and which only before."""
        earlier, later = set(then), set(today)
        return cls(
            kept=tuple(each for each in today if each in earlier),
            new=tuple(each for each in today if each not in earlier),
            gone=tuple(each for each in then if each not in later),
        )

    @property
    def jaccard(self) -> Share:
        """Give those who stayed as a part of all who were there at either moment.

        >>> Turnover(kept=("a", "b", "c"), new=("f", "g"), gone=("d", "e")).jaccard.value
        0.42857142857142855
        """
        whole = len(self.kept) + len(self.new) + len(self.gone)
        return Share(part=len(self.kept), of=whole)

    @property
    def stayed(self) -> Share:
        """Give those who stayed as a part of those who were there before.

        >>> Turnover(kept=("a", "b", "c"), new=("f", "g"), gone=("d", "e")).stayed.value
        0.6
        """
        return Share(part=len(self.kept), of=len(self.kept) + len(self.gone))

    @property
    def changed(self) -> Share:
        """Give those who came or went as a part of all who were there at either moment.

        >>> Turnover(kept=("a", "b", "c"), new=("f", "g"), gone=("d", "e")).changed.value
        0.5714285714285714
        """
        moved = len(self.new) + len(self.gone)
        return Share(part=moved, of=len(self.kept) + moved)


def turnover(before: Network, now: Network) -> Turnover:
    """Tell who stayed, who is new and who is no longer there since an earlier moment.

    People are the same when their ids are. The jaccard of two empty networks is undefined.

    Source:
        Halgin & Borgatti (2012), on tie churn in personal networks.

    >>> from kring.network.model import Alter
    >>> from kring.network.network import network_of
    >>> before, now = (network_of([Alter(id=name) for name in names]) for names in ("ab", "bc"))
    >>> turnover(before, now)
    Turnover(kept=('b',), new=('c',), gone=('a',))
    """
    then, today = ([alter.id for alter in counted_people(network)] for network in (before, now))
    return Turnover.of(then, today)


def tie_turnover(before: Network, now: Network) -> Turnover:
    """Tell which ties stayed, came and went among the people who were there both times.

    A tie is named by its pair of ids, `a~b`. Ties of who came or went are left out: those
    say who changed, not that the people who stayed got to know each other or fell apart.

    Source:
        Halgin & Borgatti (2012), on tie churn; Feld, Suitor & Hoegh (2007), Describing changes
        in personal networks over time: people and ties change apart from each other.

    >>> from kring.network.model import Alter, Tie
    >>> from kring.network.network import network_of
    >>> people = [Alter(id=name) for name in "abc"]
    >>> before = network_of([*people, Tie(id="a~b", knows=True)])
    >>> now = network_of([*people, Tie(id="b~c", knows=True)])
    >>> tie_turnover(before, now)
    Turnover(kept=(), new=('b~c',), gone=('a~b',))
    """
    return ties_compared(egonet_of(before), egonet_of(now))


def ties_compared(before: Egonet, now: Egonet) -> Turnover:
    """Tell the same as `tie_turnover`, of networks as research counts them.

    Source:
        Halgin & Borgatti (2012), on tie churn.

    >>> from kring.network.measures.egonet import egonet
    >>> ties_compared(egonet("abc", [("a", "b")]), egonet("abd", [("b", "a"), ("a", "d")]))
    Turnover(kept=('a~b',), new=(), gone=())
    """
    both = set(before.people) & set(now.people)
    return Turnover.of(_pairs_among(before, both), _pairs_among(now, both))


def _pairs_among(net: Egonet, people: set[str]) -> list[str]:
    return [f"{a}~{b}" for a, b in sorted(net.ties) if a in people and b in people]
