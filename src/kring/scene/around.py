"""Everybody around the centre when nothing is known of distance: an import, a first list of names.

Rings would say something nobody said, so there are none; people who know each other stand
side by side, so that the lines between them can be followed.
"""

import math
from collections import deque

from kring.network.model import ends
from kring.network.network import Network
from kring.scene.bonds import tie_kind
from kring.scene.look import look
from kring.scene.placing import Place, tidy

_ONE_ROW = 16  # more people stand in two rows, in turns


def around(network: Network) -> dict[str, Place]:
    """Give everybody a place on one circle, or two for many; a place has no meaning here."""
    ids = _side_by_side(network)
    outer = look().outer
    rows = (0.72 * outer,) if len(ids) <= _ONE_ROW else (0.92 * outer, 0.6 * outer)
    places = {}
    for k, alter_id in enumerate(ids):
        angle = 2 * math.pi * (k + 0.5) / len(ids) - math.pi / 2
        radius = rows[k % len(rows)]
        places[alter_id] = (tidy(radius * math.cos(angle)), tidy(radius * math.sin(angle)))
    return places


def _side_by_side(network: Network) -> list[str]:
    """Order people so that those who know each other follow each other, group after group."""
    known: dict[str, list[str]] = {alter.id: [] for alter in network.alters}
    for tie in network.ties:
        first, second = ends(tie.id)
        if tie_kind(tie) and first in known and second in known:
            known[first].append(second)
            known[second].append(first)
    order: dict[str, None] = {}
    for start in sorted(known, key=lambda alter_id: -len(known[alter_id])):
        waiting = deque([start])
        while waiting:
            here = waiting.popleft()
            if here not in order:
                order[here] = None
                waiting.extend(sorted(known[here], key=lambda other: len(known[other])))
    return list(order)
