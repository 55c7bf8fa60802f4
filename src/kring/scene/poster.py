"""A poster for the kitchen wall, as PDF or PNG.

Typst sets it: right on diacritics, Arabic beside Latin, Ethiopic and emoji, with tagged
PDF (PDF/UA-1) for whoever has it read aloud. The shapes come from the scene, names are
real text in shipped fonts, and everything goes in as data, so that a name like
`#panic("x")` is printed as it stands. It runs in a process of its own with a time limit:
whatever a sheet does to it, the server goes on.
"""

import atexit
import subprocess
import sys
import threading
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec

from kring.scene.press import Done, Order, read_message, write_message
from kring.scene.scene import Scene, Table, Text
from kring.scene.svg import entry_svg, svg
from kring.scene.words import SheetWords

Size = Literal["A4", "A3"]
Ending = Literal["pdf", "png"]
Turned = Literal["portrait", "landscape"]

SECONDS = 20.0  # then it is stopped; a poster of a hundred people takes a tenth of one
_SHEETS = 200  # after which a fresh process starts, so that its memory does not grow for ever
_PPI = {"A4": 150.0, "A3": 150.0}


class NoPoster(RuntimeError):
    """The typesetter could not make this sheet; what it said is for the log."""


def poster(
    scene: Scene,
    words: SheetWords,
    *,
    ending: Ending = "pdf",
    size: Size = "A4",
    turned: Turned = "portrait",
) -> bytes:
    """Set a drawing on a sheet of paper.

    Args:
        scene: The drawing, with only what others may see.
        words: What stands around it.
        ending: "pdf" to print, "png" to look at or send.
        size: Of the sheet.
        turned: Which way round the sheet lies.

    Raises:
        NoPoster: When it took too long or the typesetter gave up.
    """
    given = _sheet(scene, words, size=size, turned=turned)
    if ending == "pdf":  # a picture has one page: the drawing
        given |= _pages(scene)
    sheet = msgspec.json.encode(given).decode()
    done = _press().set(Order(sheet=sheet, ending=ending, ppi=_PPI[size]), seconds=SECONDS)
    if done.problem:
        raise NoPoster(done.problem)
    return done.paper


class Press:
    """One typesetter, kept warm: a process that sets one sheet at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._sheets = 0

    def set(self, order: Order, *, seconds: float) -> Done:
        """Have one sheet set; a process that takes too long is ended, the next gets a new one."""
        with self._lock:
            process = self._running()
            late = threading.Timer(seconds, process.kill)
            late.start()
            try:
                answer = self._ask(process, order)
            finally:
                late.cancel()
            if not answer:
                self.close()
                return Done(problem=f"The typesetter stopped within {seconds:g} seconds.")
            return msgspec.msgpack.decode(answer, type=Done)

    def _ask(self, process: subprocess.Popen[bytes], order: Order) -> bytes:
        if process.stdin is None or process.stdout is None:
            return b""
        try:
            write_message(process.stdin, msgspec.msgpack.encode(order))
            return read_message(process.stdout)
        except OSError:
            return b""

    def _running(self) -> subprocess.Popen[bytes]:
        self._sheets += 1
        if self._process is None or self._process.poll() is not None or self._sheets > _SHEETS:
            self.close()
            # -P: the folder of the program is no place to import from.
            program = [sys.executable, "-P", str(Path(__file__).with_name("press.py"))]
            self._process = subprocess.Popen(  # noqa: S603  # our own file, no arguments from outside
                program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            self._sheets = 0
        return self._process

    def close(self) -> None:
        """Let the process go."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        process.kill()
        process.wait()


@cache
def _press() -> Press:
    press = Press()
    atexit.register(press.close)
    return press


def _sheet(scene: Scene, words: SheetWords, *, size: Size, turned: Turned) -> dict[str, Any]:
    return {
        "page": size.lower(),
        "flipped": turned == "landscape" or scene.table is not None,  # many columns need the width
        "language": scene.language,
        "title": words.title,
        "title_line": _said(words.title),
        "subtitle": _said(words.subtitle),
        "sentence": _said(words.sentence),
        "look_again": words.look_again,
        "belongs": _said(words.belongs),
        "open_lines": words.open_lines,
        "caption": scene.caption,
        "tray_title": scene.tray_title,
        "tray": [_said(name) for name in scene.tray],
        "legend": [{"picture": entry_svg(entry), "words": entry.words} for entry in scene.legend],
        "half_width": scene.half_width,
        "half_height": scene.half_height,
        "description": scene.description,
        "drawing": svg(scene, texts=False, below=False),
        "texts": [_text(text) for text in scene.texts],
        "instead": None,
        "overleaf": [],
    }


def _pages(scene: Scene) -> dict[str, Any]:
    """Give what is set in rows and columns: instead of the drawing, and on the pages after it."""
    return {
        "instead": _table(scene.table) if scene.table else None,
        "overleaf": [_table(table) for table in scene.overleaf],
    }


def _table(table: Table) -> dict[str, Any]:
    given: dict[str, Any] = msgspec.to_builtins(table)
    return given | {"rows": [[_said(part) for part in row] for row in table.rows]}


def _text(text: Text) -> dict[str, Any]:
    given: dict[str, Any] = msgspec.to_builtins(text)
    return given | {"lines": [_said(line) for line in text.lines]}


def _said(text: str) -> dict[str, str]:
    """Give a text with the direction it is written in: that of its first letter with one."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return {"text": text, "dir": "ltr" if first == "L" else "rtl"}
