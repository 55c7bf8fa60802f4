"""What stayed and what changed between an earlier moment and now: people, and ties between them.

Nothing here says that staying is better than changing; a contact that ended can be a relief.
"""

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
    return _compared(then, today)


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
    earlier, later = egonet_of(before), egonet_of(now)
    both = set(earlier.people) & set(later.people)
    return _compared(_pairs_among(earlier, both), _pairs_among(later, both))


def _pairs_among(net: Egonet, people: set[str]) -> list[str]:
    return [f"{a}~{b}" for a, b in sorted(net.ties) if a in people and b in people]


def _compared(then: list[str], today: list[str]) -> Turnover:
    earlier, later = set(then), set(today)
    return Turnover(
        kept=tuple(each for each in today if each in earlier),
        new=tuple(each for each in today if each not in earlier),
        gone=tuple(each for each in then if each not in later),
    )
