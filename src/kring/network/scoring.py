"""What a filled-in questionnaire comes to, as whoever made it published it.

Nothing is filled in for a skipped question, and nothing is said where too much was skipped. What
comes out is a figure beside what somebody tells, never a diagnosis.
"""

from collections.abc import Sequence

from msgspec import Struct

from kring.network.questionnaires import Band, Pack, Scale

SKIPPED = -1


class Scored(Struct, frozen=True, kw_only=True):
    """One scale: its figure, between which two ends it can lie, and in which published band.

    `value` is None where too many questions were skipped.
    """

    scale: str
    value: float | None
    least: float
    most: float
    skipped: int
    band: str | None = None


def scored(pack: Pack, answers: Sequence[int]) -> tuple[Scored, ...]:
    """Work out every scale of a questionnaire.

    Args:
        pack: The questionnaire.
        answers: For each question which answer was chosen, from 0; -1 was skipped. What is not
            there, or is no answer of that question, was skipped, too.

    Source:
        Each instrument's own publication, as named in its pack; methods.md §35.

    >>> from kring.network.questionnaires import Item, Scale
    >>> two = Pack(code="x", title={}, licence="own", source="own", points=(0, 1, 2),
    ...     items=(Item(text={}), Item(text={}, reversed=True)), scales=(Scale(code="all"),))
    >>> scored(two, [2, 2])[0].value
    2.0
    """
    points = [_points(pack, number, answers) for number in range(len(pack.items))]
    by_code: dict[str, Scored] = {}
    for scale in pack.scales:
        by_code[scale.code] = _scaled(pack, scale, points, by_code)
    return tuple(by_code.values())


def _points(pack: Pack, number: int, answers: Sequence[int]) -> float | None:
    choices = pack.points_of(number)
    chosen = answers[number] if number < len(answers) else SKIPPED
    return choices[chosen] if 0 <= chosen < len(choices) else None


def _scaled(
    pack: Pack, scale: Scale, points: Sequence[float | None], done: dict[str, Scored]
) -> Scored:
    numbers = scale.items or tuple(range(len(pack.items)))
    given = [point for number in numbers if (point := points[number]) is not None]
    skipped = len(numbers) - len(given)
    parts_there = all(part in done and done[part].value is not None for part in scale.parts)
    value = None
    if given and skipped <= scale.missing and parts_there:
        total = sum(given) / (len(given) if scale.how == "mean" else 1)
        value = float(round(total * scale.times, 4))
    lows = [min(pack.points_of(number)) for number in numbers]
    highs = [max(pack.points_of(number)) for number in numbers]
    whole = len(numbers) if scale.how == "mean" else 1
    return Scored(
        scale=scale.code,
        value=value,
        least=sum(lows) / whole * scale.times,
        most=sum(highs) / whole * scale.times,
        skipped=skipped,
        band=None if value is None else _band(scale.bands, value),
    )


def _band(bands: Sequence[Band], value: float) -> str | None:
    return next((band.code for band in bands if band.least <= value <= band.most), None)
