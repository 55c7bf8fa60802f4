"""The pen of the lifeline: years, times that lasted, poles, the line, signs and names."""

from collections.abc import Iterator

import msgspec

from kring.network.model import Event
from kring.scene.curve import curves_of
from kring.scene.flags import FROM_POLE, SMALLER, Flags
from kring.scene.lifeline_words import LifelineWords
from kring.scene.lifetime import LEFT, RIGHT, TOP, Axis, Moment, knots_of, y_of
from kring.scene.lines import at
from kring.scene.look import Theme, look
from kring.scene.scene import Entry, Stroke, Text
from kring.scene.shapes import bar_path, shape_path, tint

_PIN = 3.2
_BAND = 2.6  # half as high as the bar of a time that lasted
_DASHED = (1.4, 0.8)
_AHEAD = (2.4, 2.0)
_UNSAID = (0.9, 0.9)


class Drawn(msgspec.Struct, frozen=True):
    """One lifeline worked out: what happened where, and how far down it all is shifted."""

    events: dict[str, Event]
    moments: list[Moment]
    axis: Axis
    flags: Flags
    size: float
    birth: float | None = None  # where it stands, as far as it is known
    down: float = 0.0

    def y(self, event: Event) -> float:
        """Give how high an event stands."""
        return y_of(event.value) + self.down


def ground(drawn: Drawn, *, bottom: float, shown: bool) -> Iterator[Stroke]:
    """Paint the years, the middle between good and hard, and today."""
    axis, down = drawn.axis, drawn.down
    top, bottom = -TOP + down, bottom + down
    line = look().print_ring_line
    for year in axis.years() if shown else ():
        x = axis.x(year)
        yield Stroke(
            path=f"M{at(x, top)}L{at(x, bottom)}", colour=line, width=0.25, dash=(0.6, 1.6)
        )
    yield Stroke(path=f"M{at(LEFT, down)}L{at(RIGHT, down)}", colour=look().ink, width=0.5)
    for x in sorted({LEFT, drawn.birth or LEFT, axis.x(axis.now)}):
        yield Stroke(path=f"M{at(x, top)}L{at(x, bottom)}", colour=look().quiet, width=0.5)


def life(drawn: Drawn) -> Iterator[Stroke]:
    """Paint the times that lasted, the poles, the line itself, and a sign for every event."""
    down = drawn.down
    for moment in drawn.moments:
        yield from _band(drawn, moment)
    for flag in drawn.flags.flags:
        foot, x = drawn.y(drawn.events[flag.id]), flag.x - FROM_POLE
        pole = f"M{at(x, foot)}L{at(x, flag.pole + down)}"
        yield Stroke(path=pole, colour=look().quiet, width=0.3)
    knots = knots_of(list(drawn.events.values()), drawn.moments, drawn.axis)
    shifted = [msgspec.structs.replace(knot, y=knot.y + down) for knot in knots]
    behind, ahead = curves_of(shifted, now=drawn.axis.now)
    if behind:
        yield Stroke(path=behind, colour=look().ink, width=1.1, cap="round")
    if ahead:
        yield Stroke(path=ahead, colour=look().ink, width=0.9, dash=_AHEAD, cap="round")
    for moment in drawn.moments:
        event = drawn.events[moment.id]
        yield _pin(event, drawn.axis.x(moment.time), drawn.y(event))


def _pin(event: Event, x: float, y: float) -> Stroke:
    """Paint the sign of an event: its theme in shape and colour, dashed while it has no height."""
    sign = look().themes[_theme(event)]
    path = shape_path(sign.shape, x, y, _PIN)
    if event.value is None:
        return Stroke(path=path, colour=sign.colour, width=0.6, dash=_UNSAID, fill="#ffffff")
    return Stroke(path=path, colour=sign.colour, width=0.8, fill=tint(sign.colour))


def _theme(event: Event) -> Theme:
    return event.theme or "unsaid"


def _band(drawn: Drawn, moment: Moment) -> Iterator[Stroke]:
    if moment.until is None:
        return
    event = drawn.events[moment.id]
    colour = look().themes[_theme(event)].colour
    y, left, right = drawn.y(event), drawn.axis.x(moment.time), drawn.axis.x(moment.until)
    path = bar_path(left, right, y, _BAND)
    yield Stroke(path=path, colour=colour, width=0.35, dash=_DASHED, fill=tint(colour))


def names(drawn: Drawn) -> Iterator[Text]:
    """Write on every flag what happened, and when."""
    for flag in drawn.flags.flags:
        y, small, ink = flag.y + drawn.down, drawn.size * SMALLER, look().ink
        if flag.lines:
            yield _start(flag.x, y, flag.lines, drawn.size, ink)
        if flag.when:
            yield _start(flag.x, flag.when_y + drawn.down, (flag.when,), small, look().quiet)


def _start(x: float, y: float, lines: tuple[str, ...], size: float, colour: str) -> Text:
    return Text(x=x, y=y, lines=lines, size=size, colour=colour, anchor="start", halo=True)


def words_around(
    drawn: Drawn, words: LifelineWords, *, years: float, shown: bool
) -> Iterator[Text]:
    """Write what high and low mean, the years, and where birth and today are."""
    down, quiet = drawn.down, look().quiet
    for said, y in ((words.good, -TOP + 4), (words.hard, TOP - 4)):
        yield Text(x=LEFT - 4, y=y + down, lines=(said,), size=4.4, colour=quiet, anchor="end")
    axis, row = drawn.axis, years + down
    for year in axis.years() if shown else ():
        x = axis.x(year)
        yield Text(x=x, y=row, lines=(str(year),), size=4.2, colour=quiet, halo=True)
    yield _start(axis.x(axis.now) + 1.6, 3.8 + down, (words.now,), 4.2, quiet)
    if drawn.birth == LEFT:
        yield Text(x=LEFT - 4, y=down, lines=(words.birth,), size=4.2, colour=quiet, anchor="end")
    elif drawn.birth is not None:
        yield _start(drawn.birth + 1.6, 3.8 + down, (words.birth,), 4.2, quiet)


def legend_of(drawn: Drawn, words: LifelineWords) -> Iterator[Entry]:
    """Explain the themes, and what is dashed, as far as they are there."""
    placed = [drawn.events[moment.id] for moment in drawn.moments]
    themes = {_theme(event) for event in placed} - {"unsaid"}
    for theme, sign in look().themes.items():
        if theme in themes:
            path, fill = shape_path(sign.shape, 0, 0, 2.8), tint(sign.colour)
            stroke = Stroke(path=path, colour=sign.colour, width=0.8, fill=fill)
            yield Entry((stroke,), words.themes[theme])
    ink = look().ink
    if any(event.value is None for event in placed):
        path = shape_path("circle", 0, 0, 2.8)
        hollow = Stroke(path=path, colour=ink, width=0.6, dash=_UNSAID, fill="#ffffff")
        yield Entry((hollow,), words.no_height)
    if any(moment.until for moment in drawn.moments):
        path = bar_path(-6, 6, 0, 2)
        bar = Stroke(path=path, colour=ink, width=0.35, dash=_DASHED, fill="#f1efe9")
        yield Entry((bar,), words.lasted)
    if any(moment.time > drawn.axis.now for moment in drawn.moments):
        line = Stroke(path="M-6 0H6", colour=ink, width=0.9, dash=_AHEAD)
        yield Entry((line,), words.ahead)
