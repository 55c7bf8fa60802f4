"""A day of every year in a cell of a list: the twelfth of March, however somebody writes it.

A spreadsheet turns "12 maart" into a whole date by itself, with the year in which it was typed;
so of a whole date only the day and the month are read. The year of birth has a column of its own.
"""

import re

from kring.formats.table_words import LANGUAGES
from kring.network.edits import Refused

MONTHS: tuple[str, ...] = (
    "januari|janvier|January",
    "februari|février|February",
    "maart|mars|March|mrt",
    "april|avril|April|avr",
    "mei|mai|May",
    "juni|juin|June",
    "juli|juillet|July",
    "augustus|août|August|aout",
    "september|septembre|September",
    "oktober|octobre|October",
    "november|novembre|November",
    "december|décembre|December",
)
"""Of each month the name in each language, and other ways in which people shorten it."""
_CODE = re.compile(r"--(\d\d)-(\d\d)")
_WHOLE = re.compile(r"\d{4}-(\d\d)-(\d\d)(?:T.*)?")
_FIGURES = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\.?(?:\s*[-/. ]\s*\d{4})?")
_NAMED = re.compile(r"(\d{1,2})(?:er|e|st|nd|rd|th)?[\s./-]+([^\W\d]{3,})\.?(?:[\s/-]+\d{4})?")
_NAMED_FIRST = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+\d{4})?")


def year_day_in(text: str) -> str:
    """Read the words in a cell as a day of every year; whether it exists is checked afterwards.

    Args:
        text: As somebody wrote it: 12 maart, 12/3, 12-03-1950, --03-12.

    Raises:
        Refused: It is no day and month.

    >>> year_day_in("12 maart"), year_day_in("1er mars"), year_day_in("3/12"), year_day_in("May 4")
    ('--03-12', '--03-01', '--12-03', '--05-04')
    """
    said = text.strip()
    if found := _CODE.fullmatch(said) or _WHOLE.fullmatch(said):
        month, day = int(found[1]), int(found[2])
    elif found := _FIGURES.fullmatch(said):
        day, month = int(found[1]), int(found[2])
    elif found := _NAMED.fullmatch(said):
        day, month = int(found[1]), _month(found[2])
    elif found := _NAMED_FIRST.fullmatch(said):
        month, day = _month(found[1]), int(found[2])
    else:
        raise Refused("wrong_value")
    return f"--{month:02}-{day:02}"


def year_day_words(value: str, language: str | None) -> str:
    """Write a day of every year as people write it in a language; as it is kept without one.

    >>> year_day_words("--03-01", "fr"), year_day_words("--03-12", "nl")
    ('1er mars', '12 maart')
    """
    if language is None:
        return value
    month, day = int(value[2:4]), int(value[5:7])
    name = MONTHS[month - 1].split("|")[LANGUAGES.index(language)]
    return f"{day}{'er' if language == 'fr' and day == 1 else ''} {name}"


def _month(word: str) -> int:
    said = word.casefold()
    for number, names in enumerate(MONTHS, start=1):
        if any(name.casefold().startswith(said) for name in names.split("|")):
            return number
    raise Refused("wrong_value")
