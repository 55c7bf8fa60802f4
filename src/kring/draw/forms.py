"""The full card as a plain form: the same fields as the drawing, for whoever has no script.

The form is made from the closed list, so that a new field appears here by itself as soon as
it is put in a group below. Only what really changed becomes an edit.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from django import forms
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.draw.labels import FIELDS, is_several, options_of
from kring.draw.names import names_in
from kring.draw.year_day import YearDayField
from kring.keep.actions import Change
from kring.network.edits import Edit, Refused, checked
from kring.network.model import Alter, Bond, Thing
from kring.network.values import Value

_FITS_ANYWHERE = 100  # letters; every field of words holds as many
GROUPS: tuple[tuple[Label, tuple[str, ...]], ...] = (
    (_("Who"), ("alter.name", "bond.meaning", "alter.sort", "alter.picture")),
    (
        _("Our contact"),
        (
            "alter.relation_types",
            "bond.closeness",
            "alter.sector",
            "bond.line",
            "alter.status",
            "bond.frequency",
            "alter.channels",
            "alter.initiative",
            "alter.known_since",
            "alter.origin",
            "alter.birthday",
            "bond.wish",
        ),
    ),
    (
        _("What we give and get"),
        (
            "bond.practical",
            "bond.affective",
            "bond.advice",
            "bond.company",
            "bond.security",
            "bond.energy_in",
            "bond.energy_out",
            "alter.qualities",
        ),
    ),
    (
        _("Near or far"),
        ("alter.place_level", "alter.travel_minutes", "alter.busy", "alter.met_at"),
    ),
    (
        _("How to reach them"),
        ("alter.phone", "alter.what_for", "alter.when", "alter.emergency"),
    ),
    (
        _("Household and family"),
        ("alter.born", "alter.died", "alter.sign", "alter.unborn"),
    ),
    (
        _("If it is a place"),
        ("alter.place_kind", "alter.doing", "alter.welcome"),
    ),
    (
        _("In the other drawings"),
        ("alter.system", "alter.domain", "alter.bubble", "alter.reach", "alter.holds"),
    ),
    (
        _("How strong it feels"),
        ("bond.time", "bond.emotion", "bond.intimacy", "bond.services", "bond.strength_felt"),
    ),
    (
        _("Who may see this"),
        ("alter.here_for_help", "alter.paid", "alter.volunteer", "alter.visibility"),
    ),
)

_LONG = frozenset({"bond.meaning", "alter.what_for", "alter.doing"})
_WHOLE = frozenset({"alter.travel_minutes", "alter.known_since", "alter.born", "alter.died"})


LONGEST_NAME = 200


class NamesForm(forms.Form):
    """One or more names, read as the drawing reads them (`names.py`)."""

    names = forms.CharField(
        label=_("Who matters to you?"),
        help_text=_("One name or several, each on a line of its own."),
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        max_length=10_000,
    )

    def clean_names(self) -> list[str]:
        """Give the names; one that no drawing could hold is asked to be shorter."""
        names = names_in(self.cleaned_data["names"])
        if any(len(name) > LONGEST_NAME for name in names):
            raise forms.ValidationError(
                _("This name is very long. Please make it shorter."), code="invalid"
            )
        return names


class WordsField(forms.MultipleChoiceField):
    """Words of the closed list, each worth reading: however many, none is folded away."""

    is_read = True


class ThingsForm(forms.Form):
    """What can be said about some things; all of it may be left empty.

    The form carries what it showed, so that a form that was open for long changes only what
    its person changed, and not what somebody else wrote in the meantime.
    """

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(
        self, things: Mapping[str, Thing], names: Iterable[str], *args: Any, **kwargs: Any
    ) -> None:
        self.things = things
        super().__init__(*args, **kwargs)
        for name in names:
            self.fields[name] = self.field_for(name)
            self.fields[name].show_hidden_initial = True
            self.initial[name] = self.shown(name, self._held(name))

    def only_read(self) -> None:
        """Show what was said and let nothing be changed: for who may look and not draw."""
        for field in self.fields.values():
            field.disabled = True

    def field_for(self, name: str) -> forms.Field:
        """Give the field of a form in which such a value is said."""
        return _form_field(name)

    def shown(self, name: str, value: Value) -> Any:
        """Give a value as the field of its form shows it."""
        return _shown(name, value)

    def _held(self, name: str) -> Value:
        kind, field = name.split(".")
        held: Value = getattr(self.things[kind], field)
        return held

    def clean(self) -> dict[str, Any]:
        """Check every changed value against the closed list, and say which one does not fit."""
        cleaned = super().clean() or {}
        for entity, kind, field, value in self.changes():
            edit = Edit(id="form", entity=entity, kind=kind, field=field, value=value)
            try:
                checked(edit)
            except Refused:
                self.add_error(f"{kind}.{field}", _why(edit))
        for name in self.errors:
            if name in self.fields:
                self.fields[name].widget.attrs["autofocus"] = True
                break
        return cleaned

    def changes(self) -> list[Change]:
        """Give what differs from what was shown, as field changes."""
        found: list[Change] = []
        for name in self.changed_data:
            if "." in name and name in self.cleaned_data:
                kind, field = name.split(".")
                value = _typed(kind, field, self.cleaned_data[name])
                found.append((self.things[kind].id, kind, field, value))
        return found

    def written_meanwhile(self) -> list[tuple[str, str]]:
        """Give what was changed here and by somebody else since the form opened, as it stood."""
        found = []
        for name in self.changed_data:
            field = self[name]
            if field.field.show_hidden_initial and self._is_moved(field):
                shown = field.initial if isinstance(field.initial, list) else [field.initial]
                names = dict(getattr(field.field, "choices", ()))
                words = ", ".join(
                    str(names.get(one, one)) for one in shown if one not in {None, ""}
                )
                found.append((str(field.label), words or str(_("not said"))))
        return found

    def _is_moved(self, field: forms.BoundField) -> bool:
        hidden = field.field.hidden_widget()
        then = hidden.value_from_datadict(self.data, self.files, field.html_initial_name)
        if isinstance(field.field, forms.MultiValueField):  # what it showed then is one text
            moved = then is not None and then != (field.initial or "")
        else:
            moved = field.field.has_changed(field.initial, then)
        return moved and field.field.has_changed(field.initial, field.data)


def _why(edit: Edit) -> Label:
    """Tell why a value does not fit: it is too long, or it is something else."""
    if isinstance(edit.value, str):
        try:
            checked(msgspec.structs.replace(edit, value=edit.value[:_FITS_ANYWHERE]))
        except Refused:
            pass
        else:
            return _("This is very long. Make it a bit shorter.")
    return _("This does not fit here. Leave it empty if in doubt.")


class PersonForm(ThingsForm):
    """Everything that can be said about one person."""

    def __init__(self, alter: Alter, bond: Bond, *args: Any, **kwargs: Any) -> None:
        names = [name for _title, group in GROUPS for name in group]
        super().__init__({"alter": alter, "bond": bond}, names, *args, **kwargs)

    def groups(self) -> list[tuple[str, list[forms.BoundField], bool]]:
        """Give the fields in their groups, and whether a group lies open.

        All questions at once are too many. The first group lies open, with every other in which
        something was said or does not fit; the rest wait behind their title.
        """
        return [
            (
                str(title),
                [self[name] for name in names],
                not at or any(self._is_said(name) for name in names),
            )
            for at, (title, names) in enumerate(GROUPS)
        ]

    def _is_said(self, name: str) -> bool:
        kind, field = name.split(".")
        bare = type(self.things[kind])(id=self.things[kind].id)
        is_typed = self.is_bound and (name in self.changed_data or name in self.errors)
        return is_typed or bool(self._held(name) != getattr(bare, field))


def _form_field(name: str) -> forms.Field:
    kind, field = name.split(".")
    label = FIELDS[name]
    if name == "alter.birthday":
        return YearDayField(label)
    options = list(options_of(kind, field).items())
    if options and is_several(kind, field):
        return WordsField(
            label=label, choices=options, required=False, widget=forms.CheckboxSelectMultiple
        )
    if options:
        return forms.ChoiceField(
            label=label, choices=[("", _("not said")), *options], required=False
        )
    if name in _WHOLE:
        return forms.IntegerField(label=label, required=False)
    if is_several(kind, field):
        return forms.CharField(
            label=label, required=False, help_text=_("Several? Put a comma between them.")
        )
    widget = forms.Textarea(attrs={"rows": 2}) if name in _LONG else forms.TextInput()
    widget.attrs["dir"] = "auto"
    return forms.CharField(label=label, required=False, widget=widget)


def _shown(name: str, value: Value) -> Any:
    kind, field = name.split(".")
    if is_several(kind, field):
        several = list(value) if isinstance(value, tuple) else []
        return several if options_of(kind, field) else ", ".join(str(part) for part in several)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _typed(kind: str, field: str, given: Any) -> Value:
    """Turn what a form gives into what the closed list asks for; empty is "not said"."""
    if is_several(kind, field):
        parts = given.split(",") if isinstance(given, str) else given
        return tuple(part.strip() for part in parts if part.strip()) or None
    if given in {"", None}:
        return None
    if given in {"true", "false"}:
        return bool(given == "true")
    if isinstance(given, str) and given.isdecimal() and options_of(kind, field):
        return int(given)
    return given if isinstance(given, int | float) else str(given)
