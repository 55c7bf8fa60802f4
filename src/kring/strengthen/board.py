"""A board: one kind of thing laid out as cards, with the form that fills a card in.

Hopes, agreements, talents, roles and the rest are all read and written in this one way, so that
each has history, undo, offline work, visibility and erasure like everything else on paper.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from kring.draw.choices import Label
from kring.keep.access import Access
from kring.network.model import KINDS, Thing
from kring.network.network import Network
from kring.network.sight import Sight
from kring.network.values import Value


class Consent(NamedTuple):
    """Words of somebody else: they stand here only with their yes.

    `words` is the field that holds them, `agreed` the one that says yes, and `whose` the one
    that names who said them, if there is one: the person needs no yes of themselves.
    """

    words: str
    agreed: str
    whose: str = ""


@dataclass(frozen=True, kw_only=True)
class Board:
    """What is asked on one board, in which order, and how a card is told in a line.

    `first` is asked at once; what stands in `more` waits until somebody opens it, because few
    questions on a screen can be carried by anybody (R-119). What is `fixed` parts a board from
    others of its kind; with what `begins` says a new card starts, and it may change.
    """

    code: str
    kind: str
    name: Label
    lead: Label
    new: Label  # what the button says
    first: tuple[str, ...]
    more: tuple[str, ...] = ()
    title: str = "text"  # the field that names a card
    instead: str = ""  # the field that names it when that was not said
    told: tuple[str, ...] = ()  # the fields told under it
    group_by: str = ""
    unsaid: str = ""  # the group of a card of which that was not said
    # Fields that name somebody or something, to lay the cards by, and how that is called.
    also_by: Mapping[str, Label] = field(default_factory=lambda: MappingProxyType({}))
    part: str = "plan"
    fixed: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    asks_of: tuple[str, ...] = ()  # fields in which somebody is asked for something
    tells: tuple[str, ...] = ()  # those of them that only tell how it is: nobody is asked anew
    labels: Mapping[str, Label] = field(default_factory=lambda: MappingProxyType({}))
    hints: Mapping[str, Label] = field(default_factory=lambda: MappingProxyType({}))
    day: str = ""  # the field that is today when a card is made
    consent: Consent | None = None
    beside: tuple[tuple[str, Label], ...] = ()  # pages that belong to it, by the name of their url
    sorts: tuple[str, ...] = ()  # of what the card may be about: only groups and places, say
    guide: str = ""  # the page that leads through a card question by question, if any
    is_led: bool = False  # a new card goes through that page
    home: str = ""  # the page to which saving leads, if it is not the board itself
    later: str = ""  # the field that is two months from today when a card is made
    opens: tuple[str, Label] | None = None  # the page of one card, by the name of its url
    begins: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def cls(self) -> type[Thing]:
        """Give the kind of thing that lies on this board."""
        return KINDS[self.kind]

    def seen_by(self, sight: Sight) -> "Board":
        """Give the board with only the questions whose answers somebody may read."""

        def seen(names: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(name for name in names if sight.sees_field(self.kind, name))

        return replace(self, first=seen(self.first), more=seen(self.more))

    @property
    def asks_nothing(self) -> bool:
        """Tell whether there is no question on it, for whoever looks."""
        return not self.first and not self.more

    def may_be_answered(self, access: Access) -> bool:
        """Tell whether somebody may answer a question of it: they draw along, and see one."""
        return access.allows("draw") and not self.seen_by(access.sight).asks_nothing

    def sorts_of(self, field: str) -> tuple[str, ...]:
        """Give what a field may name, if not everybody: groups and places, say."""
        return self.sorts if field == "about" else ()

    def things(self, network: Network) -> list[Thing]:
        """Give what lies on this board, in the order in which it came."""
        found = [
            thing
            for heading in network.__struct_fields__
            if isinstance(things := getattr(network, heading), tuple)
            for thing in things
            if type(thing) is self.cls
        ]
        return [thing for thing in found if self._fits(thing)]

    def _fits(self, thing: Thing) -> bool:
        return all(getattr(thing, name) == value for name, value in self.fixed.items())
