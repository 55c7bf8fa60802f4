"""Text as it may stand in XML."""

import re
from xml.sax.saxutils import escape, quoteattr

# What no XML can hold, however it is written.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
UNKNOWN = "\ufffd"


def text(words: str) -> str:
    """Write words between two tags; a sign that XML cannot hold becomes �."""
    return escape(UNWRITABLE.sub(UNKNOWN, words), {"\r": "&#13;"})


def attribute(words: str) -> str:
    """Write words as an attribute, with its quotation marks."""
    return quoteattr(UNWRITABLE.sub(UNKNOWN, words))
