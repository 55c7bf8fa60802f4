"""A tablet as the protocol sees it: what it holds, what it sends, what it does with an answer.

Written from the protocol, not from the browser's code, so that the two check each other.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from django.test import RequestFactory

from kring.draw.sync import sync
from kring.network.document import Document, fold
from kring.network.edits import SCHEMA, Edit
from kring.network.forgetting import edit_without

MAKE = RequestFactory()


def post(kring_id: str, user: Any, body: bytes, **more: Any) -> Any:
    """Hand a body to the sync view as somebody who is signed in."""
    request = MAKE.post("/", body, content_type="application/json", **more)
    request.user = user
    return sync(request, kring_id)


def on_wire(edit: Edit) -> dict[str, Any]:
    """Give an edit as it goes over the wire."""
    value = list(edit.value) if isinstance(edit.value, tuple) else edit.value
    return {
        "id": edit.id,
        "e": edit.entity,
        "k": edit.kind,
        "f": edit.field,
        "v": value,
        "b": edit.base,
    }


def off_wire(op: dict[str, Any]) -> Edit:
    """Read an edit as it came over the wire."""
    value = tuple(op["v"]) if isinstance(op["v"], list) else op["v"]
    return Edit(id=op["id"], entity=op["e"], kind=op["k"], field=op["f"], value=value, base=op["b"])


@dataclass
class Device:
    """One tablet on one kring."""

    id: str
    user: Any
    kring_id: str
    epoch: str
    schema: int = SCHEMA
    since: int = 0
    log: dict[int, tuple[str, Edit]] = field(default_factory=dict)
    outbox: list[Edit] = field(default_factory=list)
    rejected: dict[str, str] = field(default_factory=dict)
    conflicts: dict[tuple[str, str], list[tuple[Any, int, str]]] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    acts: list[list[tuple[Edit, Any]]] = field(default_factory=list)

    def draw(self, edits: list[Edit]) -> None:
        """Make edits; each remembers what it replaced."""
        document = self.document()
        act = []
        for edit in edits:
            held = document.fields.get((edit.entity, edit.field))
            act.append((edit, held.value if held else None))
            self.outbox.append(edit)
        self.acts.append(act)

    def undo(self, make_id: Any) -> None:
        """Reverse one's own last act where the value is still one's own."""
        if not self.acts:
            return
        document = self.document()
        for edit, before in reversed(self.acts.pop()):
            held = document.fields.get((edit.entity, edit.field))
            if held is not None and held.edit_id == edit.id:
                self.outbox.append(
                    Edit(
                        id=make_id(),
                        entity=edit.entity,
                        kind=edit.kind,
                        field=edit.field,
                        value=before,
                        base=self.since,
                    )
                )

    def question(self) -> bytes:
        """Give the body of the next request."""
        return json.dumps(
            {
                "epoch": self.epoch,
                "since": self.since,
                "schema": self.schema,
                "device": self.id,
                "ops": [on_wire(edit) for edit in self.outbox],
            }
        ).encode()

    def take(self, sent: bytes, answer: dict[str, Any]) -> list[Edit]:
        """Take an answer in; gives the edits that were acknowledged by it."""
        asked = json.loads(sent)
        if answer.get("reset"):
            self._start_over(answer["epoch"])
            return []
        if answer["epoch"] != self.epoch or asked["since"] != self.since:
            return []  # an answer from before something else happened
        refused = {one["id"]: one["why"] for one in answer["rejected"]}
        self.rejected |= refused
        told = {op["id"] for op in asked["ops"]}
        done = [one for one in self.outbox if one.id in told and one.id not in refused]
        self.outbox = [one for one in self.outbox if one.id not in told]
        for op in answer["ops"]:
            self.log[op["seq"]] = (op["device"], off_wire(op))
        self.since = answer["seq"]
        self.conflicts = {
            (one["e"], one["f"]): [(_flat(v["v"]), v["seq"], v["device"]) for v in one["values"]]
            for one in answer["conflicts"]
        }
        self._forget(set(answer["erased"]))
        return done

    def document(self, *, unsent: bool = True) -> Document:
        """Give the kring as this tablet shows it."""
        document = fold((seq, device, edit) for seq, (device, edit) in self.log.items())
        if unsent:
            for place, edit in enumerate(self.outbox, start=self.since + 1):
                document.apply(edit, seq=place, device=self.id)
        return document

    def _start_over(self, epoch: str) -> None:
        """Offer everything again: the server may have lost its end of the log."""
        whole = [edit for _, (_, edit) in sorted(self.log.items())]
        self.outbox = [*whole, *self.outbox]
        self.log, self.since, self.epoch = {}, 0, epoch

    def _forget(self, erased: set[str]) -> None:
        if erased <= self.erased:
            return
        self.erased |= erased
        is_gone = self.erased.__contains__
        left = {seq: (who, edit_without(edit, is_gone)) for seq, (who, edit) in self.log.items()}
        self.log = {seq: (who, edit) for seq, (who, edit) in left.items() if edit is not None}
        kept = (edit_without(edit, is_gone) for edit in self.outbox)
        self.outbox = [edit for edit in kept if edit is not None]
        self.acts = [
            [(edit, before) for edit, before in act if edit_without(edit, is_gone) == edit]
            for act in self.acts
        ]


def _flat(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
