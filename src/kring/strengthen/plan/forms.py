"""The one part of the plan that cannot be emptied in silence: the professional safety net."""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.forms import CardForm


class NetForm(CardForm):
    """Whom somebody can always call on; taking that away asks why, in their own words (R-004)."""

    def clean(self) -> dict[str, Any]:
        """Refuse an emptied safety net of which nobody said why."""
        cleaned = super().clean()
        had = getattr(self.things["plan"], "net", None)
        if had and not cleaned.get("plan.net") and not cleaned.get("plan.net_empty"):
            self.add_error(
                "plan.net_empty",
                _("You keep your right to help. Say why this is empty, or leave it as it was."),
            )
        return cleaned
