"""The first question."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.draw.forms import NamesForm


class BeginForm(NamesForm):
    """Who is important to you, and whose kring it is; both may stay empty."""

    field_order = ["names", "centre", "for_somebody"]
    centre = forms.CharField(
        label=_("What may stand in the middle?"),
        help_text=_("A name, “me”, or nothing."),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    for_somebody = forms.BooleanField(
        label=_("I draw this with somebody whose kring it becomes"),
        help_text=_("It is theirs from the first name on. You hand it over with a code on paper."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = self.fields["names"]
        names.required = False
        names.label = _("Who is important to you?")
        names.help_text = _("Write a name, or a few. One on each line. You can also begin empty.")
        names.widget.attrs["rows"] = 4


class EraseForm(forms.Form):
    """The explicit choice to erase a kring."""

    sure = forms.BooleanField(label=_("Yes, erase this kring for good"))
