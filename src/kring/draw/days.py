"""Days as people write them, in the language of the page."""

import re
from datetime import date

from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.translation import get_language

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR_DAY = re.compile(r"--(\d{2})-(\d{2})")


def day_in_words(value: object) -> str:
    """Give a day, or a day of every year, as people write it; anything else as it is.

    Args:
        value: As the closed list writes it.

    >>> from django.utils.translation import override
    >>> with override("nl"):
    ...     print(day_in_words("2027-03-12"), "·", day_in_words("--03-12"))
    12 maart 2027 · 12 maart
    """
    text = str(value)
    if _DAY.fullmatch(text):
        return _first_in_french(date_format(date.fromisoformat(text), "j F Y"))
    if found := _YEAR_DAY.fullmatch(text):
        return _first_in_french(f"{int(found[2])} {MONTHS[int(found[1])]}")
    return text


def _first_in_french(words: str) -> str:
    is_first = words.startswith("1 ") and str(get_language()).startswith("fr")
    return f"1er{words[1:]}" if is_first else words
