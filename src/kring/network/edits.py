"""The two edits that exist: a field of a thing gets a value, or the thing is put aside.

Everything a hand can do to a kring is a list of these. They are checked here against
the closed list of `model.py`; how a log of them becomes a network is in `document.py`.
"""

import math
from functools import cache
from typing import Any, get_type_hints

import msgspec

from kring.network.model import KINDS, PAIRED, SINGLE
from kring.network.values import Id, Value

SCHEMA = 1  # goes up when the closed list of kinds and fields changes


class Edit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One field of one thing gets one value. The short names are those on the wire."""

    id: Id
    entity: str = msgspec.field(name="e")
    kind: str = msgspec.field(name="k")
    field: str = msgspec.field(name="f")
    value: Value = msgspec.field(name="v")
    base: int = msgspec.field(name="b", default=0)  # the last number this device had seen


class Refused(ValueError):
    """An edit that cannot be taken in, with a short reason that holds nobody's words."""

    def __init__(self, why: str, edit_id: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.edit_id = edit_id


@cache
def fields_of(kind: str) -> dict[str, Any]:
    """List the fields of a kind of thing with the type each may hold."""
    hints = get_type_hints(KINDS[kind], include_extras=True)
    return {name: hint for name, hint in hints.items() if name != "id"}


def checked(edit: Edit) -> Edit:
    """Give the edit back with its value in the type the closed list asks for.

    Args:
        edit: As it came in; nothing about it is trusted.

    Raises:
        Refused: `unknown_kind`, `unknown_field`, `wrong_id`, `wrong_value` or `wrong_base`.
            An unknown kind or field may come from a newer app; the sender keeps the edit.
    """
    if edit.kind not in KINDS:
        raise Refused("unknown_kind", edit.id)
    fields = fields_of(edit.kind)
    if edit.field not in fields:
        raise Refused("unknown_field", edit.id)
    if not _id_fits(edit.kind, edit.entity):
        raise Refused("wrong_id", edit.id)
    if not 0 <= edit.base < 2**53:  # what a browser can count exactly
        raise Refused("wrong_base", edit.id)
    value = _as_given(edit.value)
    try:
        typed = msgspec.convert(value, fields[edit.field], strict=True)
    except msgspec.ValidationError:
        raise Refused("wrong_value", edit.id) from None
    if not _is_sound(typed):
        raise Refused("wrong_value", edit.id)
    return msgspec.structs.replace(edit, value=typed)


def _as_given(value: Value) -> Value | list[Any]:
    return list(value) if isinstance(value, tuple) else value


def _id_fits(kind: str, entity: str) -> bool:
    parts = entity.split("~")
    if not all(_is_id(part) for part in parts):
        return False
    if kind in SINGLE:
        return entity == SINGLE[kind]
    if kind not in PAIRED:
        return len(parts) == 1 and entity not in SINGLE.values()
    if len(parts) != 2 or parts[0] == parts[1]:
        return False
    # Of a tie the central person is the second end, whatever the order: see model.tie_id.
    return kind != "thread" or parts == sorted(parts)


def _is_id(text: str) -> bool:
    try:
        msgspec.convert(text, Id)
    except msgspec.ValidationError:
        return False
    return True


def _is_sound(value: Value) -> bool:
    """Refuse what JSON or a database cannot carry: NaN, infinity, half a character, NUL."""
    if isinstance(value, tuple):
        return all(_is_sound(part) for part in value)
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= c <= "\udfff" for c in value)
    return True
