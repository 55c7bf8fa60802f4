"""Birthdays that come, each in a sentence; a small sign may follow, and need not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.draw.days import day_in_words
from kring.network.asking import may_be_proposed
from kring.network.birthdays import Birthday, birthdays
from kring.network.network import Network
from kring.strengthen.telling import name_of

SENTENCES: Mapping[str, Label] = {
    "today": _("%(name)s has a birthday today."),
    "turns_today": _("%(name)s turns %(age)s today."),
    "comes": _("%(name)s has a birthday on %(day)s."),
    "turns": _("%(name)s turns %(age)s on %(day)s."),
}


@dataclass(frozen=True, slots=True)
class Coming:
    """Whose birthday comes, told in a sentence, and whether a sign to them may be proposed."""

    id: str
    told: str
    may_be_greeted: bool


def coming(network: Network, today: date) -> list[Coming]:
    """Tell whose birthday comes this month and the next; who is simply a contact is only named."""
    return [
        Coming(
            one.who,
            _sentence(network, one, today),
            may_be_proposed(network.alter[one.who], network.bond(one.who)),
        )
        for one in birthdays(network, today=today)
    ]


def _sentence(network: Network, one: Birthday, today: date) -> str:
    is_today = one.day == today
    if one.turns:
        sentence = "turns_today" if is_today else "turns"
    else:
        sentence = "today" if is_today else "comes"
    return str(SENTENCES[sentence]) % {
        "name": name_of(network, one.who),
        "age": one.turns,
        "day": day_in_words(network.alter[one.who].birthday),
    }
