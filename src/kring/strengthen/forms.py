"""A card of a board as a plain form, made from the closed list.

Nothing has to be filled in. Where somebody is asked for something, some people are not offered: of
whom it was not said yet what they mean (the relation goes before the task, R-001), and who is
never asked: see `kring.network.asking`.
"""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, get_args

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.forms import ThingsForm
from kring.draw.labels import FIELDS, is_several, options_of
from kring.draw.year_day import YearDayField
from kring.network.asking import has_meaning, may_be_asked
from kring.network.edits import fields_of
from kring.network.forgetting import REFERENCES
from kring.network.model import Alter, Thing
from kring.network.network import Network, is_person
from kring.network.values import Value
from kring.strengthen.board import Board
from kring.strengthen.telling import name_of

_THINGS = {"hope": "hopes", "talents": "talents", "role": "roles", "meeting": "meetings"}
_SELF_TOO = frozenset({"of", "from_whom"})  # the person themselves is one of them
_DAY = "date"
LONGEST_NAME = 200


class CardForm(ThingsForm):
    """Everything that can be said on one card.

    Args:
        board: On which board the card lies.
        thing: As it is now; a new one is empty.
        network: Whom and what it may have to do with.
        begun: With what the fields of a new card begin, by name of the field.
    """

    def __init__(
        self,
        board: Board,
        thing: Thing,
        network: Network,
        *args: Any,
        begun: Mapping[str, Any] = MappingProxyType({}),
        **kwargs: Any,
    ) -> None:
        self.board, self.network = board, network
        names = [f"{board.kind}.{field}" for field in (*board.first, *board.more)]
        super().__init__({board.kind: thing}, names, *args, **kwargs)
        self.begun = {name: value for name, value in begun.items() if name in self.fields}
        for name, value in self.begun.items():
            self.initial[name] = value
            self.fields[name].show_hidden_initial = False

    @cached_property
    def changed_data(self) -> list[str]:
        """Give the names of what was changed; what a new card began with and was left counts."""
        changed: list[str] = super().changed_data
        kept = (name for name in self.begun if name not in changed)
        return [*changed, *kept]

    def first(self) -> list[forms.BoundField]:
        """Give the fields that are asked at once."""
        return self._asked(self.board.first)

    def more(self) -> list[forms.BoundField]:
        """Give the fields that wait until somebody opens them."""
        return self._asked(self.board.more)

    def _asked(self, fields: Sequence[str]) -> list[forms.BoundField]:
        """Give some fields, without those in which there is nobody and nothing to choose yet."""
        found = [self[f"{self.board.kind}.{field}"] for field in fields]
        return [field for field in found if getattr(field.field, "choices", True)]

    def field_for(self, name: str) -> forms.Field:
        """Give the field of a form in which such a value is said."""
        kind, field = name.split(".")
        label = self.board.labels.get(field, FIELDS[name])
        told = self.board.hints.get(field, "")
        if field in REFERENCES.get(kind, ()):
            return self._named(kind, field, label, told)
        if options_of(kind, field):
            found = super().field_for(name)
            found.help_text = told
            return found
        return _plain_field(kind, field, label, told)

    def shown(self, name: str, value: Value) -> Any:
        """Give a value as its field shows it; people as those who are ticked."""
        kind, field = name.split(".")
        if field in REFERENCES.get(kind, ()) and is_several(kind, field):
            return list(value) if isinstance(value, tuple) else []
        return super().shown(name, value)

    def clean(self) -> dict[str, Any]:
        """Keep words of others only with their yes."""
        cleaned = super().clean()
        self._keep_words_of_others_only_with_their_yes(cleaned)
        return cleaned

    def names_people(self) -> bool:
        """Tell whether somebody could be named on this card at all."""
        return bool(names_people(self.board))

    def asks_for_a_place(self) -> bool:
        """Tell whether a new name on this card would be a group or a place."""
        return bool(sort_of_a_new_one(self.board))

    def nobody_yet(self) -> list[Any]:
        """Give the questions that are not shown because there is nobody to name yet."""
        shown = {field.name for field in (*self.first(), *self.more())}
        names = (f"{self.board.kind}.{field}" for field in names_people(self.board))
        return [FIELDS[name] for name in names if name not in shown]

    def waiting(self) -> list[Alter]:
        """Give who can be asked once it was said what they mean."""
        if not any(field in self.board.asks_of for field in names_people(self.board)):
            return []
        return unsaid(self.network)

    def _keep_words_of_others_only_with_their_yes(self, cleaned: dict[str, Any]) -> None:
        consent = self.board.consent
        if consent is None:
            return
        said, agreed, whose = (
            cleaned.get(f"{self.board.kind}.{field}") if field else None for field in consent
        )
        own = whose in {ego.id for ego in self.network.egos}
        if said and not own and agreed != "true":
            self.add_error(
                f"{self.board.kind}.{consent.agreed}",
                _("These are somebody else's words. Ask first whether they may stand here."),
            )

    def _named(self, kind: str, field: str, label: Any, told: Any) -> forms.Field:
        choices = choices_of(self.board, self.network, field)
        choices += self._named_already(kind, field, {code for code, _name in choices})
        if is_several(kind, field):
            return forms.MultipleChoiceField(
                label=label,
                choices=choices,
                required=False,
                widget=forms.CheckboxSelectMultiple,
                help_text=told,
            )
        return forms.ChoiceField(
            label=label,
            choices=[("", gettext_lazy("not said")), *choices],
            required=False,
            help_text=told,
        )

    def _named_already(self, kind: str, field: str, offered: Collection[str]) -> list[Any]:
        """Give who stands on the card but would not be proposed now, so that none is lost."""
        held = getattr(self.things[kind], field)
        named = held if isinstance(held, tuple) else (held,) if held else ()
        return [(one, name_of(self.network, one)) for one in named if one not in offered]


