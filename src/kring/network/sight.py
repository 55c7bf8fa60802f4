"""What somebody the person lets look along may see of a kring.

The map is the person's. Whoever looks along sees it from a distance the person chose: as the
worker beside them, or as one of the circle. Per thing the person says who may see it; per
drawing whether this one may see it at all. What is out of sight is treated like what was
erased: it is not there, nor anything that names it.
"""

from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

import msgspec

from kring.network.document import Document, Held
from kring.network.edits import Edit, fields_of
from kring.network.forgetting import (
    GOES_WITH,
    REFERENCES,
    edit_without,
    is_of_gone,
    value_without,
)
from kring.network.model import KINDS
from kring.network.relations import PRIVATE_BY_DEFAULT
from kring.network.values import Value

Distance = Literal["self", "worker", "circle"]
"""From where somebody looks: as the person themselves, as their worker, as one of the circle."""

PARTS = (
    "family",
    "lifeline",
    "figures",
    "matrix",
    "balance",
    "wheel",
    "plan",
    "talents",
    "notes",
    "moments",
    "photos",
)
"""What is opened to somebody apart; the people and the ties between them always come along."""

_PART_OF: Mapping[str, str] = MappingProxyType(
    {
        "event": "lifeline",
        "setting": "figures",
        "figure": "figures",
        "thread": "figures",
        "take": "figures",
        "stand": "matrix",
        "weight": "balance",
        "rating": "wheel",
        "answer": "wheel",
        "agreement": "plan",
        "hope": "plan",
        "plan": "plan",
        "step": "plan",
        "threshold": "plan",
        "dilemma": "plan",
        "entrance": "plan",
        "presence": "plan",
        "meeting": "plan",
        "voice": "plan",
        "reply": "plan",
        "filled": "plan",
        "talent": "talents",
        "role": "talents",
        "thanks": "talents",
        "note": "notes",
    }
)
_FAMILY: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ego": frozenset({"born"}),
        "alter": frozenset({"born", "died", "unborn"}),
        "tie": frozenset({"kin", "parentage", "union", "since", "until", "feeling", "harmed"}),
    }
)
# One of the circle reads no feelings, no weights and no quarrel: somebody it is about may be
# reading. Nor do they read the notes of a meeting and what is not talked about there, what stands
# in the way at a door, or what is asked of people who are here for their work and what if it goes
# another way. What is new in the model stays out of their sight until it is named here.
_OF_CIRCLE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "about": frozenset({"title", "fellows", "functions_shown", "paid_count", "life_word"}),
        "ego": frozenset({"name", "picture", "sign", "born"}),
        "alter": frozenset(
            {
                "name",
                "sort",
                "picture",
                "relation_types",
                "sector",
                "status",
                "paid",
                "volunteer",
                "here_for_help",
                "place_level",
                "sign",
                "born",
                "died",
                "lives_with",
                "system",
                "domain",
                "bubble",
                "phone",
                "what_for",
                "when",
                "emergency",
                "place_kind",
                "visibility",
            }
        ),
        "bond": frozenset({"closeness", "practical", "affective", "advice", "company", "security"}),
        "step": frozenset({"text", "phase", "day", "form", "with_whom", "state", "visibility"}),
        "role": frozenset({"of", "name", "state", "domain", "since", "place", "visibility"}),
        "tie": frozenset(
            {"knows", "works_together", "kin", "parentage", "union", "since", "until"}
        ),
        "hope": frozenset({"text", "picture", "who", "lane", "area", "state", "visibility"}),
        "plan": frozenset(
            {
                "where_to",
                "think_along",
                "needed",
                "can",
                "who",
                "ideal",
                "give",
                "welcome",
                "not_welcome",
                "stays",
            }
        ),
        "entrance": frozenset(
            {"about", "access", "opened_by", "customs", "cost", "goes_along", "first_step"}
        ),
        "meeting": frozenset(
            {
                "sort",
                "day",
                "where",
                "topic",
                "who",
                "companion",
                "agreed",
                "celebrated",
                "opened",
                "next_day",
                "visibility",
            }
        ),
    }
)
# What a worker saw, and when somebody was there, is between the person and their workers.
_NOT_OF_CIRCLE = frozenset({"impression", "presence"})
_INNER = frozenset({"then", "wished"})  # drawings of how it was and could be
# What holds somebody back, what they doubt and what they answered is theirs until they say so.
_UNSAID_SELF = frozenset({"threshold", "dilemma", "voice", "reply", "filled"})
_OPENNESS = {"self": 0, "worker": 1, "circle": 2, "print": 3}
_NEAREST = {"self": 0, "worker": 1, "circle": 2, "print": 2}


class Sight(msgspec.Struct, frozen=True):
    """From what distance somebody looks, and which parts are open to them."""

    distance: Distance = "self"
    parts: frozenset[str] = frozenset(PARTS)

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is out of sight."""
        return self.distance == "self"

    def sees_kind(self, kind: str) -> bool:
        """Tell whether things of a kind are in sight at all."""
        if kind in _NOT_OF_CIRCLE and self.distance == "circle":
            return False
        return self.is_whole or _PART_OF.get(kind) in (None, *self.parts)

    def sees_field(self, kind: str, field: str) -> bool:
        """Tell whether a field of things of a kind is in sight."""
        if self.is_whole or field == "deleted":
            return self.sees_kind(kind)
        if not self.sees_kind(kind):
            return False
        if "family" not in self.parts and field in _FAMILY.get(kind, ()):
            return False
        if "photos" not in self.parts and (kind, field) == ("about", "plan"):
            return False
        if self.distance == "circle" and kind in _OF_CIRCLE:
            return field in _OF_CIRCLE[kind]
        return True


WHOLE = Sight()


@cache
def unseen_fields(sight: Sight) -> tuple[str, ...]:
    """Give every field that is out of somebody's sight whatever it says, as kind.field."""
    return tuple(
        f"{kind}.{field}"
        for kind in KINDS
        for field in fields_of(kind)
        if not sight.sees_field(kind, field)
    )


