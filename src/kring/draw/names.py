"""What somebody wrote as a list of names, read as names; the drawing reads them the same way.

The cases of both are in `contract/cases/names.json`.
"""

import re
import unicodedata

_BETWEEN = re.compile(r"[\n\r;\t]+")
_BETWEEN_ON_ONE_LINE = re.compile(r"[;,\t]+")
_BULLET = re.compile(r"^\s*(?:[-*•·–]+|[0-9]{1,2}[.)])\s+")
_BEFORE_FAMILY = re.compile(
    r"van(?:de[nr]?)?|von|de[nr]?|te[nr]?|du|des|le|la|les|el|al|di|da|dos|['’]t", re.IGNORECASE
)
_ELIDED = re.compile(r"\w{1,2}['’](?=\w)")


def names_in(text: str) -> list[str]:
    """Give the names in a text: parted by new lines or semicolons, without bullets or numbers.

    A comma parts names only on one single line: in a list on lines of its own it belongs to a
    name, as in an address book ("Doe, Jan"). So does the one comma of a line that can only be
    one person ("D'Hondt, Lies"): two people where one was meant have to be found out and
    cleared up, while a name that was kept whole is read at once.
    """
    given = text.strip()
    if re.search(r"[\n\r]", given):
        parts = _BETWEEN.split(given)
    elif is_address_book_name(given):
        parts = [given]
    else:
        parts = _BETWEEN_ON_ONE_LINE.split(given)
    found: dict[str, str] = {}
    for part in parts:
        name = " ".join(_BULLET.sub("", part).split())
        if name:
            found.setdefault(same_name(name), name)
    return list(found.values())


def is_address_book_name(line: str) -> bool:
    """Tell whether a line is one person, family name first, as far as that can be told."""
    family, _comma, given = line.partition(",")
    *before, last = family.split() or [""]
    after = _ELIDED.sub("", last, count=1)
    can_only_be_family = _begins_with_capital(after) and (
        all(_BEFORE_FAMILY.fullmatch(word) for word in before) if before else after != last
    )
    return can_only_be_family and len(given.split()) == 1 and _is_one_name(given.strip())


def _is_one_name(word: str) -> bool:
    return _begins_with_capital(word) and not re.search(r"[;,]", word)


def _begins_with_capital(word: str) -> bool:
    return word[:1].isupper()


def same_name(name: str) -> str:
    """Give what names that are written almost alike have in common."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(sign for sign in plain if not unicodedata.category(sign).startswith("M"))
