"""What a questionnaire is: its questions, what each answer counts for, and how it is added up.

A questionnaire is a pack that comes as a file, because its words belong to whoever made them.
Kring itself brings only what is free to use; the words are never changed, and an answer that was
skipped stays skipped.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct

Language = Literal["nl", "fr", "en"]
Said = Mapping[Language, Annotated[str, Meta(max_length=1_000)]]
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}\Z")]
Points = tuple[float, ...]


class Item(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One question; without answers or points of its own it has those of the pack.

    With `reversed` the points are turned round between the lowest and the highest answer.
    """

    text: Said
    options: tuple[Said, ...] | None = None
    points: Points | None = None
    reversed: bool = False


class Band(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """From where to where a published cut-off reaches, both ends within it, and how it is told.

    `words` say it plainly, and `other_side` says what may be true as well: a figure is never the
    whole of it.
    """

    code: Slug
    least: float
    most: float
    words: Said = {}
    other_side: Said = {}


class Scale(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which questions are taken together, and how.

    `items` counts from 0; empty is all. `missing` is how many may be skipped; with more there is
    no figure. `parts` are other scales that must have a figure, too. `times` is what the sum or
    mean is multiplied by.
    """

    code: Slug
    name: Said = {}
    items: tuple[int, ...] = ()
    how: Literal["sum", "mean"] = "sum"
    times: float = 1
    missing: int = 0
    parts: tuple[Slug, ...] = ()
    bands: tuple[Band, ...] = ()


class Pack(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A questionnaire as it stands in its file, with whose it is and how it may be used.

    With `groups_only` no figure of one person is shown: it was made for averages.
    """

    questionnaire: int = 1
    code: Slug
    title: Said
    licence: Annotated[str, Meta(min_length=1, max_length=1_000)]
    source: Annotated[str, Meta(min_length=1, max_length=2_000)]
    translation: Said = {}
    intro: Said = {}
    age_from: int | None = None
    groups_only: bool = False
    options: tuple[Said, ...] = ()
    points: Points = ()
    items: Annotated[tuple[Item, ...], Meta(min_length=1, max_length=60)]
    scales: tuple[Scale, ...] = ()

    def options_of(self, number: int) -> tuple[Said, ...]:
        """Give the answers of a question."""
        own = self.items[number].options
        return self.options if own is None else own

    def points_of(self, number: int) -> Points:
        """Give what each answer of a question counts for."""
        item = self.items[number]
        points = self.points if item.points is None else item.points
        if not item.reversed:
            return points
        return tuple(max(points) + min(points) - point for point in points)
