"""What a genogram says besides people's own names, handed in by whoever draws it."""

from collections.abc import Mapping

import msgspec


class GenogramWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a genogram in one language."""

    year: int  # this one, for people's ages
    caption: str
    title: str
    in_the_tray: str
    signs: Mapping[str, str]  # square, circle … and ego, dead, animal, expected …
    unions: Mapping[str, str]  # married …, unsaid and apart
    children: Mapping[str, str]  # biological, adopted, foster, step, twin, identical
    household: str
    feelings: Mapping[str, str]
    told: str  # with {people} and {rows}
    told_couple: str  # with {names} and {how}
    told_couple_children: str  # with {names}, {how} and {children}
    told_children: str  # with {name} and {children}
    told_siblings: str  # with {names}
    told_feeling: str  # with {names} and {how}
    misfits: Mapping[str, str]  # with %(names)s, or %(one)s and %(other)s and when they were _born
