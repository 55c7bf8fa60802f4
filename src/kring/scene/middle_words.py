"""The words of a drawing around a middle, besides those that every drawing has."""

import msgspec


class MiddleWords(msgspec.Struct, frozen=True, kw_only=True):
    """What an ecomap, an ecogram, an inclusion web or a neighbourhood says."""

    title: str  # for whoever hears it read aloud
    caption: str
    told: str = ""  # of the whole, in a sentence; empty when there is nothing to tell
    sectors: dict[str, str] = {}
    bands: tuple[str, ...] = ()
    household: str = ""
    letters: dict[str, str] = {}  # by kind of support
    letters_told: dict[str, str] = {}
    welcome: dict[str, str] = {}
    wish: str = ""  # what a star in a sign means
    seen_there: str = ""  # what a line from a place to somebody means
