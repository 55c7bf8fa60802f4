"""What is left of a network when somebody in it is erased for good.

Putting aside hides somebody and can be undone. Erasing cannot: everything said about
them goes, every line to them goes, and wherever another thing named them the name is
taken out. Server, devices and moments all follow these two rules.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from kring.network.edits import Edit
from kring.network.values import Value

IsGone = Callable[[str], bool]

# What is about somebody, is theirs, or are their words: it goes with whoever these fields name.
GOES_WITH: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "note": ("about",),
        "impression": ("about",),
        "threshold": ("about",),
        "entrance": ("about",),
        "reply": ("about",),
        "voice": ("of",),
        "talent": ("of",),
        "role": ("of",),
        "thanks": ("of", "from_whom"),
    }
)

# The fields that name another thing; a name typed by a hand is never taken for one.
REFERENCES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "about": frozenset({"plan"}),
        "alter": frozenset({"via", "introduced_by", "lives_with", "seen_there"}),
        "tie": frozenset({"harmed"}),
        "event": frozenset({"present", "came", "gone", "helped_by"}),
        "agreement": frozenset({"who", "backup", "hope", "stepped_back"}),
        "hope": frozenset({"who"}),
        "plan": frozenset({"think_along", "who", "stays"}),
        "step": frozenset({"about", "hope", "with_whom"}),
        "threshold": frozenset({"about", "hope"}),
        "dilemma": frozenset({"who", "hope"}),
        "entrance": frozenset({"about", "opened_by", "goes_along"}),
        "meeting": frozenset({"who", "companion"}),
        "voice": frozenset({"meeting", "of"}),
        "reply": frozenset({"about", "who"}),
        "talent": frozenset({"of", "where"}),
        "role": frozenset({"of", "place", "talents", "goes_along", "seen_by"}),
        "thanks": frozenset({"of", "role", "from_whom"}),
        "note": frozenset({"about"}),
        "impression": frozenset({"about"}),
        "weight": frozenset({"who"}),
        "rating": frozenset({"who", "where"}),
        "figure": frozenset({"setting", "of"}),
        "take": frozenset({"setting", "figures", "threads"}),
    }
)


def is_of_gone(entity: str, is_gone: IsGone) -> bool:
    """Tell whether a thing is, or lies between others one of whom is, erased."""
    return is_gone(entity) or ("~" in entity and any(map(is_gone, entity.split("~"))))


def value_without(kind: str, field: str, value: Value, is_gone: IsGone) -> Value:
    """Give the value of a field with the names of erased things taken out."""
    if field not in REFERENCES.get(kind, ()):
        return value
    if isinstance(value, tuple):
        return tuple(part for part in value if not is_gone(str(part)))
    return None if isinstance(value, str) and is_gone(value) else value


def edit_without(edit: Edit, is_gone: IsGone) -> Edit | None:
    """Give what may be kept of an edit when some things are erased, or None when nothing."""
    if is_of_gone(edit.entity, is_gone):
        return None
    value = value_without(edit.kind, edit.field, edit.value, is_gone)
    return edit if value == edit.value else msgspec.structs.replace(edit, value=value)