def out_of_sight(document: Document, sight: Sight, *, also: Collection[str] = ()) -> frozenset[str]:
    """Give the ids of what somebody may not see: closed parts, and whoever is private.

    What a closed drawing consists of is out of sight whole. In an open one what the person said
    of a thing holds; of what they said nothing the worker sees all, and the circle only people,
    but not those with whom the tie is broken or is nobody's business (belief).

    Args:
        document: As it stands now, or as it was at a moment.
        sight: Who looks.
        also: What is out of sight for another reason: in an old moment, what is so by now.
    """
    if sight.is_whole:
        return frozenset()
    hidden = set(also) | {
        entity
        for entity, kind in document.kinds.items()
        if _is_hidden(document, entity, kind, sight)
    }
    # A note about them and their figure go with them; then every picture in which it stands, as
    # the numbers in it belong to its figures one by one.
    with_them = [(kind, field) for kind, fields in GOES_WITH.items() for field in fields]
    for kind, field in (*with_them, ("figure", "of"), ("take", "figures")):
        hidden |= {
            entity
            for entity, each in document.kinds.items()
            if each == kind and _names_any(_value(document, entity, field), hidden)
        }
    return frozenset(hidden)


def _names_any(value: Value, hidden: Collection[str]) -> bool:
    named = value if isinstance(value, tuple) else (value,)
    return any(str(part) in hidden for part in named)


def _is_hidden(document: Document, entity: str, kind: str, sight: Sight) -> bool:
    if not sight.sees_kind(kind):
        return True
    said = _value(document, entity, "visibility")
    if isinstance(said, str):
        return _NEAREST[said] < _NEAREST[sight.distance]
    if kind in _UNSAID_SELF:
        return True
    return sight.distance == "circle" and _is_unsaid_private(document, entity, kind)


def _is_unsaid_private(document: Document, entity: str, kind: str) -> bool:
    if kind == "spot":
        return entity.split("~", maxsplit=1)[0] in _INNER
    if kind != "alter":
        return kind in {"event", "note"}
    types = _value(document, entity, "relation_types")
    private = isinstance(types, tuple) and bool(PRIVATE_BY_DEFAULT.intersection(map(str, types)))
    return private or _value(document, entity, "status") == "broken"


def _value(document: Document, entity: str, field: str) -> Value:
    held = document.fields.get((entity, field))
    return held.value if held is not None else None


def seen(document: Document, sight: Sight, *, also: Collection[str] = ()) -> Document:
    """Give a document as somebody may see it; the whole one for the person themselves.

    Args:
        document: As it stands now, or as it was at a moment.
        sight: Who looks.
        also: What else is out of sight (`out_of_sight`).
    """
    if sight.is_whole:
        return document
    hidden = out_of_sight(document, sight, also=also)
    is_hidden = hidden.__contains__
    kinds = {
        entity: kind for entity, kind in document.kinds.items() if not is_of_gone(entity, is_hidden)
    }

    def held_of(where: tuple[str, str], held: Held) -> Held:
        value = value_without(kinds[where[0]], where[1], held.value, is_hidden)
        return held if value == held.value else Held(value, held.seq, held.device, held.edit_id)

    def is_seen(where: tuple[str, str]) -> bool:
        return where[0] in kinds and sight.sees_field(kinds[where[0]], where[1])

    return Document(
        kinds=kinds,
        fields={
            where: held_of(where, held) for where, held in document.fields.items() if is_seen(where)
        },
        conflicts={
            where: tuple(held_of(where, held) for held in rivals)
            for where, rivals in document.conflicts.items()
            if is_seen(where)
        },
        seq=document.seq,
    )


def seen_edit(edit: Edit, sight: Sight, hidden: Collection[str]) -> Edit | None:
    """Give what somebody may see of an edit of the log, or None when nothing.

    Args:
        edit: As it was made.
        sight: Who looks.
        hidden: What is out of their sight now (`out_of_sight`).
    """
    if not sight.sees_field(edit.kind, edit.field):
        return None
    return edit_without(edit, hidden.__contains__)


def may_write(edit: Edit, document: Document, sight: Sight, hidden: Collection[str]) -> bool:
    """Tell whether somebody who draws along may make an edit.

    They write only what they see, and may keep a thing to fewer eyes, never open it to more.

    Args:
        edit: What they would change.
        document: The kring as it stands, whole.
        sight: Who writes.
        hidden: What is out of their sight now.
    """
    if not sight.sees_field(edit.kind, edit.field) or is_of_gone(edit.entity, hidden.__contains__):
        return False
    if edit.field != "visibility" or sight.is_whole:
        return True
    now = _value(document, edit.entity, "visibility")
    if edit.value is None or now is None:
        return now is None
    return _OPENNESS[str(edit.value)] <= _OPENNESS[str(now)]


def with_unseen(edit: Edit, document: Document, hidden: Collection[str]) -> Edit:
    """Give back to a list of names those that its writer could not see, so that none is lost."""
    now = _value(document, edit.entity, edit.field)
    if edit.field not in REFERENCES.get(edit.kind, ()) or not isinstance(now, tuple):
        return edit
    unseen = tuple(part for part in now if str(part) in hidden)
    if not unseen:
        return edit
    mine = edit.value if isinstance(edit.value, tuple) else ()
    return msgspec.structs.replace(edit, value=(*mine, *unseen))
