"""A birthday on a form: a day and a month to choose, without a year."""

from typing import Any

from django import forms
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label

_CODE_LENGTH = len("--03-12")


class YearDayWidget(forms.MultiWidget):
    """Two lists beside each other, each with a name of its own for who cannot see them."""

    use_fieldset = True

    def __init__(self) -> None:
        days = [("", "—"), *((f"{day:02}", str(day)) for day in range(1, 32))]
        months = [("", "—"), *((f"{month:02}", name) for month, name in MONTHS.items())]
        super().__init__(
            [
                forms.Select(choices=days, attrs={"aria-label": _("Day")}),
                forms.Select(choices=months, attrs={"aria-label": _("Month")}),
            ]
        )

    def decompress(self, value: Any) -> list[str]:
        """Give day and month apart."""
        text = str(value or "")
        return [text[5:7], text[2:4]] if len(text) == _CODE_LENGTH else ["", ""]


class YearDayField(forms.MultiValueField):
    """A day of every year; half of it is asked again rather than thrown away."""

    widget = YearDayWidget

    def __init__(self, label: Label) -> None:
        super().__init__(
            (forms.CharField(required=False), forms.CharField(required=False)),
            label=label,
            required=False,
            require_all_fields=False,
            help_text=_("May stay empty. The year is not needed."),
        )

    def compress(self, data_list: list[str]) -> str:
        """Put day and month together as the closed list writes them.

        Raises:
            forms.ValidationError: Only one of both was chosen.
        """
        day, month = (*data_list, "", "")[:2]
        if not day and not month:
            return ""
        if not day or not month:
            raise forms.ValidationError(_("Choose a day and a month, or leave both empty."))
        return f"--{month}-{day}"
