"""What is asked at the door."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.people.models import User, fold_name


def _password(autocomplete: str) -> forms.PasswordInput:
    return forms.PasswordInput(attrs={"autocomplete": autocomplete})


class SignInForm(forms.Form):
    """A name and a password."""

    name = forms.CharField(
        label=gettext_lazy("Your name in Kring"),
        max_length=80,
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "dir": "auto"}
        ),
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        max_length=1_000,
        strip=False,
        widget=_password("current-password"),
    )


def free_name(name: str, *, but: User | None = None) -> str:
    """Give a name as it is kept, if nobody else has it.

    Args:
        name: As it was typed.
        but: Who may have it already: its own user.

    Raises:
        ValidationError: It is somebody else's, or there is nothing left of it.
    """
    kept = " ".join(name.split())
    others = User.objects.exclude(pk=but.pk) if but else User.objects.all()
    if not fold_name(kept) or others.filter(folded=fold_name(kept)).exists():
        raise ValidationError(_("Somebody uses this name already. Choose another."))
    return kept


class NewPasswordForm(forms.Form):
    """A new password, twice."""

    password = forms.CharField(
        label=gettext_lazy("Choose a password"),
        help_text=gettext_lazy("Ten signs or more. A short sentence is easy to remember."),
        max_length=1_000,
        strip=False,
        widget=_password("new-password"),
    )
    again = forms.CharField(
        label=gettext_lazy("The same password again"),
        max_length=1_000,
        strip=False,
        widget=_password("new-password"),
    )

    def __init__(self, *args: Any, user: User | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self) -> dict[str, Any]:
        """See that the password will do and was typed the same way twice."""
        cleaned = super().clean() or {}
        password, again = cleaned.get("password"), cleaned.get("again")
        user = self.user or User(username=cleaned.get("name", ""))
        if password:
            try:
                validate_password(password, user)
            except ValidationError as problem:
                self.add_error("password", problem)
        if password and again and password != again:
            self.add_error("again", _("The two are not the same. Type them once more."))
        return cleaned


class SetUpForm(NewPasswordForm):
    """The name somebody chooses to sign in with, and a password, twice."""

    field_order = ["name", "password", "again"]
    name = forms.CharField(
        label=gettext_lazy("Choose a name to sign in with"),
        help_text=gettext_lazy("A first name or a nickname is fine."),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "username", "dir": "auto"}),
    )

    def __init__(self, *args: Any, user: User | None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        if user is not None:
            del self.fields["name"]

    def clean_name(self) -> str:
        """See that the name is still free."""
        return free_name(str(self.cleaned_data["name"]))
