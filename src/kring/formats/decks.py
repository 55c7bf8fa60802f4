"""A deck of question cards as a file: made by an organisation, in up to three languages.

It holds questions only, nothing about anybody. It is JSON, so that a house can give its deck to
another, and somebody can mend a word in any text program.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kring.formats.errors import BadInput
from kring.formats.fault_place import place_of

FORMAT = 1
LARGEST = 200_000  # bytes
Language = Literal["nl", "fr", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "fr", "en")
Asks = Literal["names", "who"]
"""What a card asks: for names at speed, or who somebody knows that can do something."""

Said = Mapping[Language, Annotated[str, Meta(max_length=300)]]
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,29}\Z")]


class DeckCard(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One question; `quality` is what is noted with somebody who is named on it."""

    code: Slug
    question: Said
    quality: Said = {}


class DeckFile(Struct, frozen=True, kw_only=True):
    """A deck as it stands in a file."""

    deck: int = FORMAT
    code: Slug
    name: Said
    lead: Said = {}
    asks: Asks = "names"
    cards: Annotated[tuple[DeckCard, ...], Meta(max_length=100)] = ()


def deck_in(content: bytes, *, file: str) -> DeckFile:
    """Read a deck.

    Args:
        content: What is in the file.
        file: What the file is called, for whoever reads what is wrong with it.

    Raises:
        BadInput: It is no deck; the sentence says where, and what to do.
    """
    if len(content) > LARGEST:
        raise BadInput("{file} is too large for a deck of cards. Keep it under 200 KB.", file=file)
    try:
        found = msgspec.json.decode(content, type=DeckFile)
    except msgspec.ValidationError as bad:
        raise BadInput(
            "{file} is no deck of cards at {place}. Lay a deck that Kring wrote beside it.",
            file=file,
            place=place_of(bad),
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadInput(
            "{file} is no deck of cards. Choose a file that Kring wrote as a deck.", file=file
        ) from None
    _refuse_what_cannot_be_asked(found, file)
    return found


def _refuse_what_cannot_be_asked(found: DeckFile, file: str) -> None:
    if found.deck > FORMAT:
        raise BadInput(
            "{file} was written by a newer Kring. Renew this Kring, then open it again.", file=file
        )
    codes: set[str] = set()
    for number, card in enumerate(found.cards, start=1):
        if not any(said.strip() for said in card.question.values()):
            raise BadInput(
                "Card {number} of {file} has no question. Write one, or take the card out.",
                number=number,
                file=file,
            )
        if card.code in codes:
            raise BadInput(
                "Two cards of {file} have the code {code}. Give one of them another.",
                file=file,
                code=card.code,
            )
        codes.add(card.code)


def deck_as_bytes(deck: DeckFile) -> bytes:
    """Write a deck so that a person can read it."""
    return msgspec.json.format(msgspec.json.encode(deck), indent=2) + b"\n"


def said_in(said: Said, language: str) -> str:
    """Give a text in a language; in another one if it was not said in that."""
    wanted = [spoken for spoken in LANGUAGES if spoken == language]
    return next((said[each] for each in (*wanted, *LANGUAGES) if said.get(each, "").strip()), "")
