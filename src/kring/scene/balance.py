"""The balance: what weighs on the left, what gives strength on the right, as the person feels it.

How heavy something is stands in dots beside its words and in the height of its block. The two
sides differ in the corners of their blocks, so that a photocopy says it too.

Source:
    Draaglast and draagkracht (burden and bearing power) as used in Flemish and Dutch social
    work; the drawing is Kring's own.
"""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kring.network.model import Weight
from kring.network.network import Network
from kring.network.rounds import lying_on, newest
from kring.network.values import Side
from kring.scene.balance_layout import (
    PIVOT,
    PLATE,
    POST,
    SIDES,
    TOP,
    Block,
    Scale,
    heaviness,
    scale_of,
)
from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.scene import Scene, Stroke, Table, Text
from kring.scene.shapes import shape_path
from kring.scene.text import LEADING, lines_of, shortened, width_of

_LETTERS = 5.2
_RIM = 1.2  # above and below the letters of a low block, together
_FOOT = 94.0
_PIPS = 14.0  # the width kept free for the dots
_FILLS: dict[Side, str] = {"burden": "#efece4", "strength": "#fbf0d3"}
_CORNERS: dict[Side, float] = {"burden": 0.0, "strength": 4.0}
_LEANS = 0.75  # degrees; less than that is level
_MUCH = 4.0


