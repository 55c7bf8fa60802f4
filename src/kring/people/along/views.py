"""Who looks along: the list, letting in, ending, the lock, and what the person said yes to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.keep import closing, consents, invitations
from kring.keep.access import OWN_ROLES
from kring.keep.errors import KringError
from kring.keep.grants import KEPT_FOR_SOMEBODY, GrantLine, NobodyLeft, Scope, end, give, grants_of
from kring.keep.invitations import IsSpent, invitations_of
from kring.keep.journal import last_seen, lines_of
from kring.keep.models import Grant, Kring
from kring.keep.queries import network_of_kring
from kring.people.account.proof import proves_again
from kring.people.along import words
from kring.people.along.forms import ConsentForm, InviteForm, ScopeForm
from kring.people.along.handing import hand_over_page
from kring.people.models import Member, User
from kring.people.opening import open_kring
from kring.people.organisation import actions as houses
from kring.people.organisation.queries import number_in

A_PAGE = 50  # lines of the journal


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who looks along, or did, as the page tells it."""

    grant: GrantLine
    name: str
    role: words.Label
    parts: list[words.Label]
    is_me: bool
    last_seen: datetime | None
    on_drawing: str


@require_GET
def along(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show who may look along; to a guest: with what right they do."""
    kring = open_kring(request, kring_id)
    guests = _guests(kring, request)
    context = _context(kring) | {
        "me": next((guest for guest in guests if guest.is_me and guest.grant.is_open), None),
    }
    if not kring.access.owns:
        context["opens_plan"] = kring.access.opens("plan")
        return render(request, "people/along/guest.html", context)
    drawn = _drawn(kring)
    context |= {
        "owners": [guest for guest in guests if guest.grant.is_open and _owns(guest)],
        "guests": [guest for guest in guests if guest.grant.is_open and not _owns(guest)],
        "earlier": [guest for guest in guests if not guest.grant.is_open],
        "invitations": [
            (line, words.ROLES[line.role], drawn.get(line.scope.stands_for, ""))
            for line in invitations_of(kring)
            if not line.is_shut
        ],
        "is_closed": closing.is_closed(kring),
        "hands_over": kring.access.role == "starter",
    }
    if context["hands_over"]:
        grant = _kept_with(kring)
        context["colleagues"] = list(_colleagues(grant))
    return render(request, "people/along/along.html", context)


@proves_again
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Make a door for somebody; who keeps a kring for somebody can only hand it over."""
    kring = open_kring(request, kring_id, to="own")
    form = InviteForm(
        request.POST if request.method == "POST" else None,
        by=kring.access.role,
        people=network_of_kring(kring).people,
    )
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        door = invitations.invite(
            kring,
            role=given["role"],
            scope=form.scope(),
            for_whom=given["for_whom"],
            reason=given.get("reason", ""),
            by=request.user,
        )
        return hand_over_page(request, kring, door, for_whom=given["for_whom"])
    hands_over = kring.access.role == "starter"
    context = _context(kring) | {"form": form, "hands_over": hands_over, "sees": _sees()}
    return render(request, "people/along/invite.html", context, status=400 if form.errors else 200)


@require_POST
def withdraw(request: HttpRequest, kring_id: str, invitation_id: str) -> HttpResponse:
    """Shut a door nobody used yet."""
    kring = open_kring(request, kring_id, to="own")
    try:
        invitations.withdraw(kring, invitation_id, by=request.user)
    except IsSpent:
        raise Http404 from None
    messages.success(request, _("The invitation opens nothing any more."))
    return redirect("along", kring_id=kring.pk)


@proves_again
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, kring_id: str, grant_id: int) -> HttpResponse:
    """Let somebody see more or less, or longer or shorter."""
    kring = open_kring(request, kring_id, to="own")
    grant = next((g for g in grants_of(kring) if g.id == grant_id and g.is_open), None)
    if grant is None or grant.access.owns:
        raise Http404
    if kring.access.role == "starter":
        raise PermissionDenied
    begun = {
        "parts": sorted(grant.access.sight.parts),
        "may_draw": grant.access.may_draw,
        "may_print": grant.access.may_print,
        "until": grant.until and timezone.localtime(grant.until).date(),
        "reason": grant.reason,
        "stands_for": grant.stands_for,
    }
    form = ScopeForm(
        request.POST if request.method == "POST" else None,
        initial=begun,
        people=network_of_kring(kring).people,
    )
    if request.method == "POST" and form.is_valid():
        give(
            kring,
            user_id=grant.user_id,
            role=grant.role,
            scope=form.scope(),
            reason=form.cleaned_data["reason"],
            organisation=grant.organisation,
            by=request.user,
        )
        messages.success(request, _("That is how it is from now on."))
        return redirect("along", kring_id=kring.pk)
    context = _context(kring) | {
        "form": form,
        "name": words.names_of({grant.user_id}).get(grant.user_id, ""),
        "role": words.ROLES[grant.role],
    }
    return render(request, "people/along/change.html", context, status=400 if form.errors else 200)


