"""What changed on the wheel and on the balance between two moments, in plain sentences.

A mark that went up is no better one and a mark that went down no worse: the sentences say from
what to what, and leave the meaning to whoever it is about.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from kring.draw.balance_words import SURFACE
from kring.draw.choices import CHOICES
from kring.network.model import Rating, Weight
from kring.network.network import Network
from kring.network.rounds import lying_on, newest
from kring.read.names import shortened
from kring.scene.balance_layout import IN_THE_MIDDLE
from kring.scene.wheel import written_mark
from kring.scene.wheel_layout import AREAS

DATED = re.compile(r"-\d{4}-\d{2}-\d{2}$")
BOARDS = frozenset({"wheel", "balance"})


def sentences(before: Network, now: Network, code: str) -> list[str]:
    """Say what changed on one of these two drawings; what was not said at a moment is no change.

    Args:
        before: The earlier moment.
        now: The later one.
        code: `wheel` or `balance`; of another drawing nothing is said here.
    """
    if code == "wheel":
        return list(_of_the_wheel(before, now))
    return list(_of_the_balance(before, now)) if code == "balance" else []


def _of_the_wheel(before: Network, now: Network) -> Iterator[str]:
    then, today = _marks(before), _marks(now)
    names: Mapping[str, str | Promise] = CHOICES["area"]
    for area in AREAS:
        first, last = then.get(area), today.get(area)
        if last is None or first == last:
            continue
        said = {"area": names[area], "before": first, "now": last}
        if first is None:
            yield _("%(area)s: %(now)s now, and not said before.") % said
        else:
            yield _("%(area)s: from %(before)s to %(now)s.") % said


def _marks(network: Network) -> dict[str, str]:
    """Give the last mark of each part of life that has one."""

    def area_of(rating: Rating) -> str | None:
        return rating.area if rating.score is not None else None

    said = newest(network.ratings, area_of)
    scores = {area: marks[0].score for area, marks in said.items()}
    return {area: written_mark(score) for area, score in scores.items() if score is not None}


def _of_the_balance(before: Network, now: Network) -> Iterator[str]:
    """Tell what came, went and weighs otherwise."""
    then, today = _lying(before), _lying(now)
    grown = [(weight, _heavy(weight) - _heavy(_same(weight, then) or weight)) for weight in today]
    told = {
        "new": [weight for weight in today if not _same(weight, then)],
        "gone": [weight for weight in then if not _same(weight, today)],
        "heavier": [weight for weight, more in grown if more > 0],
        "lighter": [weight for weight, more in grown if more < 0],
    }
    for what, weights in told.items():
        if weights:
            said = [weight.text or str(SURFACE["balance.nameless"]) for weight in weights]
            yield str(SURFACE[f"balance.{what}"]) % {"what": shortened(said)}


def _lying(network: Network) -> list[Weight]:
    return [weight for weight in lying_on(network.weights) if weight.side]


def _same(weight: Weight, others: Sequence[Weight]) -> Weight | None:
    """Find a thing under another weight: it keeps the beginning of its id, or its very words.

    The drawing itself goes by the same rule (`web/src/surface/balance/changes.ts`).
    """
    root = DATED.sub("", weight.id)
    by_id = (other for other in others if DATED.sub("", other.id) == root)
    by_words = (other for other in others if other.text and other.text == weight.text)
    return next(by_id, None) or next(by_words, None)


def _heavy(weight: Weight) -> int:
    return weight.heavy or IN_THE_MIDDLE
