"""A few questions about one contact, and whom they know."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.draw.forms import ThingsForm
from kring.draw.labels import FIELDS, options_of
from kring.network.model import Alter, Bond
from kring.network.values import Value
from kring.strengthen.contacts.topics import Topic


class TopicForm(ThingsForm):
    """What is asked about one contact on one subject; all of it may stay empty."""

    def __init__(self, topic: Topic, alter: Alter, bond: Bond, *args: Any, **kwargs: Any) -> None:
        self.topic = topic
        super().__init__(
            {"alter": alter, "bond": bond}, (*topic.first, *topic.more), *args, **kwargs
        )

    def first(self) -> list[forms.BoundField]:
        """Give what is asked at once."""
        return [self[name] for name in self.topic.first]

    def more(self) -> list[forms.BoundField]:
        """Give what waits until somebody opens it."""
        return [self[name] for name in self.topic.more]

    def field_for(self, name: str) -> forms.Field:
        """Give the field of a form, with only the choices that fit this subject."""
        told = self.topic.hints.get(name, "")
        if name == "bond.unsafe":
            return forms.BooleanField(label=FIELDS[name], required=False)
        if name == "bond.last_contact":
            widget = forms.DateInput(attrs={"type": "date"})
            return forms.CharField(label=FIELDS[name], required=False, widget=widget)
        if name == "bond.broken_since":
            return forms.IntegerField(label=FIELDS[name], required=False)
        if name in {"bond.broken_words", "bond.why_faded", "bond.opens"}:
            text = forms.Textarea(attrs={"rows": 2, "dir": "auto"})
            return forms.CharField(label=FIELDS[name], required=False, widget=text, help_text=told)
        found = super().field_for(name)
        found.help_text = told
        if only := self.topic.only.get(name):
            self._narrow(found, name, only)
        return found

    def _narrow(self, found: forms.Field, name: str, only: tuple[str, ...]) -> None:
        """Keep the choices that fit, and what was said elsewhere, so that nothing is lost."""
        kind, field = name.split(".")
        held = getattr(self.things[kind], field)
        choices = [
            (code, label)
            for code, label in options_of(kind, field).items()
            if code in only or code == held
        ]
        found.choices = [("", _("not said")), *choices]  # type: ignore[attr-defined]  # it has choices

    def shown(self, name: str, value: Value) -> Any:
        """Give a value as its field shows it; a tick as a tick."""
        return bool(value) if name == "bond.unsafe" else super().shown(name, value)


class SnowballForm(forms.Form):
    """Whom somebody knows who could know the person too."""

    names = forms.CharField(
        label=_("One name or several"),
        help_text=_("One name on a line. “Her sister” is fine."),
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        max_length=10_000,
        required=False,
    )
