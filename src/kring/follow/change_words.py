"""What changed, in plain sentences; nothing here calls a change good or bad."""

from collections.abc import Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from kring.network.remarks import Remark
from kring.read.names import FUNCTION_NAMES, Names, shortened

SENTENCES: Mapping[str, Promise] = {
    "died": ngettext_lazy(
        "%(who)s died, and keeps a place.", "%(who)s died, and keep a place.", "count"
    ),
    "came_true": _("A wish came true: %(who)s."),
    "woken": ngettext_lazy(
        "The contact with %(who)s is awake again.",
        "The contacts with %(who)s are awake again.",
        "count",
    ),
    "mended": _("There is contact again with %(who)s."),
    "back": _("Back among the people of now: %(who)s."),
    "new": _("New on the drawing: %(who)s."),
    "closer": _("Closer than before: %(who)s."),
    "further": _("Further than before: %(who)s."),
    "gone": _("No longer on the drawing: %(who)s."),
    "lighter": _("Costs less energy, or gives more: %(who)s."),
    "heavier": _("Costs more energy, or gives less: %(who)s."),
    "fell_asleep": ngettext_lazy(
        "The contact with %(who)s is asleep now.",
        "The contacts with %(who)s are asleep now.",
        "count",
    ),
    "broke": ngettext_lazy(
        "The contact with %(who)s broke.", "The contacts with %(who)s broke.", "count"
    ),
    "of_before": _("Of before now: %(who)s."),
    "support": _("For %(what)s there is now also: %(who)s."),
    "support_gone": _("For %(what)s no longer: %(who)s."),
    "met": _("Know each other now: %(who)s."),
    "parted": _("No longer have a line between them: %(who)s."),
}


def sentences(found: Iterable[Remark], names: Names) -> list[str]:
    """Say what changed, one sentence for each thing that happened.

    Args:
        found: What `network/changes.py` tells.
        names: Who is who, at both moments.
    """
    return [
        str(
            SENTENCES[remark.code.removeprefix("change.")]
            % {
                "who": names.of(remark.people),
                "what": shortened([str(FUNCTION_NAMES[what]) for what in remark.what]),
                "count": len(remark.people),
            }
        )
        for remark in found
    ]
