"""Everything that was said in a kring, in words: for whoever reads it back, or looks for a name.

Places on paper and other numbers that only a drawing can show are left out; they are in the
copy that Kring opens again.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import Label
from kring.draw.days import day_in_words
from kring.draw.labels import FIELDS, options_of
from kring.network.family_talk import BOXES, still_closed
from kring.network.forgetting import REFERENCES
from kring.network.model import KINDS, Thing
from kring.network.values import Value

KIND_NAMES: Mapping[str, Label] = {
    "about": gettext_lazy("About the whole"),
    "ego": gettext_lazy("In the middle"),
    "alter": gettext_lazy("People, groups, places, animals"),
    "bond": gettext_lazy("What they mean"),
    "tie": gettext_lazy("Who knows whom, and family"),
    "event": gettext_lazy("What happened"),
    "agreement": gettext_lazy("What was agreed"),
    "note": gettext_lazy("Notes"),
    "stand": gettext_lazy("How the network feels"),
    "weight": gettext_lazy("What weighs and gives strength"),
    "rating": gettext_lazy("How life is"),
    "answer": gettext_lazy("Answers"),
    "impression": gettext_lazy("How a worker sees it"),
    "hope": gettext_lazy("Hopes and dreams"),
    "plan": gettext_lazy("The plan"),
    "step": gettext_lazy("Small steps"),
    "threshold": gettext_lazy("What makes it hard"),
    "dilemma": gettext_lazy("On the one hand, on the other hand"),
    "entrance": gettext_lazy("The door of a group"),
    "presence": gettext_lazy("Being there"),
    "meeting": gettext_lazy("Coming together"),
    "voice": gettext_lazy("What each one says"),
    "reply": gettext_lazy("Answers on cards"),
    "filled": gettext_lazy("Questionnaires"),
    "talent": gettext_lazy("Talents"),
    "role": gettext_lazy("Roles that matter"),
    "thanks": gettext_lazy("Words of thanks"),
    "setting": gettext_lazy("Tables with figures"),
    "figure": gettext_lazy("Figures"),
}
_ONLY_DRAWN = {("figure", "at"), ("figure", "facing"), ("about", "patterns_aside")}
_KIND_OF = {cls: kind for kind, cls in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Said:
    """One thing, by name, with each of its fields in words."""

    id: str
    name: str
    fields: tuple[tuple[str, str], ...]
    put_aside: bool = False


def said_of(things: Iterable[Thing]) -> dict[str, list[Said]]:
    """Give everything that was said, by kind, in words.

    The boxes of a family talk that was not laid open yet stay closed here, too.

    Args:
        things: Of a kring or of a moment; the names of all who are named have to be among them.

    Returns:
        By kind, in the order of the model; kinds of which nothing was said are left out.
    """
    listed = list(things)
    names = {thing.id: _own_name(thing) for thing in listed}
    closed = still_closed(listed)
    told: dict[str, list[Said]] = {kind: [] for kind in KIND_NAMES}
    for thing in listed:
        kind = _KIND_OF[type(thing)]
        fields = _in_words(kind, thing, names, is_closed=thing.id in closed)
        if kind in told and (fields or kind in {"ego", "alter"}):
            told[kind].append(
                Said(thing.id, _name(thing.id, names), fields, put_aside=bool(thing.deleted))
            )
    return {kind: found for kind, found in told.items() if found}


def where_said(told: Mapping[str, list[Said]], text: str) -> list[tuple[str, Said]]:
    """Give the things in which a text stands, whatever the case or the accents.

    Args:
        told: Everything that was said.
        text: What is looked for; of an empty one nothing is found.
    """
    wanted = _folded(text)
    if not wanted:
        return []
    return [
        (kind, said)
        for kind, found in told.items()
        for said in found
        if wanted in _folded(" ".join([said.name, *(words for _, words in said.fields)]))
    ]


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())


def _own_name(thing: Thing) -> str:
    for field in ("name", "title", "label"):
        if name := getattr(thing, field, None):
            return str(name)
    return ""


def _name(entity: str, names: Mapping[str, str]) -> str:
    return " – ".join(names.get(part) or _("without a name") for part in entity.split("~"))


def _in_words(
    kind: str, thing: Thing, names: Mapping[str, str], *, is_closed: bool
) -> tuple[tuple[str, str], ...]:
    shut = frozenset(BOXES if is_closed else ())
    return tuple(
        (
            str(FIELDS[f"{kind}.{field}"]),
            _("stays closed until the talk")
            if field in shut
            else _value(kind, field, value, names),
        )
        for field in thing.__struct_fields__
        if field not in {"id", "deleted"}
        and (kind, field) not in _ONLY_DRAWN
        and (value := getattr(thing, field)) is not None
    )


def _value(kind: str, field: str, value: Value, names: Mapping[str, str]) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return ", ".join(_part(kind, field, part, names) for part in parts)


def _part(kind: str, field: str, part: object, names: Mapping[str, str]) -> str:
    if isinstance(part, bool):
        return _("yes") if part else _("no")
    if field in REFERENCES.get(kind, ()):
        return names.get(str(part)) or _("without a name")
    return str(options_of(kind, field).get(str(part), day_in_words(part)))
