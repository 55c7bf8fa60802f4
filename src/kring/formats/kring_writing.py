"""Writing Kring's own file, laid out so that people can read it and compare two of them."""

import json
from collections.abc import Iterable
from typing import Any

import msgspec

from kring.formats.copies import KringCopy
from kring.formats.introductions import unlooped
from kring.formats.kring_file import FORMAT, PLACES
from kring.network.network import Network


def as_bytes(copies: Iterable[KringCopy]) -> bytes:
    """Write krings as the text of a `.kring` file, each thing on a line of its own."""
    networks = ",\n".join(_block(entry_of(copy), pad="    ") for copy in copies)
    return f'{{\n  "format": {FORMAT},\n  "networks": [\n{networks}\n  ]\n}}\n'.encode()


def entry_of(copy: KringCopy) -> dict[str, Any]:
    """Give everything one kring holds, as it stands under “networks” in a file."""
    entry = {"id": copy.network.id, **_things_of(copy.network)}
    if copy.moments:
        entry["moments"] = [
            {
                "set_at": moment.set_at.isoformat(),
                "title": moment.title,
                **({"sentence": moment.sentence} if moment.sentence else {}),
                **_things_of(moment.network),
            }
            for moment in copy.moments
        ]
    if copy.photos:
        entry["photos"] = list(copy.photos)  # the picture is written in base64
    return entry


def _things_of(network: Network) -> dict[str, Any]:
    found: dict[str, Any] = {"about": network.about}
    found |= {heading: list(network.under(heading)) for heading in PLACES}
    found["alters"] = unlooped(network.alters)
    found["columns"] = {thing: dict(held) for thing, held in network.columns.items()}
    return {heading: held for heading, held in found.items() if held}


def _block(entry: dict[str, Any], *, pad: str) -> str:
    """Write one network or moment: a heading a line, a thing a line, moments further in."""
    inner = f"{pad}  "
    lines = []
    for key, held in entry.items():
        if key == "moments":
            rows = [_block(moment, pad=f"{inner}  ") for moment in held]
        elif key == "columns":
            rows = [f"{inner}  {_line(of)}: {_line(row)}" for of, row in held.items()]
        elif isinstance(held, list):
            rows = [f"{inner}  {_line(thing)}" for thing in held]
        else:
            lines.append(f"{inner}{_line(key)}: {_line(held)}")
            continue
        first, last = "{}" if key == "columns" else "[]"
        listed = ",\n".join(rows)
        lines.append(f"{inner}{_line(key)}: {first}\n{listed}\n{inner}{last}")
    body = ",\n".join(lines)
    return f"{pad}{{\n{body}\n{pad}}}"


def _line(held: Any) -> str:
    return json.dumps(msgspec.to_builtins(held), ensure_ascii=False)
