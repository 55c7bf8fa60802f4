"""Letting somebody in, as a form: as whom, how far, how long and why."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.keep.access import OWN_ROLES, Role
from kring.keep.consents import HOW
from kring.keep.grants import Scope
from kring.network.model import Alter
from kring.people.along import words

USUAL = timedelta(days=182)
LONGEST = timedelta(days=2 * 365)
GUESTS: tuple[Role, ...] = ("professional", "member", "volunteer", "coordinator")
OWNERS: tuple[Role, ...] = ("representative", "owner")


class ScopeForm(forms.Form):
    """How far somebody may look along, and until when."""

    parts = forms.MultipleChoiceField(
        label=gettext_lazy("What may they see besides the people?"),
        help_text=gettext_lazy("Ask yourself of each: do they need it? You can change it later."),
        choices=list(words.PARTS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    may_draw = forms.BooleanField(label=gettext_lazy("They may draw along"), required=False)
    may_print = forms.BooleanField(label=gettext_lazy("They may print"), required=False)
    until = forms.DateField(
        label=gettext_lazy("Until"),
        help_text=gettext_lazy("After this day it ends by itself. You can end it sooner."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    reason = forms.CharField(
        label=gettext_lazy("Why do you ask them?"),
        help_text=gettext_lazy("In your own words. They read it, and you can read it later."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )

    stands_for = forms.ChoiceField(
        label=gettext_lazy("Do they stand on your drawing?"),
        help_text=gettext_lazy(
            "Then they may pause or stop what was agreed with them, and tell how they carry it."
            " They need to see the plan."
        ),
        required=False,
    )

    def __init__(self, *args: Any, people: Sequence[Alter] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].initial = timezone.localdate() + USUAL
        named = [(one.id, one.name) for one in people if one.name]
        whom = self.fields["stands_for"]
        assert isinstance(whom, forms.ChoiceField)
        whom.choices = [("", _("no, or I do not say")), *named]

    def clean_until(self) -> date | None:
        """See that the day lies ahead, and not further than two years."""
        day: date | None = self.cleaned_data["until"]
        today = timezone.localdate()
        if day is not None and not today <= day <= today + LONGEST:
            raise ValidationError(_("Choose a day from today on, at most two years ahead."))
        return day

    def scope(self) -> Scope:
        """Give how far, as it was filled in."""
        given = self.cleaned_data
        return Scope(
            parts=frozenset(given["parts"]),
            may_draw=given["may_draw"],
            may_print=given["may_print"],
            until=_end_of(given["until"]),
            stands_for=given["stands_for"],
        )


class InviteForm(ScopeForm):
    """Who is asked to look along, and as whom."""

    field_order = [
        *("for_whom", "role", "stands_for", "parts", "may_draw", "may_print", "until", "reason"),
    ]
    for_whom = forms.CharField(
        label=gettext_lazy("Whom do you ask?"),
        help_text=gettext_lazy("A name, so that you know later which invitation this was."),
        max_length=80,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    role = forms.ChoiceField(
        label=gettext_lazy("As whom?"),
        choices=[(role, words.ROLES[role]) for role in (*GUESTS, *OWNERS)],
        widget=forms.RadioSelect,
        initial="professional",
    )

    def __init__(self, *args: Any, by: Role = "owner", **kwargs: Any) -> None:
        """Offer what whoever invites may give: only an owner makes somebody as near as that."""
        super().__init__(*args, **kwargs)
        self.fields["until"].required = False
        self.fields["reason"].required = False
        role = self.fields["role"]
        assert isinstance(role, forms.ChoiceField)
        if by == "starter":  # hands over, and no more
            for name in ("stands_for", "parts", "may_draw", "may_print", "until", "reason"):
                del self.fields[name]
            self.fields["for_whom"].label = _("To whom do you hand it over?")
            role.choices = [(each, words.ROLES[each]) for each in reversed(OWNERS)]
            role.initial = "owner"
        elif by != "owner":
            role.choices = [(each, words.ROLES[each]) for each in GUESTS]

    def clean(self) -> dict[str, Any]:
        """See that who looks along does so until a day and for a reason."""
        cleaned = super().clean() or {}
        if cleaned.get("role") not in OWN_ROLES:
            if "until" in cleaned and cleaned["until"] is None:
                self.add_error("until", _("Until when? You can choose another day later."))
            if "reason" in cleaned and not cleaned["reason"]:
                self.add_error("reason", _("Write a few words on why you ask them."))
        return cleaned

    def scope(self) -> Scope:
        """Give how far: whose kring it is gets all of it, without an end."""
        if self.cleaned_data["role"] in OWN_ROLES:
            return Scope(may_draw=True, may_print=True)
        return super().scope()


class ConsentForm(forms.Form):
    """What the person says yes to, and how they said it."""

    said = forms.CharField(
        label=gettext_lazy("What do you say yes to?"),
        help_text=gettext_lazy(
            "Who may hear what, from whom, for what, and until when? In your own words."
        ),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    how = forms.ChoiceField(
        label=gettext_lazy("How was it said?"),
        choices=[(how, words.HOW[how]) for how in HOW],
        widget=forms.RadioSelect,
        initial="here",
    )


class CodeForm(forms.Form):
    """The code that came apart from the link."""

    code = forms.CharField(
        label=gettext_lazy("The code"),
        help_text=gettext_lazy("Eight letters and digits, from whoever invited you."),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "dir": "ltr"}
        ),
    )


def _end_of(day: date | None) -> datetime | None:
    if day is None:
        return None
    return timezone.make_aware(datetime.combine(day, time.max))
