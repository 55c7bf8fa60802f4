"""What is asked about somebody's own account."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.people.account.keys import NoFit, read_answer
from kring.people.forms import NewPasswordForm, free_name
from kring.people.models import User


class CodeForm(forms.Form):
    """A code: six digits of an app, or eight of the codes on paper."""

    code = forms.CharField(
        label=gettext_lazy("Code"),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "dir": "ltr"}
        ),
    )


class NameForm(forms.Form):
    """Another name to sign in with."""

    name = forms.CharField(
        label=gettext_lazy("Your name in Kring"),
        help_text=gettext_lazy("With this name you sign in. A first name or a nickname is fine."),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "username", "dir": "auto"}),
    )

    def __init__(self, data: Any, *, user: User) -> None:
        super().__init__(data, initial={"name": user.username})
        self.user = user

    def clean_name(self) -> str:
        """See that the name is still free, or one's own."""
        return free_name(str(self.cleaned_data["name"]), but=self.user)


class PasswordForm(NewPasswordForm):
    """Another password, twice."""


class PasskeyForm(forms.Form):
    """A name for a passkey, and what the browser made."""

    name = forms.CharField(
        label=gettext_lazy("What do you call this device?"),
        help_text=gettext_lazy("For example: my phone, the tablet at work."),
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    credential = forms.CharField(widget=forms.HiddenInput)

    def clean_credential(self) -> dict[str, Any]:
        """See that something like a passkey came."""
        try:
            return read_answer(self.cleaned_data["credential"])
        except NoFit as problem:
            raise ValidationError(
                _("Your browser did not make a passkey. Try once more.")
            ) from problem
