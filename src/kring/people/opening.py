"""The one way into a kring for every page: is it open to this user, how far, and who is told.

A page says what it lets somebody do; whether their right reaches so far, and the line in the
journal that the person reads, are seen to here. Who has no right hears that there is nothing.
"""

import logging
from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from kring.keep import journal
from kring.keep.access import Act
from kring.keep.models import Kring
from kring.keep.statements import WaitsForSecondStep, open_to

logger = logging.getLogger(__name__)
ONE_LOOK = timedelta(minutes=15)
"""Opening the same page again this soon is the same look, and not another line."""


class SecondStepFirst(PermissionDenied):
    """The house they work for asks for a second step, and they have none yet."""


def open_kring(
    request: HttpRequest,
    kring_id: str,
    *,
    to: Act = "see",
    part: str | None = None,
    asks: bool = False,
) -> Kring:
    """Give the kring a page is about, with the right of whoever asks.

    Args:
        request: Who asks, and how: sending a form is drawing, whatever the page.
        kring_id: Which kring.
        to: What the page lets somebody do.
        part: The part of the kring the page is about, if it is not the people.
        asks: Whether a form that is sent only asks, such as for a name, and writes nothing.

    Raises:
        Http404: There is no such kring, or not for them.
        PermissionDenied: It is open to them, but not this far, or not without a second step.
    """
    try:
        kring = open_to(request.user, kring_id)
    except WaitsForSecondStep:
        logger.info("user %s has to set up a second step first", request.user.pk)
        raise SecondStepFirst from None
    except Kring.DoesNotExist:
        logger.warning("user %s asked for a kring that is not open to them", request.user.pk)
        raise Http404 from None
    looks = asks or request.method != "POST"
    wanted: Act = "draw" if to == "see" and not looks else to
    if not kring.access.allows(wanted) or (part is not None and not kring.access.opens(part)):
        logger.warning("kring %s: not open so far to user %s", kring.pk, request.user.pk)
        raise PermissionDenied
    _write_down(request, kring, wanted, looks=looks)
    return kring


def _write_down(request: HttpRequest, kring: Kring, to: Act, *, looks: bool) -> None:
    """Tell the journal; the person's own looking and printing is nobody's business."""
    page = request.resolver_match.url_name if request.resolver_match else ""
    if to == "take":
        journal.note(kring, by=request.user, act="took", what=page or "")
    elif kring.access.role != "owner" and looks:
        act: journal.Happening = "printed" if to == "print" else "opened"
        journal.note(kring, by=request.user, act=act, what=page or "", unless_within=ONE_LOOK)
