"""What the drawing says about a kring that lies locked on a device, with or without a network."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SURFACE: dict[str, str | Promise] = {
    "visit.locked": _("This kring is locked on this device"),
    "visit.unopened": _("This was not opened here for %(count)s days."),
    "visit.keep": _(
        "After seven days some browsers throw it away. Can you open it more often, or put Kring on"
        " your home screen?"
    ),
    "visit.pin": _("Your PIN"),
    "visit.open": _("Unlock"),
    "visit.wrong": _("That is another PIN. Try again."),
    "visit.wait_one": _("That was another PIN too often. Try again in a minute."),
    "visit.wait_other": _("That was another PIN too often. Try again in %(count)s minutes."),
    "visit.forgot": _("I do not know my PIN any more"),
    "visit.forgot_text": _(
        "Nobody can tell you your PIN. You can erase what lies on this device."
        " What was saved before is still in Kring."
    ),
    "visit.lost_one": _("%(count)s change was never sent. It is lost then."),
    "visit.lost_other": _("%(count)s changes were never sent. They are lost then."),
    "visit.erase": _("Erase it from this device"),
    "visit.away": _("No connection now"),
    "visit.away_text": _("This page needs a connection. Your drawing goes on without one."),
    "visit.gone": _(
        "This browser has thrown away what you took along. What was saved is still in Kring:"
        " open it when you have a connection."
    ),
    "visit.over": _(
        "The days of this visit are over. What you drew and was not sent yet is still on this"
        " device: open the drawing once when you have a connection."
    ),
    "visit.along": _("Along on this device"),
    "visit.one": _("A kring, taken along on %(taken)s"),
    "visit.until": _("on this device until %(until)s"),
    "visit.again": _("Try again"),
}
