"""One cell of a list: its words as a value of a field, and back."""

import csv
import difflib
import io
import re
import unicodedata
from functools import cache
from typing import Any, get_args

from kring.formats.cells import value_of
from kring.formats.table_days import year_day_in, year_day_words
from kring.formats.table_headers import HEADERS, Words
from kring.formats.table_words import CHOICES, LANGUAGES, YES_NO
from kring.network.edits import Edit, Refused, checked, fields_of
from kring.network.values import Value

# Who lives with whom and who is seen where are lines between rows, more than one cell can say.
_NO_COLUMN = frozenset({"deleted", "lives_with", "seen_there"})
KIND_OF = {
    field: kind
    for kind in ("alter", "bond")
    for field in fields_of(kind)
    if field not in _NO_COLUMN
}
"""Per column of a list of which thing it is a field."""

_ALIKE = 0.72  # from 0, nothing alike, to 1: how much two words have to be
REFERENCES = ("via", "introduced_by")
BIRTHDAY = "birthday"  # the one field that is a day of every year
SEPARATOR = re.compile(r"[;\n]")
NEEDS_QUOTES = re.compile(r'[;,\n\r"]|^\s|\s$')


def plain(words: str) -> str:
    """Give words without capitals, accents and signs, so that spelling does not matter much."""
    letters = unicodedata.normalize("NFKD", words.casefold().replace("œ", "oe"))
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", kept.replace("_", " ")))


@cache
def column_named(header: str) -> tuple[str, str | None] | None:
    """Tell which column a header is, and in which language it is written (None: by its code)."""
    wanted = plain(header)
    code = next((column for column in HEADERS if wanted == plain(column)), None)
    if code:
        return code, None
    for at, language in enumerate(LANGUAGES):
        for column, words in HEADERS.items():
            if wanted in map(plain, words[at].split("|")):
                return column, language
    return None


def header_of(column: str, language: str | None) -> str:
    """Give the header of a column in a language, or its code."""
    return column if language is None else _first(HEADERS[column], language)


def value_in(field: str, text: str) -> Value:
    """Read the words in a cell as a value of a field.

    Raises:
        Refused: They say nothing that can stand there.
    """
    kind = KIND_OF[field]
    if _is_list(field):
        is_one = plain(text) in _codes(field)  # “cousin, nephew or niece” is one choice
        parts = [text] if is_one else parts_of(text)
        value: Any = [_one(field, part) for part in parts]
    else:
        value = _one(field, text)
    given = checked(Edit(id="list", entity=_SAMPLE[kind], kind=kind, field=field, value=value))
    return given.value


def known_and_own(field: str, text: str) -> tuple[list[str], list[str]]:
    """Part the words of a list into choices, by code, and words that are no choice."""
    parts = [text] if plain(text) in _codes(field) else parts_of(text)
    known = {code: None for part in parts if (code := _codes(field).get(plain(part)))}
    return list(known), [part for part in parts if plain(part) not in _codes(field)]


def likely(field: str, text: str, language: str | None) -> str | None:
    """Find the choice that somebody may have meant with a word that is none, as it is written."""
    words = {
        plain(word): word
        for code, languages in _choices(field).items()
        for word in ([code] if language is None else _all(languages, language))
    }
    near = difflib.get_close_matches(plain(text), words, n=1, cutoff=_ALIKE)
    return words[near[0]] if near else None


def text_for(field: str, value: Value, language: str | None) -> str:
    """Write a value of a field as the words in a cell."""
    if isinstance(value, tuple):
        return joined([_word(field, part, language) for part in value])
    return _word(field, value, language)


def choices_for(field: str, language: str | None) -> list[str]:
    """Give the words a column of choices can hold, to tell somebody what they may write."""
    choices = _choices(field)
    return [code if language is None else _first(choices[code], language) for code in choices]


def parts_of(text: str) -> list[str]:
    """Cut a cell with several things in it: at ; or at the end of a line, else at commas."""
    if '"' in text:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=";", skipinitialspace=True)
        cut = [part for line in lines for part in line]
    elif SEPARATOR.search(text):
        cut = SEPARATOR.split(text)
    else:
        cut = text.split(",")
    return [part.strip() for part in cut if part.strip()]


def joined(parts: list[str]) -> str:
    """Put several things in one cell, so that `parts_of` takes the same ones out again."""
    quoted = (
        '"' + part.replace('"', '""') + '"' if NEEDS_QUOTES.search(part) else part for part in parts
    )
    return "; ".join(quoted)


_SAMPLE = {"alter": "someone", "bond": "ego~someone"}


def _one(field: str, text: str) -> Any:
    text = text.strip()
    if field == BIRTHDAY:
        return year_day_in(text)
    if _choices(field):
        code = _codes(field).get(plain(text))
        if code is None:
            raise Refused("wrong_value")
        if _is_yes_no(field):
            return code == "true"
        return int(code) if _is_number(field) else code
    return value_of(text) if _is_number(field) else text


def _word(field: str, value: Any, language: str | None) -> str:
    if isinstance(value, bool):
        value = "true" if value else "false"
    if field == BIRTHDAY:
        return year_day_words(value, language)
    words = _choices(field).get(str(value))
    return _first(words, language) if words and language else str(value)


def _first(words: Words, language: str) -> str:
    return words[LANGUAGES.index(language)].split("|")[0]


def _all(words: Words, language: str) -> list[str]:
    return words[LANGUAGES.index(language)].split("|")


def _choices(field: str) -> dict[str, Words]:
    return YES_NO if _is_yes_no(field) else CHOICES.get(field, {})


@cache
def _codes(field: str) -> dict[str, str]:
    """Give per plain word the code it stands for, in every language at once."""
    found = {plain(code): code for code in _choices(field)}
    for code, languages in _choices(field).items():
        for words in languages:
            for word in words.split("|"):
                found.setdefault(plain(word), code)
    return found


@cache
def _parts(field: str) -> tuple[Any, ...]:
    """Give the hints a field's own hint is made of: `Annotated[int, …] | None` holds int."""
    todo, found = [fields_of(KIND_OF[field])[field]], []
    while todo:
        hint = todo.pop()
        found.append(hint)
        todo += [] if get_args(hint)[-1:] == (...,) else get_args(hint)
    return tuple(found)


def _is_list(field: str) -> bool:
    return any(get_args(part)[-1:] == (...,) for part in _parts(field))


def _is_yes_no(field: str) -> bool:
    return bool in _parts(field)


def _is_number(field: str) -> bool:
    return int in _parts(field)
