"""JSON Lines: a kring on each line, with everything in it, for programs that read many.

A line is what stands under “networks” in a `.kring` file, with the number of the format in it.
What is wrong in one line does not cost the others theirs.
"""

import re
from collections.abc import Sequence

import msgspec

from kring.formats.copies import KringCopy
from kring.formats.errors import BadInput
from kring.formats.kring_file import FORMAT, copy_of_entry, lifted
from kring.formats.kring_writing import entry_of
from kring.formats.source import Source
from kring.formats.telling import Telling

FIRST_LINE = re.compile(rb'\{"format": ?\d+, ?"id":')


def as_bytes(copies: Sequence[KringCopy]) -> bytes:
    """Write krings, one a line."""
    lines = (msgspec.json.encode({"format": FORMAT, **entry_of(copy)}) for copy in copies)
    return b"".join(line + b"\n" for line in lines)


def is_json_lines(source: Source) -> bool:
    """Tell by its first line whether a file holds a kring on each line."""
    start = source.content[:100].removeprefix(b"\xef\xbb\xbf").lstrip()
    return source.name.lower().endswith(".jsonl") or bool(FIRST_LINE.match(start))


def copies_in(source: Source, telling: Telling) -> list[KringCopy]:
    """Read the kring on each line.

    Raises:
        BadInput: A line holds none, and nobody wants to hear of it.
    """
    copies = []
    lines = source.content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                copies.append(_copy(line, file=source.name, number=number))
            except BadInput as bad:
                telling.of_bad(bad)
    return copies


def _copy(line: bytes, *, file: str, number: int) -> KringCopy:
    try:
        document = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise BadInput(
            "{file}, line {line}: this is no kring, or a part of it is missing. Make the file"
            " again.",
            file=file,
            line=number,
        )
    entry = lifted(document, file=file)
    entry.pop("format")
    return copy_of_entry(entry, file=file, place=f"line {number}")
