"""The legend of a genogram: always there, since conventions differ; only what stands in it."""

from collections.abc import Iterable, Iterator, Sequence

from kring.network.model import Tie
from kring.scene.genogram_claims import Couple, Twins
from kring.scene.genogram_feelings import FEELINGS, drawn
from kring.scene.genogram_layout import Layout
from kring.scene.genogram_signs import Drawn, inside_of, outline_of
from kring.scene.genogram_strokes import (
    PENS,
    couple_marks,
    pen_stroke,
    slashes_of,
    union_kind,
)
from kring.scene.genogram_words import GenogramWords
from kring.scene.look import look
from kring.scene.scene import Entry, Stroke, Text

_RADIUS = 2.9
_OWN = ("animal", "expected", "miscarriage", "ended", "stillborn")
_CHILDREN = ("biological", "adopted", "foster", "step")


def legend_of(
    signs: Sequence[Drawn],
    layout: Layout,
    feelings: Sequence[Tie],
    words: GenogramWords,
    *,
    households: bool,
    twins: Sequence[Twins],
) -> tuple[Entry, ...]:
    """Explain what occurs, in a fixed order."""
    couples = [joined.couple for joined in layout.couples]
    return (
        *_signs(signs, words),
        *_unions(couples, words),
        *_children(layout, twins, words),
        *([Entry((_across("household"),), words.household)] if households else []),
        *_feelings(feelings, words),
    )


def _signs(signs: Sequence[Drawn], words: GenogramWords) -> Iterator[Entry]:
    # A square that was chosen stands for what the person says; only "not chosen" has a meaning.
    if any(each.sign == "diamond" for each in signs if each.special is None):
        mark = Text(x=0, y=0, lines=("?",), size=3.4, colour=look().ink)
        yield _sign(Drawn(sign="diamond"), words.signs["diamond"], mark)
    ego = next((each for each in signs if each.is_ego), None)
    if ego:
        yield _sign(ego, words.signs["ego"])
    if any(each.is_dead for each in signs):
        yield _sign(Drawn(sign="square", is_dead=True), words.signs["dead"])
    for special in _OWN:
        if any(each.special == special for each in signs):
            yield _sign(Drawn(special=special), words.signs[special])


def _sign(drawn_as: Drawn, said: str, mark: Text | None = None) -> Entry:
    ink = look().ink
    strokes = [
        Stroke(path=outline_of(drawn_as, 0, 0, _RADIUS), colour=ink, width=0.5, fill="#ffffff")
    ]
    if inside := inside_of(drawn_as, 0, 0, _RADIUS):
        strokes.append(Stroke(path=inside, colour=ink, width=0.4))
    return Entry(tuple(strokes), said, mark)


def _unions(couples: Sequence[Couple], words: GenogramWords) -> Iterator[Entry]:
    kinds = {union_kind(couple) for couple in couples}
    for kind in PENS:
        if kind in kinds and kind in words.unions:
            example = Couple(one="", other="", union=None if kind == "unsaid" else kind)
            marks = couple_marks(example, (3.4, 0))
            yield Entry((_across(kind), *marks), words.unions[kind])
    apart = [c for c in couples if slashes_of(c) == 1 and c.union != "separated"]
    if apart:
        marks = couple_marks(Couple(one="", other="", former=True), (3.4, 0))
        yield Entry((_across("unsaid"), *marks), words.unions["apart"])


def _children(layout: Layout, twins: Iterable[Twins], words: GenogramWords) -> Iterator[Entry]:
    kinds = {line.kind for line in layout.lines}
    for kind in _CHILDREN:
        if kind in kinds:
            mark = Text(x=-2.4, y=0.5, lines=("A",), size=3.2, colour=look().ink)
            lines = (pen_stroke(kind, "M-4 -3.4H4"), pen_stroke(kind, "M0 -3.4V3.4"))
            said = words.children[kind]
            yield Entry(lines, said, mark if kind == "adopted" else None)
    for identical in (False, True):
        if any(each.identical == identical for each in twins):
            fork = pen_stroke("biological", "M0 -3.4L-3.2 3.4M0 -3.4L3.2 3.4")
            bar = [pen_stroke("identical", "M-1.75 0.3H1.75")] if identical else []
            yield Entry((fork, *bar), words.children["identical" if identical else "twin"])


def _feelings(feelings: Sequence[Tie], words: GenogramWords) -> Iterator[Entry]:
    there = {tie.feeling for tie in feelings}
    for feeling in FEELINGS:
        if feeling in there:
            yield Entry(tuple(drawn(feeling, [(-6, 0), (6, 0)])), words.feelings[feeling])


def _across(kind: str) -> Stroke:
    return pen_stroke(kind, "M-6 0H6")
