"""What every thing in a kring has: an id, and whether it was put aside."""

from msgspec import Struct


class Thing(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Whatever can be put on paper; `deleted` hides it and can always be undone."""

    id: str
    deleted: bool | None = None
