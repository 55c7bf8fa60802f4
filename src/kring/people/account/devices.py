"""The devices on which somebody is signed in: see them, and sign one or all others out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from kring.people.account.browsers import browser_in_words
from kring.people.account.entry import SignedIn
from kring.people.models import User

FRESH = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device: what it is in plain words, since when, last seen when, and is it this one."""

    id: int
    words: str
    since: datetime
    seen: datetime
    is_this: bool


class SeenOnPages:
    """Note when a device last opened a page.

    Only pages count, and at most once in ten minutes: a tablet that saves what is drawn asks
    hundreds of times an hour, and each of those answers should stay as quick as it is.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and note it for a page that somebody signed in asked for."""
        response = self.get_response(request)
        if request.method == "GET" and request.user.is_authenticated:
            see(request)
        return response


def see(request: HttpRequest) -> None:
    """Note that this device is in use now."""
    key = request.session.session_key
    if not key:
        return
    now = timezone.now()
    known = UserSession.objects.filter(session_key=key).values_list("last_seen_at", flat=True)
    seen = known.first()
    if seen is None:
        UserSession.objects.create_from_request(request)
    elif seen < now - FRESH:
        known.update(last_seen_at=now)


def devices_of(user: User, *, this: str | None) -> list[DeviceLine]:
    """Give the devices on which somebody is signed in now, this one first.

    Args:
        user: Whose.
        this: The key of the session that asks.
    """
    lines = [
        DeviceLine(
            id=each.pk,
            words=browser_in_words(each.user_agent),
            since=each.created_at,
            seen=each.last_seen_at,
            is_this=each.session_key == this,
        )
        for each in UserSession.objects.purge_and_list(user)
    ]
    return sorted(lines, key=lambda line: (not line.is_this, -line.seen.timestamp()))


def sign_out_others(request: SignedIn, user: User) -> int:
    """Sign somebody out everywhere but here; tells on how many devices."""
    others = [
        each
        for each in UserSession.objects.filter(user=user)
        if each.session_key != request.session.session_key
    ]
    for each in others:
        each.end()
    return len(others)


@require_GET
def devices(request: SignedIn) -> HttpResponse:
    """Show where somebody is signed in."""
    see(request)
    lines = devices_of(request.user, this=request.session.session_key)
    return render(request, "people/account/devices.html", {"lines": lines})


@require_POST
def sign_out_device(request: SignedIn, device: int) -> HttpResponse:
    """Sign one device out; what it has not sent yet stays on it."""
    session = get_object_or_404(UserSession, pk=device, user=request.user)
    session.end()
    if session.session_key == request.session.session_key:
        request.session.flush()
        return redirect("sign_in")
    messages.success(request, _("That device is signed out."))
    return redirect("devices")


@require_POST
def sign_out_other_devices(request: SignedIn) -> HttpResponse:
    """Sign every other device out."""
    sign_out_others(request, request.user)
    messages.success(request, _("You are signed out everywhere else."))
    return redirect("devices")
