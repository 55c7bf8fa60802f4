"""Reading text in ANSEL, the alphabet of family trees from before Unicode.

In ANSEL an accent stands before its letter, in Unicode behind it. Here are the letters and
accents of the standard, and the few signs that were added since; any other byte is none.

Source:
    ANSI/NISO Z39.47-1993; GEDCOM 5.5.1, appendix C; the code tables of the Library of Congress.
"""

import unicodedata

RUNS = {
    0xA1: "ŁØĐÞÆŒʹ·♭®±ƠƯʼ",
    0xB0: "ʻłøđþæœʺı£ð",
    0xBC: "ơư□■°ℓ℗©♯¿¡ß€",
    0xCF: "ß",
}
LETTERS = {
    first + at: letter for first, letters in RUNS.items() for at, letter in enumerate(letters)
}
# From 0xE0 on, each by its place in Unicode; 0xFD is none.
MARKS = (
    *(0x309, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30C, 0x30A),
    *(0xFE20, 0xFE21, 0x315, 0x30B, 0x310, 0x327, 0x328, 0x323, 0x324, 0x325, 0x333),
    *(0x332, 0x326, 0x31C, 0x32E, 0xFE22, 0xFE23, 0x338, None, 0x313),
)
ACCENTS = {0xE0 + at: chr(mark) for at, mark in enumerate(MARKS) if mark is not None}


def text_of(content: bytes) -> str:
    """Read text in ANSEL; a letter and its accents become one sign where Unicode has it.

    Raises:
        UnicodeDecodeError: A byte is no letter or accent of ANSEL.
    """
    found: list[str] = []
    waiting: list[str] = []
    for at, byte in enumerate(content):
        if byte in ACCENTS:
            waiting.append(ACCENTS[byte])
            continue
        letter = chr(byte) if byte < 0x80 else LETTERS.get(byte)
        if letter is None:
            raise UnicodeDecodeError("ansel", content, at, at + 1, "no letter of ANSEL")
        ends_line = letter in "\r\n"  # an accent that lost its letter stays on its own line
        found += [*waiting, letter] if ends_line else [letter, *waiting]
        waiting = []
    return unicodedata.normalize("NFC", "".join([*found, *waiting]))
