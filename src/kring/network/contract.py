"""The closed list of kinds and fields, written out for the browser.

The browser draws and checks with the same names and limits as the server. They are
written once, in `model.py`, and turned into `web/src/map/kinds.ts` by
`python -m kring.network.contract`; a test fails when the two differ. Types cost
nothing in the browser; the tables that do are kept short.
"""

import json
import sys
import types
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta

from kring.network import relations, values
from kring.network.document import UNCONTESTED
from kring.network.edits import SCHEMA, fields_of
from kring.network.forgetting import REFERENCES
from kring.network.model import ABOUT_ID, FUNCTIONS, KINDS, PAIRED
from kring.network.relations import GROUPS, PRIVATE_BY_DEFAULT, Groups

KINDS_TS = Path(__file__).parents[3] / "web" / "src" / "map" / "kinds.ts"
_TOP = """\
// The closed list of kinds and fields, as written in src/kring/network/model.py.
// Written by `python -m kring.network.contract`; change it there.
"""
_SCALARS = {str: "string", int: "number", float: "number", bool: "boolean"}


def kinds_ts() -> str:
    """Give the text of `kinds.ts`: the same for the same closed list, to the letter."""
    return "\n".join((_TOP, *_constants(), *_options(), *_limits(), *_fields(), *_groups()))


def _constants() -> Iterator[str]:
    yield "export type Scalar = string | number | boolean"
    yield "export type Value = Scalar | readonly Scalar[] | null"
    yield ""
    yield f"export const SCHEMA = {SCHEMA}"
    yield f"export const ABOUT_ID = {_js(ABOUT_ID)}"
    yield f"export const FUNCTIONS = {_js(FUNCTIONS)} as const"
    yield "// Kinds whose id is made of two others, and kinds where the last hand is simply right."
    yield f"export const PAIRED: readonly string[] = {_js(sorted(PAIRED))}"
    yield f"export const UNCONTESTED: readonly string[] = {_js(sorted(UNCONTESTED))}"
    yield "// The fields that name another thing; whoever is erased is taken out of them."
    yield "export const REFERENCES: Readonly<Record<string, readonly string[]>> = " + _js(
        {kind: sorted(fields) for kind, fields in REFERENCES.items()}
    )
    yield f"export const PRIVATE_BY_DEFAULT: readonly string[] = {_js(sorted(PRIVATE_BY_DEFAULT))}"
    yield "export const CONTACTS_PER_YEAR: Readonly<Record<Frequency, number>> = " + _js(
        values.CONTACTS_PER_YEAR
    )
    yield ""


def _options() -> Iterator[str]:
    """Write each list of choices once, under the name it has in `values.py`."""
    yield "export const OPTIONS = {"
    for name, hint in _choices().items():
        yield f"  {name}: {_js(get_args(hint))},"
    yield "} as const"
    for name in _choices():
        yield f"export type {name} = (typeof OPTIONS.{name})[number]"
    yield ""


def _limits() -> Iterator[str]:
    yield "// max: characters or the highest number; min: the lowest; most: how many in a list."
    yield "export type Limit = { readonly [bound in 'max' | 'min' | 'most']?: number }"
    yield "export const LIMITS = {"
    for name, hint in _named().items():
        limit = _limit(hint)
        if limit:
            yield f"  {name}: {_js(limit)},"
    yield "} as const satisfies Record<string, Limit>"
    yield ""


def _fields() -> Iterator[str]:
    """Write per kind the name of each field's type, and the same as types."""
    yield "// For each field the name under which its choices or limits stand; 'bool' is yes or no."
    yield "export const FIELDS = {"
    for kind in KINDS:
        inner = ", ".join(f"{field}: {_js(_name(hint))}" for field, hint in _typed(kind))
        yield f"  {kind}: {{ {inner} }},"
    yield "} as const"
    yield "export type Kind = keyof typeof FIELDS"
    yield "export type FieldOf<K extends Kind> = keyof FieldsOf[K] & string"
    yield "export interface FieldsOf {"
    for kind in KINDS:
        yield f"  {kind}: {{"
        yield from (f"    {field}?: {_type(hint)}" for field, hint in _typed(kind))
        yield "  }"
    yield "}"
    yield ""


