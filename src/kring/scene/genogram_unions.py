"""The lines between partners: below both, each union at its own height.

`web/src/map/genogram/unions.ts` follows the same rules.
"""

from collections.abc import Mapping, Sequence

import msgspec

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_places import Shape, trunk_at
from kring.scene.look import look

FIRST, LEVEL = 3.5, 3.6  # below the sign, and from one union to the next
INSIDE = 4  # where a line begins, hidden by the sign
_STUB, _NEXT = 1.6, 1.9  # where lines of one person leave, from its middle outward


class Union(msgspec.Struct, frozen=True, kw_only=True):
    """The line of one couple, or of a person who has children alone."""

    parents: tuple[str, ...]  # from left to right
    couple: Couple | None
    low: float
    high: float
    level: int = 0
    trunk: float  # where the line to children leaves
    middle: float  # of the room where its sign and its years stand
    starts: tuple[float, ...] = ()  # where it leaves each of the parents


def down(level: int) -> float:
    """Tell how far below the middle of the signs a union lies."""
    return look().person_radius + FIRST + LEVEL * (level - 1)


def unions_of(shape: Shape, x: Mapping[str, float]) -> list[list[Union]]:
    """Give the unions of every row, each below those it encloses."""
    found: list[list[Union]] = [[] for _ in shape.order.rows]
    couples = {(each.one, each.other): each for each in shape.rows.family.couples}
    childless = {pair for pair in couples if pair not in shape.rows.fruitful}
    alone: set[str] = set()
    for parents, trunk in shape.trunks.items():
        row = shape.at[trunk.one][0]
        at = trunk_at(shape, trunk, x)
        if trunk.other is None:
            if parents not in childless and trunk.one not in alone:
                alone.add(trunk.one)
                found[row].append(_alone(trunk.one, x[trunk.one], at))
            continue
        left, right = sorted(parents, key=lambda each: x[each])
        found[row].append(
            Union(
                parents=(left, right),
                couple=couples.get((parents[0], parents[1])),
                low=x[left],
                high=x[right],
                trunk=at,
                middle=(x[trunk.one] + x[trunk.other]) / 2,
            )
        )
    return [_started(_levelled(unions), x) for unions in found]


def _alone(parent: str, here: float, there: float) -> Union:
    low, high = sorted((here, there))
    return Union(parents=(parent,), couple=None, low=low, high=high, trunk=there, middle=there)


def _levelled(unions: Sequence[Union]) -> list[Union]:
    """Put the shortest highest; who has children alone goes below, where nothing is in the way."""
    done: list[Union] = []
    for union in sorted(unions, key=lambda u: (len(u.parents) == 1, u.high - u.low, u.low)):
        over = [other.level for other in done if other.low < union.high and union.low < other.high]
        done.append(msgspec.structs.replace(union, level=1 + max(over, default=0)))
    return done


def _started(unions: Sequence[Union], x: Mapping[str, float]) -> list[Union]:
    """Let the lines of one person leave side by side, the deepest nearest to the middle."""
    leaving: dict[tuple[str, int], list[int]] = {}
    for union in unions:
        for person in union.parents:
            leaving.setdefault((person, _side(union, person, x)), []).append(union.level)

    def start(union: Union, person: str) -> float:
        side = _side(union, person, x)
        same = sorted(leaving[person, side], reverse=True)
        if len(same) == 1 and (person, -side) not in leaving:
            return x[person]
        return x[person] + side * (_STUB + _NEXT * same.index(union.level))

    return [
        msgspec.structs.replace(union, starts=tuple(start(union, p) for p in union.parents))
        for union in unions
    ]


def _side(union: Union, person: str, x: Mapping[str, float]) -> int:
    return 1 if union.high > x[person] else -1
