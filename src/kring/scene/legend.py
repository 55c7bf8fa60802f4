"""The legend: only what really stands in the drawing, each with a small example."""

from collections.abc import Iterator, Sequence

from kring.network.model import Alter
from kring.network.network import Network
from kring.scene.bonds import arrows_of, bond_kind
from kring.scene.lines import Point, stroke
from kring.scene.look import LineKind, look
from kring.scene.scene import Entry, Stroke, Text
from kring.scene.shapes import group_of, shape_path, tint
from kring.scene.words import Words

_FROM, _TO = Point(-6, 0), Point(6, 0)


def legend_of(
    on_paper: Sequence[Alter], lines: Sequence[LineKind], network: Network, words: Words
) -> tuple[Entry, ...]:
    """Explain the signs, lines, outlines and arrows that occur, in a fixed order.

    Args:
        on_paper: Who stands in the drawing.
        lines: The kinds of all lines in it.
        network: For the bonds of those people.
        words: What each is called.
    """
    return (
        *_signs(on_paper, words),
        *(Entry((_line(kind),), words.lines[kind]) for kind in look().lines if kind in lines),
        *_outlines(on_paper, lines, words),
        *_arrows(on_paper, network, words),
    )


def _signs(on_paper: Sequence[Alter], words: Words) -> Iterator[Entry]:
    there = {group_of(alter) for alter in on_paper}
    for group, sign in look().groups.items():
        if group in there:
            path = shape_path(sign.shape, 0, 0, 2.8)
            yield Entry(
                (Stroke(path=path, colour=sign.colour, width=0.8, fill=tint(sign.colour)),),
                words.groups[group],
            )


def _line(kind: LineKind) -> Stroke:
    how = look().lines[kind]
    return Stroke(
        path=stroke(kind, _FROM, _TO),
        colour=how.colour or look().ink,
        width=how.width,
        dash=how.dash,
        cap=how.cap,
    )


def _outlines(
    on_paper: Sequence[Alter], lines: Sequence[LineKind], words: Words
) -> Iterator[Entry]:
    statuses = {alter.status for alter in on_paper}
    ink = look().ink
    circle = shape_path("circle", 0, 0, 3)
    for status in ("asleep", "second_hand", "past", "wished", "dead"):
        if status not in statuses or (status in {"asleep", "second_hand"} and status in lines):
            continue  # the line says it already
        dash = look().outlines.get(status, ())
        strokes = [Stroke(path=circle, colour=ink, width=0.7, dash=dash, fill="#ffffff")]
        if status == "dead":
            strokes.append(Stroke(path="M-1.5 -1.5l3 3M-1.5 1.5l3 -3", colour=ink, width=0.5))
        sign = Text(x=0, y=0, lines=("?",), size=3.4, colour=ink) if status == "wished" else None
        yield Entry(tuple(strokes), words.statuses[status], sign)


def _arrows(on_paper: Sequence[Alter], network: Network, words: Words) -> Iterator[Entry]:
    """Show arrows as they lie here: the central person is the dot on the left."""
    there = set()
    for alter in on_paper:
        bond = network.bond(alter.id)
        if bond_kind(alter, bond):
            there.add(tuple(size > 0 for size in arrows_of(bond)))
    for heads, said in (
        ((True, False), words.energy_in),
        ((False, True), words.energy_out),
        ((True, True), words.exchange),
    ):
        if heads in there:
            yield Entry(tuple(_arrow(*heads)), said)


def _arrow(at_centre: bool, at_person: bool) -> Iterator[Stroke]:  # noqa: FBT001  # a pair of ends
    ink = look().ink
    yield Stroke(path=shape_path("circle", -5, 0, 1.6), fill=ink)
    yield Stroke(path=shape_path("circle", 5, 0, 1.6), colour=ink, width=0.5, fill="#ffffff")
    yield Stroke(path="M-1.6 0H1.6", colour=ink, width=0.6)
    if at_centre:
        yield Stroke(path="M-3 0L-0.8 1L-0.8 -1Z", fill=ink)
    if at_person:
        yield Stroke(path="M3 0L0.8 1L0.8 -1Z", fill=ink)
