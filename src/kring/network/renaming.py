"""New ids for everything that comes in from a file.

A file's own ids may be people's names, or the ids of another kring. An id stands in
places where no name may stand (the list of what was erased), so whatever is taken in
gets random ids, the same one for the same thing in every moment of a copy.
"""

from collections.abc import Callable, Sequence

from kring.network.forgetting import REFERENCES
from kring.network.model import ABOUT_ID, ends, pair, tie_id
from kring.network.values import Value

Change = tuple[str, str, str, Value]  # entity, kind, field, value

_OTHER_WAY = {"first_is_parent": "second_is_parent", "second_is_parent": "first_is_parent"}


class Renaming:
    """Gives each id that comes along one new id, and remembers it."""

    def __init__(self, fresh: Callable[[], str]) -> None:
        self._fresh = fresh
        self._new: dict[str, str] = {ABOUT_ID: ABOUT_ID}
        self._egos: set[str] = set()  # by their new ids

    def id(self, old: str) -> str:
        """Give the new id of one thing."""
        if old not in self._new:
            self._new[old] = self._fresh()
        return self._new[old]

    def changes(self, given: Sequence[Change]) -> list[Change]:
        """Give the same changes about the same things under their new ids."""
        self._egos |= {self.id(entity) for entity, kind, _, _ in given if kind == "ego"}
        return [
            (self._entity(kind, entity), kind, field, self._value(entity, kind, field, value))
            for entity, kind, field, value in given
        ]

    def _entity(self, kind: str, entity: str) -> str:
        if "~" not in entity:
            return self.id(entity)
        first, second = ends(entity)
        if kind == "spot":  # its first half is the name of a drawing
            return f"{first}~{self.id(second)}"
        if kind == "tie":
            return tie_id(self.id(first), self.id(second), self._egos)
        if kind == "thread":
            return pair(self.id(first), self.id(second))
        return f"{self.id(first)}~{self.id(second)}"

    def _value(self, entity: str, kind: str, field: str, value: Value) -> Value:
        if kind == "tie" and field == "kin" and isinstance(value, str):
            first, second = map(self.id, ends(entity))
            stays = tie_id(first, second, self._egos) == f"{first}~{second}"
            return value if stays else _OTHER_WAY.get(value, value)
        if field not in REFERENCES.get(kind, ()):
            return value
        if isinstance(value, tuple):
            return tuple(self.id(str(part)) for part in value)
        return self.id(value) if isinstance(value, str) else value
