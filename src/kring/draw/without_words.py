"""What the drawing says while it is seen as if somebody were away.

A thought, not a forecast: nothing is changed, and what would be loose ends in a question.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise
NAMED = 6  # so many are named one by one; more are counted

WITHOUT: dict[str, Text] = {
    "without.see": _("See the drawing without %(name)s"),
    "without.told": _("This is how it looks without %(name)s. Nothing is changed."),
    "without.joined": _("Lines to %(who)s would go, too."),
    "without.many": _("Lines to %(count)s others would go, too."),
    "without.only": _("Joined to nobody else here: %(who)s. Whom would they like to know?"),
    "without.unplaced": _("%(name)s does not stand on this paper yet."),
    "without.gone": _("Somebody who stood here is not on the drawing any more."),
    "without.person": _("Grey for a moment, as if away"),
    "without.back": _("Show everybody again"),
    "without.asked": _("What if somebody is away for a while?"),
}
