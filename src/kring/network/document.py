"""How a row of edits becomes a document, and where two people said different things.

The server gives each edit a number; folding them in that order gives every device the
same document. Nothing cascades: a tie whose end is put aside is simply not part of the
network until the end comes back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from kring.network.edits import Edit
from kring.network.model import KINDS, Thing
from kring.network.values import Value

# Where a hand puts somebody down is no statement; the last one shows.
UNCONTESTED = frozenset({"spot", "figure", "thread", "take"})


@dataclass(frozen=True, slots=True)
class Held:
    """What a field holds, and which edit of which device put it there."""

    value: Value
    seq: int
    device: str
    edit_id: str


@dataclass(slots=True)
class Document:
    """A kring as it stands after some edits: per thing its kind, per field what it holds."""

    kinds: dict[str, str] = field(default_factory=dict)
    fields: dict[tuple[str, str], Held] = field(default_factory=dict)
    conflicts: dict[tuple[str, str], tuple[Held, ...]] = field(default_factory=dict)
    seq: int = 0

    def apply(self, edit: Edit, *, seq: int, device: str) -> None:
        """Take one numbered edit in; an edit under another kind than the thing has is ignored."""
        self.seq = max(self.seq, seq)
        if self.kinds.setdefault(edit.entity, edit.kind) != edit.kind:
            return
        key = (edit.entity, edit.field)
        new = Held(edit.value, seq, device, edit.id)
        self._note_conflict(key, new, base=edit.base, kind=edit.kind)
        self.fields[key] = new

    def _note_conflict(self, key: tuple[str, str], new: Held, *, base: int, kind: str) -> None:
        """Keep both values while nobody who saw both has chosen.

        Whoever wrote with the last number in view has chosen. Else the new value stands
        beside the others; of one device only its latest counts.
        """
        held = self.fields.get(key)
        if held is None or kind in UNCONTESTED:
            return
        if base >= held.seq:
            self.conflicts.pop(key, None)
            return
        rivals = self.conflicts.get(key, (held,))
        kept = tuple(rival for rival in rivals if rival.device != new.device)
        if all(rival.value == new.value for rival in kept):
            self.conflicts.pop(key, None)
            return
        self.conflicts[key] = (*kept, new)

    def values_of(self, entity: str) -> dict[str, Value]:
        """Give the fields of one thing that hold something."""
        names = KINDS[self.kinds[entity]].__struct_fields__
        found = ((name, self.fields.get((entity, name))) for name in names)
        return {name: held.value for name, held in found if held and held.value is not None}

    def thing(self, entity: str) -> Thing:
        """Give one thing with its typed fields."""
        given: dict[str, Any] = {"id": entity, **self.values_of(entity)}
        return msgspec.convert(given, KINDS[self.kinds[entity]], strict=True)

    def things(self) -> list[Thing]:
        """Give every thing, put aside or not, in the order in which they first appeared."""
        said: dict[str, dict[str, Any]] = {entity: {"id": entity} for entity in self.kinds}
        for (entity, name), held in self.fields.items():
            if held.value is not None:
                said[entity][name] = held.value
        return [
            msgspec.convert(said[entity], KINDS[kind], strict=True)
            for entity, kind in self.kinds.items()
        ]


def fold(logged: Iterable[tuple[int, str, Edit]]) -> Document:
    """Give the document that numbered edits lead to.

    Args:
        logged: For each edit its number, the device it came from and the edit; any order.
    """
    document = Document()
    for seq, device, edit in sorted(logged, key=lambda entry: entry[0]):
        document.apply(edit, seq=seq, device=device)
    return document
