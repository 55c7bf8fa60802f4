"""The lines of a GEDCOM file as records: a level, perhaps an id, a tag, perhaps a value.

5.5.1 and 7 differ in what tags mean, not in how a line is made.
"""

import re
from dataclasses import dataclass, field

from kring.formats import ansel
from kring.formats.errors import BadInput
from kring.formats.source import Source

LINE = re.compile(r"\s*(\d{1,2})\s+(?:@([^@]+)@\s+)?(\w+)(?: (.*))?", re.DOTALL)
MOST_LINES = 3_000_000
OLD_WINDOWS = re.compile(rb"\n\s*1 CHAR (ANSI|CP1252|WINDOWS-1252|IBM WINDOWS)\b", re.IGNORECASE)
ANSEL = re.compile(rb"\n\s*1 CHAR ANSEL\b|\r\s*1 CHAR ANSEL\b", re.IGNORECASE)


@dataclass(slots=True)
class Record:
    """One line with the lines that belong to it."""

    tag: str
    value: str
    line: int
    id: str = ""
    parts: list["Record"] = field(default_factory=list)

    def all(self, tag: str) -> list["Record"]:
        """Give the lines of this tag directly under it."""
        return [part for part in self.parts if part.tag == tag]

    def first(self, *tags: str) -> "Record | None":
        """Give the first line under it, and so on for each further tag; None if it lacks one."""
        found: Record | None = self
        for tag in tags:
            found = next((part for part in found.parts if part.tag == tag), None) if found else None
        return found

    def said(self, *tags: str) -> str:
        """Give what the first line of these tags says, or nothing."""
        found = self.first(*tags)
        return found.value.strip() if found else ""

    def named(self, tag: str) -> list[str]:
        """Give the ids to which lines of this tag point."""
        return [part.value.strip().strip("@") for part in self.all(tag)]


def records_in(source: Source) -> list[Record]:
    """Read the records of a file: people, families and all else at level 0.

    Raises:
        BadInput: A line is none, an id stands there twice, or the end is missing.
    """
    records: list[Record] = []
    trail: list[Record] = []
    seen: set[str] = set()
    for number, text in enumerate(re.split(r"\r\n|\n|\r", _text_of(source)), start=1):
        if not text.strip():
            continue
        found = LINE.fullmatch(text)
        level = int(found[1]) if found else 0
        if found is None or level > len(trail) or number > MOST_LINES:
            raise BadInput(
                "{file}, line {line}: this is no line of a family tree (GEDCOM)."
                " Export the file again.",
                file=source.name,
                line=number,
            )
        record = Record(found[3].upper(), (found[4] or "").replace("@@", "@"), number)
        record.id = (found[2] or "").strip()
        if level == 0 and record.id in seen:
            raise BadInput(
                "{file}, line {line}: “{id}” stands there twice. Give one of them another id.",
                file=source.name,
                line=number,
                id=record.id[:60],
            )
        if level == 0 and record.id:
            seen.add(record.id)
        del trail[level:]
        (trail[-1].parts if trail else records).append(record)
        trail.append(record)
    if not records or records[-1].tag != "TRLR":
        raise BadInput(
            "{file} stops halfway: the last line should be “0 TRLR”. Export the file again.",
            file=source.name,
        )
    return records


def _text_of(source: Source) -> str:
    content = source.content
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding = "utf-16" if wide else "utf-8-sig"
    if OLD_WINDOWS.search(content[:4_096]):
        encoding = "cp1252"
    try:
        if ANSEL.search(content[:4_096]) and not _is_utf8(content):
            return ansel.text_of(content)
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInput(
            "{file}, line {line}: the text is not in UTF-8. Export the family tree again and"
            " choose UTF-8.",
            file=source.name,
            line=content.count(b"\n", 0, error.start) + 1,
        ) from None


def _is_utf8(content: bytes) -> bool:
    """Tell whether a text that calls itself ANSEL is UTF-8 all the same, as some programs write."""
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True
