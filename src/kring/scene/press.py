"""The typesetter, run as a program of its own: sheets in on one pipe, paper out on the other.

It imports nothing of Kring, so that it starts fast and can be ended at any moment
without harm. Each message is its length in four bytes, then msgpack.
"""

import sys
from functools import cache
from pathlib import Path
from typing import IO, Any

import msgspec
import typst

HERE = Path(__file__).parent
_NO_LETTER = "could not be displayed"  # how typst names a letter that no font has


class Order(msgspec.Struct):
    """What to set: the sheet as JSON, and on what."""

    sheet: str
    ending: str  # pdf or png
    ppi: float


class Done(msgspec.Struct):
    """The finished paper, or why there is none."""

    paper: bytes = b""
    problem: str = ""


def read_message(pipe: IO[bytes]) -> bytes:
    """Read one message; empty when the other side has gone."""
    length = pipe.read(4)
    return pipe.read(int.from_bytes(length, "big")) if len(length) == 4 else b""


def write_message(pipe: IO[bytes], message: bytes) -> None:
    """Write one message and push it out."""
    pipe.write(len(message).to_bytes(4, "big") + message)
    pipe.flush()


def typeset(order: Order) -> Done:
    """Set one sheet. The typesetter's own complaint is given as it is, for the log.

    In the shipped fonts, so that paper looks the same from every machine. A name in a
    script those fonts do not have is set in the machine's own fonts: better in another
    letter than in empty boxes.
    """
    given = {"sheet": order.sheet}
    try:
        paper, compiler = _pdf(given)
        if order.ending == "png":
            paper = compiler.compile(format="png", ppi=order.ppi, sys_inputs=given)
    except (RuntimeError, typst.TypstError) as wrong:
        return Done(problem=str(wrong))
    if not isinstance(paper, bytes):  # several pages come as a list
        return Done(problem="The sheet does not fit on one page.")
    return Done(paper=paper)


def _pdf(given: dict[str, str]) -> tuple[Any, typst.Compiler]:
    """Make a PDF for all readers (PDF/UA-1); that also tells whether every letter has a font."""
    for shipped_only in (True, False):
        compiler = _compiler(shipped_only=shipped_only)
        try:
            paper = compiler.compile(format="pdf", pdf_standards=["ua-1"], sys_inputs=given)
        except (RuntimeError, typst.TypstError) as wrong:
            if _NO_LETTER not in str(wrong):
                raise
        else:
            return paper, compiler
    return compiler.compile(format="pdf", sys_inputs=given), compiler


@cache
def _compiler(*, shipped_only: bool) -> typst.Compiler:
    fonts = [HERE / "fonts"]
    return typst.Compiler(
        HERE / "poster.typ", root=HERE, font_paths=fonts, ignore_system_fonts=shipped_only
    )


def main() -> None:
    """Set sheets until the pipe closes."""
    while message := read_message(sys.stdin.buffer):
        order = msgspec.msgpack.decode(message, type=Order)
        write_message(sys.stdout.buffer, msgspec.msgpack.encode(typeset(order)))


if __name__ == "__main__":
    main()
