"""What drawings that are made again on a later day say about their days."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.draw.days import day_in_words

SURFACE: dict[str, Label] = {
    "rounds.compare": _("Compare with an earlier day"),
    "rounds.none": _("not now"),
    "rounds.earlier": _("Earlier"),
    "rounds.no_day": _("a day before"),
    "rounds.kept": _("What you change today is kept under today. Earlier days stay as they were."),
    "rounds.own": _("This drawing is yours. It never hangs on the wall."),
    "rounds.act": _("an answer"),
}


def days_written(days: Iterable[str | None]) -> dict[str, str]:
    """Write out days as they are written in today's language, by the day itself."""
    return {day: day_in_words(day) for day in days if day}
