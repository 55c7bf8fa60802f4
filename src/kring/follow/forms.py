"""What a person says while following: of a moment, when to look again, what would be good."""

from django import forms
from django.utils.translation import gettext_lazy as _


class MomentForm(forms.Form):
    """A moment keeps the drawing as it is today."""

    title = forms.CharField(
        label=_("What do you call this moment?"),
        help_text=_("For example: before the move, spring, after our talk."),
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    sentence = forms.CharField(
        label=_("What do you want to remember about it?"),
        help_text=_("In your own words. May stay empty."),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )


class LookAgainForm(forms.Form):
    """When to look at the drawing again; the person chooses, also not at all."""

    day = forms.DateField(
        label=_("When would you like to look again?"),
        help_text=_("Two months is what many people choose. You decide, and it may stay empty."),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class ProgressForm(forms.Form):
    """What the person would be glad about; nobody measures it."""

    progress = forms.CharField(
        label=_("What would you be glad about, next time you look?"),
        help_text=_("In your own words. It stands above what changed."),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
