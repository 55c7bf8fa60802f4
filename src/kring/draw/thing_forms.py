"""What is no person as a plain form: an event, a weight, a part of life, a dot in the matrix.

The same fields as in the drawings, for whoever has no script or would rather write than tap.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.draw.forms import ThingsForm
from kring.draw.labels import FIELDS, is_several, options_of
from kring.network.model import Alter, Event, Rating, Stand, Thing, Weight
from kring.network.values import Value

THINGS: Mapping[str, type[Thing]] = {
    "event": Event,
    "weight": Weight,
    "rating": Rating,
    "stand": Stand,
}
_NAMES: Mapping[str, tuple[str, ...]] = {
    "event": (
        "title", "year", "until_year", "date", "phase", "value", "theme", "sort", "present",
        "came", "gone", "helped_by", "helped", "silent", "visibility",
    ),
    "weight": ("text", "side", "heavy", "who"),
    "rating": ("area", "score", "importance", "words", "who", "where"),
    "stand": ("experience", "richness", "words"),
}  # fmt: skip
_LONG = frozenset({"event.helped", "weight.text", "rating.words", "stand.words"})
_WHOLE: Mapping[str, tuple[int, int]] = {
    "event.year": (1700, 2200),
    "event.until_year": (1700, 2200),
    "event.value": (-10, 10),
}
_MARKS = frozenset({"rating.score", "stand.experience", "stand.richness"})
_HELP: Mapping[str, Label] = {
    "event.value": _("From -10, it was hard, to 10, it was good. In the middle is fine too."),
    "event.phase": _("When you do not know the year: as a child, after school."),
    "rating.score": _("From 0, not yet as I wish, to 10, as I wish."),
    "stand.experience": _("From 0, it weighs, to 10, it gives strength."),
    "stand.richness": _("From 0, few people, to 10, many and of all kinds."),
}


class ThingForm(ThingsForm):
    """Everything that can be said about one thing that is no person.

    Args:
        kind: Which of `THINGS`.
        thing: As it is now; a new one is empty.
        people: Whom it may have to do with.
    """

    def __init__(
        self, kind: str, thing: Thing, people: Sequence[Alter], *args: Any, **kwargs: Any
    ) -> None:
        self.people = [(alter.id, alter.name or _("without a name")) for alter in people]
        names = [f"{kind}.{field}" for field in _NAMES[kind]]
        super().__init__({kind: thing}, names, *args, **kwargs)

    def field_for(self, name: str) -> forms.Field:
        """Give the field of a form: people are ticked, marks are numbers between two ends."""
        kind, field = name.split(".")
        label, told = FIELDS[name], _HELP.get(name, "")
        if _is_of_people(name):
            ticks = forms.CheckboxSelectMultiple
            return forms.MultipleChoiceField(
                label=label, choices=self.people, required=False, widget=ticks
            )
        if name in _MARKS:
            return forms.FloatField(
                label=label, min_value=0, max_value=10, step_size=0.5, required=False,
                help_text=told,
            )  # fmt: skip
        if name in _WHOLE:
            least, most = _WHOLE[name]
            return forms.IntegerField(
                label=label, min_value=least, max_value=most, required=False, help_text=told
            )
        if options_of(kind, field):
            return super().field_for(name)
        widget: forms.Widget = forms.TextInput()
        if field == "date":
            widget = forms.DateInput(attrs={"type": "date"})
        elif name in _LONG:
            widget = forms.Textarea(attrs={"rows": 2, "dir": "auto"})
        return forms.CharField(label=label, required=False, widget=widget, help_text=told)

    def shown(self, name: str, value: Value) -> Any:
        """Give a value as its field shows it; people as those who are ticked."""
        if _is_of_people(name):
            return list(value) if isinstance(value, tuple) else []
        return super().shown(name, value)


def _is_of_people(name: str) -> bool:
    kind, field = name.split(".")
    return is_several(kind, field) and not options_of(kind, field)
