"""What somebody sees when something is not there, not allowed, or went wrong."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.people.opening import SecondStepFirst


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened and what can be done, in two sentences."""

    title: Label
    text: Label


BAD_REQUEST = Trouble(
    _("That did not come through well"),
    _("What your device sent could not be understood. Go back and try once more."),
)
FORBIDDEN = Trouble(
    _("This door stays closed"),
    _("You cannot do this here. Go back to your own drawings."),
)
OLD_PAGE = Trouble(
    _("This page was open for a long time"),
    _("To be safe nothing was done. Go back, load the page again and try once more."),
)
NOT_FOUND = Trouble(
    _("There is nothing here"),
    _("Perhaps the address has a mistake in it, or what was here was taken away."),
)
SERVER_ERROR = Trouble(
    _("Something went wrong here"),
    _("That was not your doing. What was saved is still there. Wait a moment and try again."),
)


def _page(request: HttpRequest, trouble: Trouble, status: int) -> HttpResponse:
    return render(request, "site/trouble.html", {"trouble": trouble}, status=status)


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that what came in was not understood."""
    del exception
    return _page(request, BAD_REQUEST, 400)


@login_not_required
def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that this may not be done, or what has to be set up before."""
    if isinstance(exception, SecondStepFirst):
        return render(request, "people/account/second_step_first.html", status=403)
    return _page(request, FORBIDDEN, 403)


@login_not_required
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that there is nothing here."""
    del exception
    return _page(request, NOT_FOUND, 404)


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form was too old, or came from another site."""
    del reason
    return _page(request, OLD_PAGE, 403)


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """Say that it is our fault; asks nothing of the database, which may be what is wrong."""
    del request
    return HttpResponse(
        render_to_string("site/trouble.html", {"trouble": SERVER_ERROR}), status=500
    )
