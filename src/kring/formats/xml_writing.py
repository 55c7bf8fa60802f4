"""Text as it may stand in XML.

Written out here: `xml.sax.saxutils` brings half of the internet along, and every start would wait.
"""

UNWRITABLE = {*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {ord(sign) for sign in "\t\n\r"}
LOST = dict.fromkeys(UNWRITABLE, "\ufffd")
IN_TEXT = LOST | str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
IN_ATTRIBUTE = IN_TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def writable(words: str) -> str:
    """Put � for a sign that no XML can hold, however it is written."""
    return words.translate(LOST)


def text(words: str) -> str:
    """Write words between two tags, as far as they are writable."""
    return words.translate(IN_TEXT)


def attribute(words: str) -> str:
    """Write words as an attribute, with its quotation marks."""
    return f'"{words.translate(IN_ATTRIBUTE)}"'
