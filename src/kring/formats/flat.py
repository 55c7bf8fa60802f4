"""A thing as a row of plain values, for formats that know nothing of lists; and back again.

Numbers, texts, yes and no stay what they are. A list becomes one text, written as JSON: other
programs show it as it is, and nothing in it can be mistaken for the sign between two parts.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, get_args

import msgspec

from kring.network.edits import Edit, Refused, checked, fields_of
from kring.network.model import KINDS, Thing
from kring.network.values import Scalar, Value

KIND_OF: Mapping[type[Thing], str] = {made: kind for kind, made in KINDS.items()}
Flat = dict[str, Scalar]


def flat(thing: Thing) -> Flat:
    """Give what is known of a thing by field; its id stays out."""
    held: Flat = {}
    for name in fields_of(KIND_OF[type(thing)]):
        value: Value = getattr(thing, name)
        if value is not None:
            held[name] = (
                json.dumps(value, ensure_ascii=False) if isinstance(value, tuple) else value
            )
    return held


def thing_of(kind: str, id: str, held: Mapping[str, Scalar]) -> Thing:
    """Make a thing of a row of plain values, each as such or as text.

    Raises:
        Refused: A field is not known, or what stands there cannot be in it.
    """
    fields = {"id": id}
    checked(Edit(id="file", entity=id, kind=kind, field="deleted", value=None))
    for name, value in held.items():
        given = _typed(kind, name, value) if isinstance(value, str) else value
        edit = Edit(id="file", entity=id, kind=kind, field=name, value=given)
        fields[name] = checked(edit).value  # type: ignore[assignment]  # convert checks once more
    return msgspec.convert(fields, KINDS[kind], strict=True)


def is_field(kind: str, name: str) -> bool:
    """Tell whether a kind of thing has a field of this name that a file may fill in."""
    return name in fields_of(kind) and name != "deleted"


def _typed(kind: str, field: str, text: str) -> Any:
    if field not in fields_of(kind):
        raise Refused("unknown_field")
    parts = _parts(kind, field)
    try:
        if any(get_args(part)[-1:] == (...,) or part is tuple for part in parts):
            return json.loads(text)
        if bool in parts:
            return {"true": True, "false": False}[text.lower()]
        if int in parts:
            return int(text)
        if float in parts:
            return json.loads(text) if text.startswith("[") else float(text)
    except (ValueError, KeyError, RecursionError):
        raise Refused("wrong_value") from None
    return text


@cache
def _parts(kind: str, field: str) -> tuple[Any, ...]:
    """Give the hints a field's own hint is made of."""
    todo, found = [fields_of(kind)[field]], []
    while todo:
        hint = todo.pop()
        found.append(hint)
        todo += [] if get_args(hint)[-1:] == (...,) else get_args(hint)
    return tuple(found)
