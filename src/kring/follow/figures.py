"""A few figures through all moments, to lie beside the story and never in its place."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.network.measures.density import density
from kring.network.measures.functions import functions_of_support
from kring.network.measures.reachability import reachability
from kring.network.measures.size import size
from kring.network.network import Network

WIDTH, HEIGHT, EDGE = 160, 36, 4


@dataclass(frozen=True)
class Line:
    """One figure at each moment, as numbers and as a line; None where it is not known."""

    name: Promise
    values: tuple[int | None, ...]
    paths: tuple[str, ...]
    dots: tuple[tuple[float, float], ...]
    width: int = WIDTH
    height: int = HEIGHT


def _people(network: Network) -> int | None:
    return size(network).people if network.alters else None


def _lines(network: Network) -> int | None:
    return density(network).drawn if network.ties else None


def _kinds_of_support(network: Network) -> int | None:
    found = functions_of_support(network)
    asked = any(support.answered for support in found.functions.values())
    return found.covered if asked else None


def _near(network: Network) -> int | None:
    found = reachability(network)
    return len(found.near) if found.within[30].of else None


FIGURES: Sequence[tuple[Promise, Callable[[Network], int | None]]] = (
    (_("People on the drawing"), _people),
    (_("Lines between people"), _lines),
    (_("Kinds of support from own people"), _kinds_of_support),
    (_("People within half an hour"), _near),
)


def lines(networks: Sequence[Network]) -> list[Line]:
    """Give each figure through the moments, the oldest first; without figures that never are."""
    return [line for name, figure in FIGURES if (line := _line(name, figure, networks))]


def _line(
    name: Promise, figure: Callable[[Network], int | None], networks: Sequence[Network]
) -> Line | None:
    values = tuple(figure(network) for network in networks)
    known = [value for value in values if value is not None]
    if not known:
        return None
    step = (WIDTH - 2 * EDGE) / max(1, len(values) - 1)
    most = max(*known, 1)
    rise = (HEIGHT - 2 * EDGE) / most
    dots = [
        None
        if value is None
        else (round(EDGE + number * step, 2), round(HEIGHT - EDGE - value * rise, 2))
        for number, value in enumerate(values)
    ]
    return Line(
        name=name,
        values=values,
        paths=tuple(_paths(dots)),
        dots=tuple(dot for dot in dots if dot is not None),
    )


def _paths(dots: Sequence[tuple[float, float] | None]) -> Iterator[str]:
    """Join what is known; where something is not known the line stops and begins anew."""
    run: list[str] = []
    for dot in (*dots, None):
        if dot is not None:
            run.append(f"{dot[0]} {dot[1]}")
        else:
            if len(run) > 1:
                yield "M" + "L".join(run)
            run = []
