"""Of what kinds of people a network is made, in each of the four groupings the field uses."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal, get_args

from msgspec import Struct

from kring.network.figures import Mix, Share
from kring.network.measures.counted import all_people, counted_people
from kring.network.model import Alter, is_paid, sector_of
from kring.network.network import Network, once
from kring.network.relations import GROUPS, Bucket, Four, Quadrant, Three

Grouping = Literal["three", "four", "bucket", "quadrant"]
CATEGORIES: Mapping[Grouping, tuple[str, ...]] = {
    "three": get_args(Three),
    "four": get_args(Four),
    "bucket": get_args(Bucket),
    "quadrant": get_args(Quadrant),
}
_PAID = {"three": "services", "four": "paid", "bucket": "professionals"}
_FAMILY = {"three": "kin", "four": "family", "bucket": "family"}


class Composition(Struct, frozen=True, kw_only=True):
    """The same people under each grouping, and which part of everybody is here for their work."""

    mixes: Mapping[Grouping, Mix]
    paid: Share


@once
def composition(network: Network) -> Composition:
    """Count the people per kind, in each of the four groupings.

    Units: heads; for the paid share heads of heads. Somebody without a label is unknown and
    in no category. Each person stands in one category of a grouping, by the first of their
    labels that has one, because shares must add up to one; the labels themselves all stay. The paid
    share is always taken over everybody, also when the person does not count professionals.

    Source:
        The two groupings of Nuyts (2017), the comparison of Resokit, the quadrants of
        Lensink; diversity after Blau (1977) and Agresti & Agresti (1978), see `Mix`.

    >>> from kring.network.network import network_of
    >>> kinds = ["parent", "sibling", "gp", "therapist", "social_worker"]
    >>> found = composition(network_of(
    ...     [Alter(id=kind, relation_types=(kind,)) for kind in kinds]
    ... ))
    >>> found.mixes["four"].counts
    {'family': 2, 'friends': 0, 'society': 0, 'paid': 3}
    >>> found.paid.value
    0.6
    """
    alike = _alike(counted_people(network))
    work = [is_paid(alter) for alter in all_people(network)]
    return Composition(
        mixes={grouping: _mix(alike, grouping) for grouping in CATEGORIES},
        paid=Share(
            part=work.count(True), of=len(work) - work.count(None), unknown=work.count(None)
        ),
    )


def category_of(alter: Alter, grouping: Grouping) -> str | None:
    """Tell in which category of a grouping somebody stands, if anything says so.

    Where the person put them counts for the quadrants. For the others what is known of their
    work goes first, then the first label, then the sector if it can mean one thing only.
    """
    if grouping == "quadrant":
        return sector_of(alter)
    paid = is_paid(alter)
    if paid is True:
        return _PAID[grouping]
    groups = [getattr(GROUPS[kind], grouping) for kind in alter.relation_types or ()]
    if paid is False:
        groups = [group for group in groups if group != _PAID[grouping]]
    by_label: str | None = next((group for group in groups if group), None)
    if by_label is None and alter.sector == "family":
        return _FAMILY[grouping]
    return by_label


def _alike(people: tuple[Alter, ...]) -> list[tuple[Alter, int]]:
    """Give one of all about whom the same was said, and how many they are: often most people."""
    said = [(is_paid(alter), alter.relation_types, alter.sector) for alter in people]
    one_of = dict(zip(said, people, strict=True))
    return [(one_of[same], count) for same, count in Counter(said).items()]


def _mix(alike: list[tuple[Alter, int]], grouping: Grouping) -> Mix:
    found: Counter[str | None] = Counter()
    for alter, count in alike:
        found[category_of(alter, grouping)] += count
    return Mix(
        counts={category: found[category] for category in CATEGORIES[grouping]},
        unknown=found[None],
    )