@require_POST
def stop(request: HttpRequest, kring_id: str, grant_id: int) -> HttpResponse:
    """End a right at once: whose kring it is ends anybody's, a guest their own.

    Who only stands in for an owner cannot put the owner out.
    """
    kring = open_kring(request, kring_id, to="leave")
    mine = kring.access.grant_id == grant_id
    is_owner_s = Grant.objects.filter(kring=kring, pk=grant_id, role="owner").exists()
    may_end = kring.access.role == "owner" if is_owner_s else kring.access.owns
    if not mine and not may_end:
        raise PermissionDenied
    try:
        end(kring, grant_id, by=request.user)
    except Grant.DoesNotExist:
        raise Http404 from None
    except NobodyLeft:
        messages.error(
            request,
            _("This kring would be nobody's. Let somebody else have it first, or erase it."),
        )
        return redirect("along", kring_id=kring.pk)
    if mine:
        messages.success(request, _("You do not look along any more. Thank you for being there."))
        return redirect("start")
    messages.success(request, _("From now on they see nothing of it any more."))
    return redirect("along", kring_id=kring.pk)


@require_POST
def prolong(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Keep a kring for somebody some months more; they will read so in the journal."""
    kring = open_kring(request, kring_id, to="own")
    if kring.access.role != "starter":
        raise PermissionDenied
    grant = _kept_with(kring)
    scope = Scope(may_draw=True, may_print=True, until=timezone.now() + KEPT_FOR_SOMEBODY)
    give(
        kring,
        user_id=grant.user_id,
        role="starter",
        scope=scope,
        organisation=grant.organisation_id,
        by=request.user,
    )
    messages.success(request, _("You keep it three months more. Hand it over as soon as you can."))
    return redirect("along", kring_id=kring.pk)


@require_POST
def pass_on(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Let a colleague go on keeping a kring for somebody."""
    kring = open_kring(request, kring_id, to="own")
    grant = _kept_with(kring)
    colleague = _colleagues(grant).filter(pk=number_in(request.POST.get("colleague"))).first()
    if kring.access.role != "starter" or colleague is None:
        raise PermissionDenied
    houses.pass_on(grant, to=colleague.user, by=request.user)
    messages.success(request, _("Your colleague keeps it from now on."))
    return redirect("start")


def _kept_with(kring: Kring) -> Grant:
    """Give the right with which a worker keeps a kring for somebody."""
    return Grant.objects.get(pk=kring.access.grant_id or 0)


def _colleagues(grant: Grant) -> QuerySet[Member]:
    found = Member.objects.filter(organisation_id=grant.organisation_id or 0, left_at=None)
    return found.exclude(user_id=grant.user_id).select_related("user").order_by("user__username")


@require_POST
def lock(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Put the kring on the lock, or take it off."""
    kring = open_kring(request, kring_id, to="own")
    if request.POST.get("lock") == "on":
        closing.close(kring, by=request.user)
        messages.success(request, _("The kring is on the lock. Only you open it now."))
    else:
        closing.reopen(kring, by=request.user)
        messages.success(request, _("The lock is off. Who could look along can again."))
    return redirect("along", kring_id=kring.pk)


@require_GET
def journal(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Tell the person who did what with their kring."""
    kring = open_kring(request, kring_id, to="own")
    before = number_in(request.GET.get("before")) or None
    lines = lines_of(kring, before=before, most=A_PAGE + 1)
    context = _context(kring) | {
        "lines": words.told(lines[:A_PAGE]),
        "older": lines[A_PAGE - 1].number if len(lines) > A_PAGE else None,
    }
    return render(request, "people/along/journal.html", context)


@require_http_methods(["GET", "POST"])
def agreed(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what the person said yes to; take in another yes."""
    kring = open_kring(request, kring_id, to="own")
    form = ConsentForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        consents.consent(kring, words=given["said"], how=given["how"], by=request.user)
        messages.success(request, _("Written down. You can take it back at any time."))
        return redirect("agreed", kring_id=kring.pk)
    found = consents.consents_of(kring)
    names = words.names_of({one.user_id for one in found if one.user_id})
    context = _context(kring) | {
        "form": form,
        "consents": [
            (one, words.HOW.get(one.how, ""), names.get(one.user_id or 0, "")) for one in found
        ],
    }
    return render(request, "people/along/agreed.html", context, status=400 if form.errors else 200)


@require_POST
def take_back(request: HttpRequest, kring_id: str, number: int) -> HttpResponse:
    """Take a yes back."""
    kring = open_kring(request, kring_id, to="own")
    try:
        consents.withdraw_consent(kring, number, by=request.user)
    except KringError:
        raise Http404 from None
    messages.success(request, _("Taken back. It stays readable that it was there."))
    return redirect("agreed", kring_id=kring.pk)


def _context(kring: Kring) -> dict[str, Any]:
    return {"kring": kring, "network": network_of_kring(kring), "tab": "along"}


def _owns(guest: Guest) -> bool:
    return guest.grant.role in OWN_ROLES


def _sees() -> list[tuple[words.Label, words.Label]]:
    return [(words.ROLES[role], says) for role, says in words.SEES.items()]


def _drawn(kring: Kring) -> dict[str, str]:
    return {alter.id: alter.name or "" for alter in network_of_kring(kring).alters}


def _guests(kring: Kring, request: HttpRequest) -> list[Guest]:
    found = grants_of(kring)
    names = words.names_of({grant.user_id for grant in found})
    seen = last_seen(kring)
    me = request.user.pk if isinstance(request.user, User) else None
    drawn = _drawn(kring)
    return [
        Guest(
            grant=grant,
            name=names.get(grant.user_id, ""),
            role=words.ROLES[grant.role],
            parts=[words.PARTS[part] for part in words.PARTS if grant.access.opens(part)],
            is_me=grant.user_id == me,
            last_seen=seen.get(grant.user_id),
            on_drawing=drawn.get(grant.stands_for, ""),
        )
        for grant in found
    ]