class BalanceWords(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the balance says besides the person's own words."""

    language: str
    title: str
    caption: str
    sides: Mapping[Side, str]
    nameless: str
    tip: str  # the open question
    level: str
    leans: Mapping[Side, tuple[str, str]]  # a little, clearly
    empty: str
    columns: tuple[str, str, str]  # what, how heavy, who
    heavy: Mapping[int, str]


def balance(network: Network, words: BalanceWords, *, large: bool = False) -> Scene:
    """Draw the balance as it is now.

    Args:
        network: For what lies on it, the names of who has to do with it, and the answer to what
            would tip it a little.
        words: Everything else it says.
        large: Whether letters are larger, for whoever reads with difficulty.
    """
    weights = [weight for weight in lying_on(network.weights) if weight.side]
    scale = scale_of(weights)
    by_id = {weight.id: weight for weight in weights}
    size = _LETTERS * (1.35 if large else 1)
    blocks = [(block, by_id[block.id]) for block in scale.blocks]
    return Scene(
        half_width=104,
        half_height=108,
        strokes=(*_stand(scale), *(s for block, weight in blocks for s in _block(block, weight))),
        texts=(
            *_heads(words, size),
            *(_said(block, who_said(weight, network, words), size) for block, weight in blocks),
        ),
        legend=(),
        legend_title="",
        caption=words.caption,
        tray=(),
        tray_title="",
        title=words.title,
        description=_told(weights, scale, network, words),
        language=words.language,
        overleaf=(_table(weights, network, words),),
    )


def who_said(weight: Weight, network: Network, words: BalanceWords) -> str:
    """Give the words of something on the balance, with who has to do with it."""
    names = _names(weight, network)
    return f"{weight.text or words.nameless}{f' · {names}' if names else ''}"


def _names(weight: Weight, network: Network) -> str:
    people = map(network.alter.get, weight.who or ())
    return ", ".join(alter.name for alter in people if alter and alter.name)


def _stand(scale: Scale) -> Iterator[Stroke]:
    ink = look().ink
    foot = f"M{at(0, PIVOT)}L{at(-13, _FOOT)}L{at(13, _FOOT)}Z"
    yield Stroke(path=foot, colour=ink, width=0.8, fill="#ffffff")
    yield Stroke(path=f"M-40 {written(_FOOT)}H40", colour=ink, width=0.8, cap="round")
    beam = f"M{at(*scale.left)}L{at(*scale.right)}"
    yield Stroke(path=beam, colour=ink, width=2.2, cap="round")
    for x, y in (scale.left, scale.right):
        yield Stroke(path=f"M{at(x, y)}V{written(y - POST)}", colour=ink, width=1.2)
        plate = f"M{at(x - PLATE / 2, y - POST)}H{written(x + PLATE / 2)}"
        yield Stroke(path=plate, colour=ink, width=1.6, cap="round")
    yield Stroke(path=shape_path("circle", 0, PIVOT, 2.6), fill=ink)


def _block(block: Block, weight: Weight) -> Iterator[Stroke]:
    side: Side = weight.side or "burden"
    path = box_path(block, _CORNERS[side])
    yield Stroke(path=path, colour=look().ink, width=0.6, fill=_FILLS[side])
    for x, y, radius in pips(block, heaviness(weight)):
        yield Stroke(path=shape_path("circle", x, y, radius), fill=look().ink)


def box_path(block: Block, corner: float) -> str:
    """Outline a block, with round corners or sharp ones."""
    r = min(corner, block.height / 2)
    x, y, right, foot = block.x, block.y, block.x + block.width, block.y + block.height
    if r == 0:
        return f"M{at(x, y)}H{written(right)}V{written(foot)}H{written(x)}Z"
    turn = f"A{written(r)} {written(r)} 0 0 1"
    return (
        f"M{at(x + r, y)}H{written(right - r)}{turn} {at(right, y + r)}"
        f"V{written(foot - r)}{turn} {at(right - r, foot)}"
        f"H{written(x + r)}{turn} {at(x, foot - r)}V{written(y + r)}{turn} {at(x + r, y)}Z"
    )


def pips(block: Block, heavy: int) -> list[tuple[float, float, float]]:
    """Give a dot for each part of the weight, as on a die laid out in a row: x, y, radius."""
    radius = min(1.0, block.height / 5)
    right, middle = block.x + block.width - 3, block.y + block.height / 2
    return [(right - 2.4 * radius * i, middle, radius) for i in range(heavy)]


def _heads(words: BalanceWords, size: float) -> Iterator[Text]:
    ink = look().ink
    for x, side in ((-54, "burden"), (54, "strength")):
        lines = tuple(lines_of(words.sides[side], 90 / size))  # type: ignore[index]
        yield Text(x=x, y=TOP - 9, lines=lines, size=size, colour=ink, bold=True)


def _said(block: Block, text: str, size: float) -> Text:
    """Write a text in its block: on one line as large as usual, else on two, smaller if need be."""
    room = block.width - 4 - _PIPS
    letters = min(size, (block.height - _RIM) / LEADING)
    lines = [text] if letters * width_of(text) <= room else []
    if not lines:
        letters = min(size, (block.height - _RIM) / (2 * LEADING))
        lines = [shortened(line, room / letters) for line in lines_of(text, room / letters)]
    ink = look().ink
    middle = block.y + block.height / 2
    return Text(
        x=block.x + 3, y=middle, lines=tuple(lines), size=letters, colour=ink, anchor="start"
    )


def _table(weights: Sequence[Weight], network: Network, words: BalanceWords) -> Table:
    """List all that lies there in full, and what would tip it; blank rows to write in by hand."""
    rows = [
        (w.text or words.nameless, words.heavy[heaviness(w)], _names(w, network))
        for side in SIDES
        for w in weights
        if w.side == side
    ]
    answers = newest(network.answers, lambda answer: answer.question).get("tip", [])
    rows += [(f"{words.tip} {answer.words}", "", "") for answer in answers[:1] if answer.words]
    return Table(
        title=words.title,
        columns=words.columns,
        rows=tuple(rows),
        widths=(6, 2, 3),
        open_rows=0 if weights else 8,
        points=12,
    )


def _told(weights: Sequence[Weight], scale: Scale, network: Network, words: BalanceWords) -> str:
    if not weights:
        return words.empty
    told = []
    for side in SIDES:
        named = [
            f"{who_said(w, network, words)} ({words.heavy[heaviness(w)]})"
            for w in weights
            if w.side == side
        ]
        if named:
            told.append(f"{words.sides[side]}: {'; '.join(named)}.")
    return " ".join([*told, leaning(scale.lean, words)])


def leaning(lean: float, words: BalanceWords) -> str:
    """Say in words where the balance leans to."""
    if abs(lean) < _LEANS:
        return words.level
    little, clearly = words.leans["strength" if lean > 0 else "burden"]
    return clearly if abs(lean) >= _MUCH else little
