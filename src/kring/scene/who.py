"""Who is who: me in the middle, and around me eight boxes with whom I call for what.

For the door of the fridge: names, what for, phone and when, in letters of sixteen points as
long as it fits. The page after it is one's own, for when something happens.

Source:
    Beter Oud, *Wie is wie in de wijk?*: persons around an older person, with phone numbers and
    lines between who work together.
"""

from collections.abc import Iterator, Mapping

import msgspec

from kring.network.bubbles import BUBBLES, bubble_of, was_laid_aside
from kring.network.model import Alter, ends
from kring.network.network import Network
from kring.network.values import Bubble
from kring.scene.centre import ego_names, ego_signs
from kring.scene.lines import End, at, written
from kring.scene.look import look
from kring.scene.scene import Entry, Scene, Stroke, Table, Text
from kring.scene.shapes import shape_path
from kring.scene.signs import inside_of, name_beside, name_of, sign_of
from kring.scene.text import width_of
from kring.scene.who_cards import COLUMN, SIGN, Box, Called, Layout
from kring.scene.who_crowd import more
from kring.scene.who_layout import lay_out
from kring.scene.who_lines import DOT, WIDTH, Joined, works_together
from kring.scene.words import Words

_CORNER = 5.0
_HEAD_SIZE = 6.2
_RING = 0.9  # between a sign and the ring of whom to call first
_RIM = 0.5  # so that the outer lines are not cut in half
_FIRST_LINE, _TO_WRITE = 19.0, 10.0  # a hand needs nine millimetres for a line
_EMERGENCY_ROWS = 6  # at least; what is not filled in is written by hand


class WhoWords(msgspec.Struct, frozen=True, kw_only=True):
    """What this drawing says besides the words that every drawing has."""

    title: str
    caption: str
    bubbles: Mapping[str, str]
    works_together: str
    works_with: str  # with {names}
    emergency: str
    emergency_title: str
    who: str
    what_for: str
    phone: str
    when: str
    everybody: str  # above the list of the sheet after that


def who(network: Network, words: Words, own: WhoWords, *, large: bool = False) -> Scene:
    """Draw who is who.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        own: What this one says.
        large: Whether letters stay large and details go first, for the fridge.
    """
    bubbles = {a.id: found for a in network.alters if (found := bubble_of(network, a))}
    there = [alter for alter in network.alters if alter.id in bubbles]
    layout = lay_out([_called(alter, bubbles[alter.id], words) for alter in there], large=large)
    shown = [alter for alter in there if alter.id in layout.cards]
    pairs = [ends(tie.id) for tie in network.ties if tie.works_together]
    lines = list(works_together(layout, bubbles, pairs))
    return Scene(
        half_width=layout.half_width + _RIM,
        half_height=layout.half_height + _RIM,
        strokes=(
            *(_box(box) for box in layout.boxes.values()),
            *(stroke for line in lines for stroke in _line(line)),
            *(stroke for a in shown for stroke in _sign(a, _sign_end(layout, a.id))),
            *ego_signs(network.egos),
        ),
        texts=(
            *(_head(layout.boxes[bubble], own.bubbles[bubble]) for bubble in BUBBLES),
            *ego_names(network.egos, words),
            *(text for a in shown for text in _texts(a, layout)),
            *(_more(layout, bubble) for bubble in layout.left_over),
        ),
        legend=tuple(_legend(there, lines, own)),
        legend_title=words.legend,
        caption=own.caption,
        tray=tuple(name_beside(a, words) for a in network.alters if _waits(network, a, bubbles)),
        tray_title=words.in_the_tray,
        title=own.title,
        description=_told(network, there, bubbles, words, own),
        language=words.language,
        overleaf=tuple(_overleaf(there, layout, words, own)),
    )


