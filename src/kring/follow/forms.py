"""What a person says when they set a moment: a title and, if they wish, a sentence."""

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
