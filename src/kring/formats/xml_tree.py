"""Reading XML that strangers hand in, as a small tree in which each element knows its line.

Python's own parser (expat) does the reading. What makes XML dangerous is refused: a file may
not define words of its own (entities), which is how ten lines unfold into gigabytes, and
nothing outside the file is ever fetched. The number of elements and how deep they lie have
limits, so that memory has one too.
"""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from kring.formats.errors import BadInput
from kring.formats.source import Source

MOST_ELEMENTS = 2_000_000  # five hundred interviews of 25 people, merged, have about 700,000
DEEPEST = 100
MOST_AMPERSANDS = 100_000
RAW_AMPERSAND = re.compile(rb"&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)")
OTHER_ENCODING = {
    expat.errors.XML_ERROR_UNKNOWN_ENCODING,
    expat.errors.XML_ERROR_INCORRECT_ENCODING,
}
STOPS_HALFWAY = {expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN}


@dataclass(slots=True)
class Element:
    """One element: its name and attributes without namespace, what stands in it, and where."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["Element"] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Give the text directly in it."""
        return "".join(self.texts)

    def all(self, name: str) -> list["Element"]:
        """Give the elements of this name that stand directly in it."""
        return [child for child in self.children if child.name == name]

    def first(self, name: str) -> "Element | None":
        """Give the first element of this name that stands directly in it, if any."""
        return next((child for child in self.children if child.name == name), None)


def tree_of(source: Source) -> Element:
    """Read a file of XML.

    A bare & is read as the sign it was meant to be: an older Network Canvas writes the names
    of cases so, and whoever gets such a file cannot make it again.

    Raises:
        BadInput: It is no sound XML, defines entities, or is larger than any network.
    """
    try:
        return _parsed(source, source.content)
    except expat.ExpatError:
        mended = RAW_AMPERSAND.sub(b"&amp;", source.content, count=MOST_AMPERSANDS)
    try:
        return _parsed(source, mended)
    except expat.ExpatError as error:
        raise _unsound(source, error) from None


def _parsed(source: Source, content: bytes) -> Element:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    top = Element("", {}, 0)
    trail = [top]
    counted = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal counted
        counted += 1
        if counted > MOST_ELEMENTS or len(trail) > DEEPEST:
            raise BadInput(
                "{file}, line {line}: there is more in this file than Kring takes at once."
                " Split it into smaller files.",
                file=source.name,
                line=parser.CurrentLineNumber,
            )
        # What stands before a name, and a space, is the address of its namespace.
        if any(" " in key for key in attributes):
            plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            attributes = plain | {key: each for key, each in attributes.items() if " " not in key}
        element = Element(name.rpartition(" ")[2], attributes, parser.CurrentLineNumber)
        trail[-1].children.append(element)
        trail.append(element)

    def add_text(text: str) -> None:
        trail[-1].texts.append(text)

    def refuse(*_: object) -> None:
        raise BadInput(
            "{file}, line {line}: this file defines words of its own (entities), which Kring"
            " does not read. Take the part <!DOCTYPE …> out.",
            file=source.name,
            line=parser.CurrentLineNumber,
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: trail.pop()
    parser.CharacterDataHandler = add_text
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except BadInput:
        raise
    except (LookupError, ValueError):  # of the codec that the file names
        raise _in_other_encoding(source, line=1) from None
    return top.children[0]


def _in_other_encoding(source: Source, *, line: int) -> BadInput:
    return BadInput(
        "{file}, line {line}: the text is not in the encoding the file says it has."
        " Save it again as UTF-8.",
        file=source.name,
        line=line,
    )


def _unsound(source: Source, error: expat.ExpatError) -> BadInput:
    reason = expat.errors.messages.get(error.code, "")
    where = {"file": source.name, "line": error.lineno}
    if reason in OTHER_ENCODING:
        return _in_other_encoding(source, line=error.lineno)
    if reason in STOPS_HALFWAY:
        return BadInput(
            "{file} stops halfway, at line {line}. Download it or make it again.", **where
        )
    return BadInput(
        "{file}, line {line}, sign {column}: this is no sound XML. Look there for a loose < or"
        " a quotation mark, mend it, or export the file again.",
        column=error.offset + 1,
        **where,
    )
