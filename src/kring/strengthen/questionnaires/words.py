"""What a filled-in questionnaire is told as: plainly, with the other side, and never as a label."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.formats.decks import said_in
from kring.network.questionnaires import Pack, Said
from kring.network.scoring import Scored, scored


@dataclass(frozen=True)
class Result:
    """One scale in words."""

    name: str
    sentence: str
    words: str
    other_side: str


def in_language(said: Said) -> str:
    """Give a text of a pack in the language of the screen; else in one in which it is said."""
    return said_in(said, (get_language() or "nl")[:2])


def results(pack: Pack, answers: Sequence[int]) -> list[Result]:
    """Tell every scale; of one made for groups no figure of one person is told.

    Args:
        pack: The questionnaire.
        answers: Which answer was chosen for each question; -1 was skipped.
    """
    if pack.groups_only:
        return []
    scales = {scale.code: scale for scale in pack.scales}
    found = []
    for one in scored(pack, answers):
        band = next((each for each in scales[one.scale].bands if each.code == one.band), None)
        found.append(
            Result(
                name=in_language(scales[one.scale].name),
                sentence=_sentence(one),
                words=in_language(band.words) if band else "",
                other_side=in_language(band.other_side) if band else "",
            )
        )
    return found


def _sentence(one: Scored) -> str:
    if one.value is None:
        return _("You skipped some questions, so there is no figure. That is fine.")
    return _("Your answers come to %(value)s. The least is %(least)s, the most %(most)s.") % {
        "value": _number(one.value),
        "least": _number(one.least),
        "most": _number(one.most),
    }


def _number(value: float) -> str:
    """Write a number as short as it is: 9, and 4.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
