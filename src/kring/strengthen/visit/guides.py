"""What leads through a card a few questions at a time, and what stands beside it, on a visit.

The same pages as `thresholds.views` and `talents.role_design`, made by a tablet of the card itself
(`web/src/surface/strengthen/guide.ts`).
"""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from kring.draw.choices import Label
from kring.strengthen.board import Board
from kring.strengthen.talents.boards import ROLES
from kring.strengthen.talents.role_design import CHECK
from kring.strengthen.talents.role_steps import STEPS as ROLE_STEPS
from kring.strengthen.thresholds.boards import THRESHOLDS
from kring.strengthen.thresholds.views import STEPS as THRESHOLD_STEPS
from kring.strengthen.thresholds.words import OFFERS, OWN_DOOR, REFLECTION, TIPS

# Pages beside a board that a tablet has, too; its papers wait for the server.
BESIDE = ("offering", "reflection", "went_well", "design_role")
Tips = Mapping[str, tuple[Label, ...]]


def guides() -> dict[str, Any]:
    """Give by the code of a board what is asked page by page, and what stands beside it."""
    return {
        THRESHOLDS.code: {
            "begins": {},
            "check": "",
            "lays": "",
            "steps": [
                _page(THRESHOLDS, fields, tips, name="", lead="")
                for fields, tips in zip(THRESHOLD_STEPS, TIPS, strict=True)
            ],
        },
        ROLES.code: {
            "begins": {"state": "wished"},
            "check": str(CHECK),
            "lays": "first_step",
            "steps": [
                _page(step, step.first, {}, name=str(step.name), lead=str(step.lead))
                for step in ROLE_STEPS
            ],
        },
    }


def _page(board: Board, fields: tuple[str, ...], tips: Tips, **said: str) -> dict[str, Any]:
    return {
        **said,
        "fields": fields,
        "asks_of": board.asks_of,
        "hints": {field: str(hint) for field, hint in board.hints.items() if field in fields},
        "tips": {when: [str(tip) for tip in of] for when, of in tips.items()},
    }


def beside(board: Board) -> list[tuple[str, str]]:
    """Give what belongs to a board and is there on a tablet: its page, and how it is called."""
    return [(page, str(label)) for page, label in board.beside if page in BESIDE]


def aside_texts() -> dict[str, list[str]]:
    """Give what is read on the pages on which nothing is filled in."""
    return {
        "offers": [str(line) for line in OFFERS],
        "reflection": [str(line) for line in REFLECTION],
        "own_door": [str(line) for line in OWN_DOOR],
    }


def guide_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return {
        "step_of": _("Step %(number)s of %(count)s"),
        "go_on": _("Go on"),
        "stop_here": _("Save and stop here"),
        "step_back": _("Step back"),
        "by_question": _("Go through it question by question"),
        "to_small_steps": _("Save, and lay it among my small steps"),
        "among_small_steps": _("It lies among your small steps now."),
        "offering": _("May I offer something?"),
        "offering_lead": _("For whoever would like to help, and does not want to intrude."),
        "could_say": _("You could say"),
        "like_yourself": _("What would you like to do yourself? That is a good place to begin."),
        "is_welcome": _("What is welcome"),
        "rather_not": _("What rather not?"),
        "say_welcome": _("Say what is welcome, and what rather not"),
        "no_thanks": _("“No, thank you” is a fine answer. It is not about you."),
        "reflection": _("For whoever is here for their work"),
        "reflection_lead": _("Asking is hard for workers too. These questions are for you alone."),
        "asking": _("Asking"),
        "own_door": _("Our own door"),
        "kept_nowhere": _("There is nothing to fill in here. Nothing is kept of it."),
        "went_well": _("When it went well"),
        "went_well_lead": _("You told about this before. Which talent was at work?"),
        "went_well_none": _("Nothing was told yet of a moment that went well."),
        "went_well_from": _("It comes here from steps that are done and from your lifeline."),
        "helped_then": _("Who helped then"),
        "talent_in_this": _("There is a talent in this"),
        "story_kept": _("The story is kept. Which talent was at work?"),
        "think_of_another": _("Or think of another moment. When were you proud, or simply glad?"),
    }