def _groups() -> Iterator[str]:
    """Write the four groupings once per row that differs: most relation types share one."""
    yield "export interface Groups {"
    for field, hint in Groups.__annotations__.items():
        yield f"  readonly {field}: {_union(hint)}"
    yield "}"
    rows = {row: f"ROW_{number}" for number, row in enumerate(dict.fromkeys(GROUPS.values()))}
    for row, name in rows.items():
        yield f"const {name}: Groups = {_js(row._asdict())}"
    yield "export const GROUPS: Readonly<Record<RelationType, Groups>> = {"
    yield from (f"  {relation}: {rows[row]}," for relation, row in GROUPS.items())
    yield "}"
    yield ""


def _typed(kind: str) -> Iterator[tuple[str, Any]]:
    for field, hint in fields_of(kind).items():
        yield field, _without_none(hint)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in {Union, types.UnionType}:
        return hint
    return next(part for part in get_args(hint) if part is not type(None))


@cache
def _named() -> dict[str, Any]:
    """List the value types by name; of two that are equal (Name, Words) the first counts."""
    found: dict[str, Any] = {}
    for module in (values, relations):
        for name, hint in vars(module).items():
            is_type = get_origin(hint) in {Annotated, Literal, tuple}
            if is_type and hint not in found.values():
                found[name] = hint
    return found


@cache
def _choices() -> dict[str, Any]:
    used = {name for kind in KINDS for _, hint in _typed(kind) for name in _leaves(hint)}
    return {name: hint for name, hint in _named().items() if name in used}


def _leaves(hint: Any) -> Iterator[str]:
    """Name the list of choices in a type, also when the field holds several."""
    if get_origin(hint) is Literal:
        yield _name(hint)
    elif get_origin(hint) is Annotated or get_origin(hint) is tuple:
        yield from (name for part in get_args(hint) for name in _leaves(part))


def _name(hint: Any) -> str:
    if hint is bool:
        return "bool"
    return next(name for name, known in _named().items() if known == hint)


def _limit(hint: Any) -> dict[str, float]:
    if get_origin(hint) is not Annotated:
        return {}
    inner, *marks = get_args(hint)
    limit: dict[str, float] = {}
    for mark in marks:
        if isinstance(mark, Meta):
            several = get_origin(inner) is tuple
            limit |= _given({"min": mark.ge, "max": mark.le if mark.le is not None else None})
            limit |= _given({"most" if several else "max": mark.max_length})
    if get_origin(inner) is tuple:
        limit |= {key: value for key, value in _limit(get_args(inner)[0]).items() if key == "max"}
    return limit


def _given(marks: Mapping[str, float | None]) -> dict[str, float]:
    return {key: value for key, value in marks.items() if value is not None}


def _type(hint: Any) -> str:
    if get_origin(hint) is Annotated:
        return _type(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return _name(hint)
    if get_origin(hint) is tuple:
        first, *rest = get_args(hint)
        inner = (
            f"{_type(first)}[]" if rest == [...] else f"[{', '.join(map(_type, (first, *rest)))}]"
        )
        return f"readonly {inner}"
    return _SCALARS[hint]


def _union(hint: Any) -> str:
    parts = get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)
    words: Iterable[str] = (
        "null" if part is type(None) else " | ".join(map(_js, get_args(part))) for part in parts
    )
    return " | ".join(words)


def _js(value: Any) -> str:
    if isinstance(value, str):
        return "'" + json.dumps(value)[1:-1].replace("'", "\\'") + "'"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key}: {_js(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(map(_js, value)) + "]"
    return json.dumps(value)


def main(arguments: list[str]) -> None:
    """Write the file; with `--check` only say whether it is what it should be."""
    if "--check" not in arguments:
        KINDS_TS.write_text(kinds_ts(), encoding="utf-8")
    elif KINDS_TS.read_text(encoding="utf-8") != kinds_ts():
        raise SystemExit(f"{KINDS_TS} is out of date. Run: make fix")


if __name__ == "__main__":
    main(sys.argv[1:])
