"""A helper's own check on a tablet away from the server: kept nowhere there, either."""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.load.own_check_words import ANSWERS, STATEMENTS, pressure


def own_check_texts() -> dict[str, Any]:
    """Give the nine statements as they were made, the answers, and which count as yes."""
    return {
        "statements": list(STATEMENTS),
        "answers": list(ANSWERS),
        "counts": [pressure([answer]) == 1 for answer in ANSWERS],
    }


def own_check_words() -> dict[str, str]:
    """Give the short words of the check by their key."""
    return {
        "how_for_me": _("How is it for me?"),
        "for_who_helps": _("For who helps"),
        "kept_nowhere": _("A private check. The answers are kept nowhere."),
        "i_am": _("I am %(name)s"),
        "for_them_alone": _(
            "For %(name)s alone. The answers are kept nowhere. Pass over what you like."
        ),
        "how_long": _("If it stays as it is now, how long can you go on?"),
        "what_you_said": _("What you said"),
        "said_yes": _("On %(yes)s of %(given)s statements you said more or less yes."),
        "no_limit": _("There is no limit that is too much; you know best."),
        "not_long": _("You cannot go on like this for long. Who may know that?"),
        "may_be_known": _("May this be known? Only what you choose is written down."),
        "not_written": _("Nothing of this is written down. You choose whom you tell."),
        "nobody_needs": _("Nobody needs to know"),
        "show_me": _("Show me"),
        "ediz": _(
            "The nine statements stand here unchanged and in Dutch:"
            " EDIZ, Pot, van Dyck & Deeg, 1995."
        ),
        "only_that": _("Only that is written down."),
    }
