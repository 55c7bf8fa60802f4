"""Whom somebody can call, by country and language: to be heard, about violence, in danger.

Every line says for which country it is. What is for the language of the page comes first; the
other stays, because somebody may speak it better. No number that costs more than a call is here.

Source:
    Belgium: 106 tele-onthaal.be, 107 tele-accueil.be, 1712.be, ecouteviolencesconjugales.be,
    zelfmoord1813.be, preventionsuicide.be. The Netherlands: deluisterlijn.nl, veiligthuis.nl,
    113.nl. Each number was found in public pages of the services or of their governments.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label


class Number(NamedTuple):
    """A number to call: as it is written, whose it is, and which language is spoken there."""

    written: str
    name: str = ""
    language: str = ""

    @property
    def dialled(self) -> str:
        """Give the figures alone."""
        return "".join(self.written.split())


@dataclass(frozen=True, slots=True)
class Line:
    """For what somebody calls, and which numbers there are for it."""

    code: str
    what: Label
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its lines."""

    name: Label
    lines: tuple[Line, ...]


LANGUAGES: dict[str, Label] = {"nl": _("in Dutch"), "fr": _("in French")}
_DANGER, _VIOLENCE = _("In danger now"), _("To talk about violence")
_HEARD = _("Somebody who listens, day and night")
_NO_MORE = _("If you think of death, day and night")
COUNTRIES: tuple[Country, ...] = (
    Country(
        _("In Belgium"),
        (
            Line("danger", _DANGER, (Number("112"), Number("101", "politie · police"))),
            Line(
                "violence",
                _VIOLENCE,
                (
                    Number("1712", "1712", "nl"),
                    Number("0800 30 030", "Écoute violences conjugales", "fr"),
                ),
            ),
            Line(
                "heard",
                _HEARD,
                (Number("106", "Tele-Onthaal", "nl"), Number("107", "Télé-Accueil", "fr")),
            ),
            Line(
                "no_more",
                _NO_MORE,
                (
                    Number("1813", "Zelfmoordlijn", "nl"),
                    Number("0800 32 123", "Centre de Prévention du Suicide", "fr"),
                ),
            ),
        ),
    ),
    Country(
        _("In the Netherlands"),
        (
            Line("danger", _DANGER, (Number("112"),)),
            Line("violence", _VIOLENCE, (Number("0800 2000", "Veilig Thuis", "nl"),)),
            Line("heard", _HEARD, (Number("088 0767 000", "De Luisterlijn", "nl"),)),
            Line("no_more", _NO_MORE, (Number("113", "113 Zelfmoordpreventie", "nl"),)),
        ),
    ),
)
NOT_SAFE = ("danger", "violence", "heard", "no_more")
ALONE = ("heard", "no_more")


@dataclass(frozen=True, slots=True)
class Told:
    """A country as it stands on the page: for what, and each number with whose it is."""

    country: str
    lines: list[tuple[str, list[tuple[Number, str]]]]


def lines_for(codes: Iterable[str]) -> list[Told]:
    """Give the lines that are asked for, those in the language of the page first.

    Args:
        codes: For what: `NOT_SAFE` or `ALONE`.
    """
    wanted = set(codes)
    return [
        Told(
            str(country.name),
            [(str(line.what), _numbers(line)) for line in country.lines if line.code in wanted],
        )
        for country in COUNTRIES
    ]


def sentences_for(codes: Iterable[str]) -> list[str]:
    """Give the same lines each as one sentence, for a tablet away from the server.

    Args:
        codes: For what: `NOT_SAFE` or `ALONE`.
    """
    return [
        f"{told.country}. {what}: " + "; ".join(_as_said(*number) for number in numbers)
        for told in lines_for(codes)
        for what, numbers in told.lines
    ]


def _as_said(number: Number, whose: str) -> str:
    return f"{number.written} ({whose})" if whose else number.written


def _numbers(line: Line) -> list[tuple[Number, str]]:
    here = str(get_language())[:2]
    in_order = sorted(line.numbers, key=lambda number: number.language not in {"", here})
    return [(number, _whose(number)) for number in in_order]


def _whose(number: Number) -> str:
    name = "" if number.name == number.written else number.name
    spoken = str(LANGUAGES[number.language]) if number.language else ""
    return ", ".join(part for part in (name, spoken) if part)
