"""How much room a name takes, and how a long one is broken over two lines.

A guess by kind of letter, the same in both languages, so that a drawing on screen and on
paper breaks its names alike. A pen that can measure may hand in its own widths.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LEADING = 1.2  # from line to line, in letter sizes
_NARROW = frozenset("fijlrtIJ.,:;'’!|()[]/- ")
_WIDE = frozenset("mwMWQ@%&ŒÆœæ")
_JOINER = "\u200d"
_ELLIPSIS = "…"
_VOWELS = frozenset("aeiouyàáâãäåèéêëìíîïòóôõöùúûüÿœæ")
_SOFT = "\u00ad"  # a hyphen that only stands where a line ends
_LEAST_PART = 3  # letters of a word on each side of where it is broken
_STRETCH = 1.45  # how much wider a name may get for the sake of one long word


def letters(text: str) -> list[str]:
    """Split as a reader counts: marks, joined emoji and skin tones stay with their letter."""
    found: list[str] = []
    joined = False
    for sign in text:
        if found and (joined or _sticks(sign)):
            found[-1] += sign
        else:
            found.append(sign)
        joined = sign == _JOINER
    return found


def _sticks(sign: str) -> bool:
    return sign > "\u02ff" and (
        sign == _JOINER
        or "\U0001f3fb" <= sign <= "\U0001f3ff"
        or unicodedata.category(sign).startswith("M")
    )


@lru_cache(maxsize=4096)
def width_of(text: str) -> float:
    """Guess the width in units of the letter size."""
    total = 0.0
    for letter in letters(text):
        total += _letter_width(letter[0])
    return total


def _letter_width(first: str) -> float:
    code = ord(first)
    if first in _NARROW:
        return 0.34
    if first in _WIDE:
        return 0.92
    if code >= 0x1F000 or 0x2600 <= code <= 0x27BF:
        return 1.3
    if 0x2E80 <= code <= 0xD7FF or 0xFF00 <= code <= 0xFF60:
        return 1.0
    if 0x1200 <= code <= 0x139F:
        return 0.78
    return 0.68 if first != first.lower() else 0.58


def lines_of(name: str, room: float) -> list[str]:
    """Break a name in at most two lines; what does not fit ends in "…".

    Args:
        name: As it was written.
        room: How long a line may be, in letter sizes; a little more for one long word.
    """
    words = [word for word in re.split(r"[ \t\n\r]+", name) if word]
    longest = max((width_of(word) for word in words), default=0.0)
    room = max(room, min(longest, _STRETCH * room))
    whole = " ".join(words)
    if width_of(whole) <= room:
        return [whole]
    first, used = words[0], 1
    while used < len(words) and width_of(f"{first} {words[used]}") <= room:
        first = f"{first} {words[used]}"
        used += 1
    rest = " ".join(words[used:])
    return [shortened(line, room) for line in (first, rest) if line]


def uncut(name: str, room: float, most: int) -> list[str]:
    """Break a name in two lines, and only what would be cut there in as many as it takes."""
    lines = lines_of(name, room)
    return softly(name, room, most) if any("…" in line for line in lines) else lines


def softly(name: str, room: float, most: int) -> list[str]:
    """Break a name in as many lines as it takes, also within a word too long for one.

    Such a word is broken after a hyphen of its own, else where a syllable may end, with one.

    Args:
        name: As it was written.
        room: How long a line may be, in letter sizes.
        most: How many lines there may be; the last of them ends in "…" when that is too few.
    """
    lines: list[str] = []
    for word in name.split():
        if lines and width_of(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
            continue
        rest = word
        while width_of(rest) > room:
            head, rest = _parted(rest, room)
            lines.append(head)
        lines.append(rest)
    whole = [line.replace(_SOFT, "-") for line in lines[: most - 1]]
    ends = ("-", _SOFT)
    rest = "".join(line if line.endswith(ends) else f"{line} " for line in lines[most - 1 :])
    return [*whole, shortened(rest.replace(_SOFT, "").rstrip(), room)] if rest else whole


def _parted(word: str, room: float) -> tuple[str, str]:
    """Part a word that is too long for a line; its first letter always stays."""
    signs = letters(word)
    best, worth = 1, -1
    for k in range(1, len(signs)):
        head = "".join(signs[:k])
        if width_of(_hyphened(head).replace(_SOFT, "-")) > room:
            break
        value = _worth(signs, k)
        if value >= worth:
            best, worth = k, value
    return _hyphened("".join(signs[:best])), "".join(signs[best:])


def _hyphened(head: str) -> str:
    return head if head.endswith("-") else f"{head}{_SOFT}"


def _worth(signs: list[str], k: int) -> int:
    """Tell how good it is to part a word there: 2 after a hyphen, 1 after a syllable, else 0."""
    if signs[k - 1] == "-":
        return 2
    open_end = _is_vowel(signs[k - 1]) and not _is_vowel(signs[k])
    more = k + 1 < len(signs) and _is_vowel(signs[k + 1])
    return int(k >= _LEAST_PART and len(signs) - k >= _LEAST_PART and open_end and more)


def _is_vowel(letter: str) -> bool:
    return letter[0].lower() in _VOWELS


def shortened(text: str, room: float) -> str:
    """Give the text itself if it fits, else its beginning with an ellipsis."""
    if width_of(text) <= room:
        return text
    kept = ""
    for letter in letters(text):
        if width_of(kept + letter + _ELLIPSIS) > room:
            break
        kept += letter
    return kept.rstrip() + _ELLIPSIS


def wrapped(text: str, room: float) -> Iterator[str]:
    """Break running text over as many lines as it takes, between words.

    Args:
        text: As it was written.
        room: How long a line may be, in letter sizes; one long word may be longer.
    """
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width_of(longer) > room:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line