def blank_who(words: Words, own: WhoWords) -> Scene:
    """Draw the eight boxes with lines to write on."""
    ground = who(Network(), words, own)
    boxes = lay_out(()).boxes.values()
    starts = [
        (box.x + 4, box.y + _FIRST_LINE + k * _TO_WRITE)
        for box in boxes
        for k in range(int((box.height - _FIRST_LINE) // _TO_WRITE) + 1)
    ]
    lines = tuple(
        Stroke(path=f"M{at(x, y)}h{written(COLUMN - 8)}", colour=look().print_ring_line, width=0.35)
        for x, y in starts
    )
    return msgspec.structs.replace(ground, strokes=(*ground.strokes, *lines))


def _called(alter: Alter, bubble: Bubble, words: Words) -> Called:
    return Called(
        id=alter.id,
        bubble=bubble,
        name=name_of(alter, words),
        what_for=_plain(alter.what_for),
        phone=_plain(alter.phone),
        when=_plain(alter.when),
    )


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())


def _waits(network: Network, alter: Alter, bubbles: Mapping[str, Bubble]) -> bool:
    """Tell whether somebody may still get a place; who is gone or only wished for is not missed."""
    here = alter.status in {None, "active", "asleep", "second_hand"}
    looked_for = here and alter.sort not in {"place", "role"}
    return looked_for and alter.id not in bubbles and not was_laid_aside(network, alter)


def _box(box: Box) -> Stroke:
    bow, wide, high = written(_CORNER), box.width - 2 * _CORNER, box.height - 2 * _CORNER
    arc = f"a{bow} {bow} 0 0 1 "
    path = (
        f"M{at(box.x + _CORNER, box.y)}h{written(wide)}{arc}{bow} {bow}v{written(high)}"
        f"{arc}-{bow} {bow}h-{written(wide)}{arc}-{bow} -{bow}v-{written(high)}{arc}{bow} -{bow}Z"
    )
    return Stroke(path=path, colour=look().quiet, width=0.5, fill=look().print_ring_fills[-1])


def _head(box: Box, name: str) -> Text:
    """Write what a box is called, smaller when it is long rather than cut."""
    room = box.width - 2 * _CORNER
    size = min(_HEAD_SIZE, room / (width_of(name) * 1.08))
    return Text(
        x=box.x + 3, y=box.y + 5.2, lines=(name,), size=size, colour=look().quiet, bold=True,
        anchor="start",
    )  # fmt: skip


def _more(layout: Layout, bubble: Bubble) -> Text:
    """Count whoever stands only on the page after it."""
    line = more(layout, bubble)
    return Text(
        x=line.x, y=line.y, lines=(line.text,), size=line.size, colour=look().ink, bold=True,
        anchor="end",
    )  # fmt: skip


def _line(line: Joined) -> Iterator[Stroke]:
    yield Stroke(path=line.path, colour=look().ink, width=WIDTH, of=line.between)
    for x, y in line.ends:
        yield Stroke(path=shape_path("circle", x, y, DOT), fill=look().ink, of=line.between)


def _sign_end(layout: Layout, alter_id: str) -> End:
    card = layout.cards[alter_id]
    return End(card.x, card.y, layout.sign)


def _sign(alter: Alter, end: End) -> Iterator[Stroke]:
    yield from sign_of(alter, end)
    if alter.emergency:
        ring = shape_path("circle", end.x, end.y, end.radius + _RING)
        yield Stroke(path=ring, colour=look().ink, width=0.7, of=(alter.id,))


def _texts(alter: Alter, layout: Layout) -> Iterator[Text]:
    yield from inside_of(alter, _sign_end(layout, alter.id))
    for line in layout.cards[alter.id].lines:
        yield Text(
            x=line.x,
            y=line.y,
            lines=(line.text,),
            size=line.size,
            colour=look().ink,
            bold=line.bold,
            anchor="start",
            of=(alter.id,),
        )


def _legend(there: list[Alter], lines: list[Joined], own: WhoWords) -> Iterator[Entry]:
    ink = look().ink
    if lines:
        ends_of_it = (shape_path("circle", x, 0, DOT) for x in (-5, 5))
        dots = (Stroke(path=dot, fill=ink) for dot in ends_of_it)
        yield Entry((Stroke(path="M-5 0H5", colour=ink, width=WIDTH), *dots), own.works_together)
    if any(alter.emergency for alter in there):
        inner, outer = (shape_path("circle", 0, 0, r) for r in (SIGN - 0.6, SIGN + 0.7))
        yield Entry(
            (
                Stroke(path=inner, colour=ink, width=0.8, fill="#ffffff"),
                Stroke(path=outer, colour=ink, width=0.7),
            ),
            own.emergency,
        )


def _overleaf(there: list[Alter], layout: Layout, words: Words, own: WhoWords) -> Iterator[Table]:
    """Give the pages after it: whom to call first, and what did not fit beside the names."""
    first = [alter for alter in there if alter.emergency]
    yield Table(
        title=own.emergency_title,
        columns=(own.who, own.phone, own.what_for),
        rows=tuple((name_of(a, words), _plain(a.phone), _plain(a.what_for)) for a in first),
        widths=(3, 2.6, 3.4),
        open_rows=max(_EMERGENCY_ROWS - len(first), 0),
    )
    if not layout.is_whole:
        yield Table(
            title=own.everybody,
            columns=(own.who, own.phone, own.what_for, own.when),
            rows=tuple(
                (name_of(a, words), _plain(a.phone), _plain(a.what_for), _plain(a.when))
                for a in there
            ),
            widths=(3, 2.6, 3, 2),
        )


def _told(
    network: Network,
    there: list[Alter],
    bubbles: Mapping[str, Bubble],
    words: Words,
    own: WhoWords,
) -> str:
    """Tell the drawing: box after box, who stands there with what is told of them."""
    with_whom = _partners(network, bubbles)
    parts = [words.told.format(people=len(there))]
    for bubble in BUBBLES:
        inside = [alter for alter in there if bubbles[alter.id] == bubble]
        if inside:
            people = "; ".join(_person_told(a, with_whom, network, words, own) for a in inside)
            parts.append(f"{own.bubbles[bubble]}: {people}.")
    return " ".join(parts)


def _partners(network: Network, bubbles: Mapping[str, Bubble]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tie in network.ties:
        first, second = ends(tie.id)
        if tie.works_together and first in bubbles and second in bubbles:
            found.setdefault(first, []).append(second)
            found.setdefault(second, []).append(first)
    return found


def _person_told(
    alter: Alter,
    with_whom: Mapping[str, list[str]],
    network: Network,
    words: Words,
    own: WhoWords,
) -> str:
    names = ", ".join(name_of(network.alter[one], words) for one in with_whom.get(alter.id, ()))
    said = (
        name_of(alter, words),
        _plain(alter.what_for),
        _plain(alter.phone),
        _plain(alter.when),
        own.works_with.format(names=names) if names else "",
        own.emergency if alter.emergency else "",
    )
    return ", ".join(part for part in said if part)