def names_people(board: Board) -> list[str]:
    """Give the fields in which a card names somebody, who is asked for something first.

    Those that wait until somebody opens them count only when no other field names anybody.
    """
    of_people = [
        field
        for field in (*board.first, *board.more)
        if field in REFERENCES.get(board.kind, ()) and field not in _THINGS
    ]
    at_once = [field for field in of_people if field in board.first]
    return sorted(at_once or of_people, key=lambda field: field not in board.asks_of)


def sort_of_a_new_one(board: Board) -> str:
    """Give what a new name is, if the first field it could stand in takes no people."""
    first = next(iter(names_people(board)), "")
    return "place" if first == "place" else next(iter(board.sorts_of(first)), "")


def choices_of(board: Board, network: Network, field: str) -> list[tuple[str, str]]:
    """Give whom or what a field of a card may name, by id."""
    asks = field in board.asks_of
    return choices_for(network, field, asks=asks, sorts=board.sorts_of(field))


def choices_for(
    network: Network, field: str, *, asks: bool, sorts: Collection[str] = ()
) -> list[tuple[str, str]]:
    """Give whom or what a field may name, by id.

    Args:
        network: Who and what is there.
        field: The field.
        asks: Whether somebody is asked for something.
        sorts: Of what it may be, such as groups and places; empty for everybody and everything.
    """
    if field in _THINGS:
        things: Sequence[Any] = getattr(network, _THINGS[field])
        return [(one.id, _title(one)) for one in things]
    found = [(ego.id, ego.name or _("me")) for ego in network.egos] if field in _SELF_TOO else []
    return found + [
        (alter.id, alter.name or _("without a name"))
        for alter in network.alters
        if not asks
        or (
            may_be_asked(alter, network.bond(alter.id))
            and has_meaning(alter, network.bond(alter.id))
        )
        if not sorts or alter.sort in sorts
    ]


def unsaid(network: Network) -> list[Alter]:
    """Give who could be asked for something, but of whom it was not said yet what they mean."""
    return [
        alter
        for alter in network.alters
        if may_be_asked(alter, network.bond(alter.id))
        and not has_meaning(alter, network.bond(alter.id))
    ]


def people_unsaid(network: Network) -> list[tuple[str, str]]:
    """Give by id and name the people of whom it was not said yet what they mean."""
    return [(one.id, one.name or _("without a name")) for one in unsaid(network) if is_person(one)]


def _title(thing: Any) -> str:
    return next(
        (said for name in ("name", "text", "topic") if (said := getattr(thing, name, None))),
        _("without a name"),
    )


def _plain_field(kind: str, field: str, label: Any, told: Any) -> forms.Field:
    limits = _limits(kind, field)
    if limits["type"] is bool:
        return forms.BooleanField(label=label, required=False, help_text=told)
    if limits["type"] in {int, float}:
        number = forms.IntegerField if limits["type"] is int else forms.FloatField
        return number(
            label=label,
            min_value=limits["ge"],
            max_value=limits["le"],
            required=False,
            help_text=told,
        )
    if limits["pattern"] and limits["pattern"].startswith("^--"):
        return YearDayField(label)
    widget: forms.Widget = forms.TextInput(attrs={"dir": "auto"})
    longest = limits["max_length"]
    if limits["pattern"] and limits["pattern"].startswith("^(?!0000)"):
        widget = forms.DateInput(attrs={"type": _DAY})
    elif longest and longest > 200:
        widget = forms.Textarea(attrs={"rows": 2, "dir": "auto"})
    return forms.CharField(label=label, required=False, widget=widget, help_text=told)


def _limits(kind: str, field: str) -> dict[str, Any]:
    found: dict[str, Any] = dict.fromkeys(("type", "ge", "le", "max_length", "pattern"))
    queue = [fields_of(kind)[field]]
    while queue:
        part = queue.pop()
        if isinstance(part, type):
            found["type"] = part if part is not type(None) else found["type"]
        for name in ("ge", "le", "max_length", "pattern"):
            found[name] = getattr(part, name, None) if found[name] is None else found[name]
        queue.extend(arg for arg in get_args(part) if not isinstance(arg, str))
        queue.extend(getattr(part, "__metadata__", ()))
    return found
