"""What a password must be, said kindly."""

from typing import Any

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from kring.people.models import fold_name

LEAST = 10


class LongEnough:
    """A password of ten signs or more; length helps more than strange signs."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise when the password is short."""
        del user
        if len(password) < LEAST:
            raise ValidationError(
                _("Make it a little longer: %(least)s signs or more.") % {"least": LEAST},
                code="short",
            )

    def get_help_text(self) -> str:
        """Say what helps."""
        return _("Use %(least)s signs or more. A short sentence is fine.") % {"least": LEAST}


class NotTheName:
    """A password that is not simply the name."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise when the password is or holds the name."""
        name = fold_name(getattr(user, "username", "") or "")
        if len(name) > 2 and name in fold_name(password):
            raise ValidationError(
                _("Your name is in it. Choose something others do not know."), code="name"
            )

    def get_help_text(self) -> str:
        """Say what helps."""
        return _("Leave your own name out.")


class NotGuessedFirst(CommonPasswordValidator):
    """A password that is not among the twenty thousand that are tried first."""

    def get_error_message(self) -> str:
        """Say what is wrong."""
        return _("Many people use this one, so it is easy to guess. Choose another.")

    def get_help_text(self) -> str:
        """Say what helps."""
        return _("Choose something that nobody guesses quickly.")
