"""How strong a tie is, from four short answers; what the person feels goes first."""

from collections.abc import Mapping

from msgspec import Struct

from kring.network.measures.counted import counted_bonds, counted_people
from kring.network.model import Bond
from kring.network.network import Network
from kring.network.values import Strength

SCALES = ("time", "emotion", "intimacy", "services")


class TieStrength(Struct, frozen=True, kw_only=True):
    """One tie: the mean of the answers, over how many, and the word for it."""

    mean: float | None
    answered: int
    felt: Strength | None
    level: Strength | None


class Strengths(Struct, frozen=True, kw_only=True):
    """All ties of a network by strength; `unknown` are those with too few answers."""

    weak: int
    medium: int
    strong: int
    unknown: int
    by_person: Mapping[str, TieStrength]


def tie_strength(bond: Bond) -> TieStrength:
    """Say how strong one tie is: weak, medium or strong.

    Mean of the answered scales (time, emotional intensity, mutual confiding, services
    exchanged; each 0 to 4), with at least two answers: below 1.5 weak, from 2.75 strong, between
    them medium. With fewer answers the mean is None. What the person feels
    (`strength_felt`) goes before the mean, which stays visible beside it. Emotion
    measures how deep it goes, not how pleasant it is: a conflict can be a strong tie.

    Source:
        The four components are Granovetter's (1973); the scales and limits are Kring's own.

    >>> found = tie_strength(Bond(id="ego~an", time=4, emotion=3, intimacy=3, services=2))
    >>> found.mean, found.level
    (3.0, 'strong')
    """
    given = [getattr(bond, scale) for scale in SCALES]
    answers = [answer for answer in given if answer is not None]
    mean = sum(answers) / len(answers) if len(answers) >= 2 else None
    return TieStrength(
        mean=mean,
        answered=len(answers),
        felt=bond.strength_felt,
        level=bond.strength_felt or _level(mean),
    )


def _level(mean: float | None) -> Strength | None:
    if mean is None:
        return None
    if mean < 1.5:
        return "weak"
    return "medium" if mean < 2.75 else "strong"


def strengths(network: Network) -> Strengths:
    """Count the weak, medium and strong ties with the people who count."""
    people, bonds = counted_people(network), counted_bonds(network)
    found = {alter.id: tie_strength(bond) for alter, bond in zip(people, bonds, strict=True)}
    levels = [tie.level for tie in found.values()]
    return Strengths(
        weak=levels.count("weak"),
        medium=levels.count("medium"),
        strong=levels.count("strong"),
        unknown=levels.count(None),
        by_person=found,
    )
