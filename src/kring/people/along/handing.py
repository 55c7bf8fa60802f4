"""Handing a door over, and coming in through it: a link, a code, and an account if need be."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from kring.keep.invitations import (
    Door,
    IsSpent,
    KeepsItForSomebody,
    OwnsAlready,
    accept,
    find,
    fits,
    line_of,
)
from kring.keep.models import Invitation, Kring
from kring.keep.queries import network_of_kring
from kring.people.account.entry import let_in
from kring.people.along import words
from kring.people.along.forms import CodeForm
from kring.people.forms import SetUpForm
from kring.people.models import User
from kring.people.organisation.queries import house_in, memberships_of
from kring.people.qr import qr_svg

FITTED = "invitation_code_fitted"
"""Where a session remembers which door's code it gave."""


def hand_over_page(
    request: HttpRequest, kring: Kring, door: Door, *, for_whom: str
) -> HttpResponse:
    """Show a door once: to read aloud, to copy, or to print and give on paper."""
    link = request.build_absolute_uri(reverse("invitation", args=[door.secret]))
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "tab": "along",
        "door": door,
        "link": link,
        "for_whom": for_whom,
        "line": line_of(Invitation.objects.get(pk=door.id)),
        "qr": SafeString(qr_svg(link)),  # drawn here, of an address made here
    }
    return render(request, "people/along/door.html", context)


@never_cache
@login_not_required
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """Ask for the code; then tell what is asked of whom, and by whom."""
    found = find(secret)
    if found is None:
        return render(request, "people/along/spent.html", status=404)
    if request.method == "POST":
        form = CodeForm(request.POST)
        if form.is_valid():
            if fits(found, form.cleaned_data["code"]):
                request.session[FITTED] = found.pk
                return redirect("invitation", secret=secret)
            form.add_error("code", _("This code does not fit. Look again at the paper."))
        return render(request, "people/along/code.html", {"form": form}, status=400)
    if request.session.get(FITTED) != found.pk:
        return render(request, "people/along/code.html", {"form": CodeForm()})
    return render(request, "people/along/invitation.html", _told(request, found, secret))


@login_not_required
@sensitive_post_parameters("password", "again")
@require_POST
def come_in(request: HttpRequest, secret: str) -> HttpResponse:
    """Take an invitation up: as who is signed in, or with a new account."""
    found = find(secret)
    if found is None or request.session.get(FITTED) != found.pk:
        return redirect("invitation", secret=secret)
    form = None if request.user.is_authenticated else SetUpForm(request.POST, user=None)
    if form is not None and not form.is_valid():
        context = _told(request, found, secret) | {"form": form}
        return render(request, "people/along/invitation.html", context, status=400)
    try:
        kring, user = _taken_up(request, found, form)
    except (IsSpent, OwnsAlready, KeepsItForSomebody) as problem:
        context = {
            "is_own": isinstance(problem, OwnsAlready),
            "is_kept": isinstance(problem, KeepsItForSomebody),
        }
        return render(request, "people/along/spent.html", context, status=404)
    request.session.pop(FITTED, None)
    to = reverse("along", args=[kring.pk])
    return redirect(to) if form is None else let_in(request, user, by="link", to=to)


@transaction.atomic
def _taken_up(
    request: HttpRequest, found: Invitation, form: SetUpForm | None
) -> tuple[Kring, User]:
    """Make the account, if one is asked for, and let its user in; both or neither."""
    if form is not None:
        given = form.cleaned_data
        user = User.objects.create_user(given["name"], given["password"])
    else:
        user = User.objects.get(pk=request.user.pk or 0)
    inviter = User.objects.filter(pk=line_of(found).by).first() or user
    house = house_in(request, request.POST.get("organisation")) if form is None else None
    return accept(found, user=user, by=inviter, organisation=house), user


def _told(request: HttpRequest, found: Invitation, secret: str) -> dict[str, Any]:
    line = line_of(found)
    return {
        "secret": secret,
        "line": line,
        "role": words.ROLES[line.role],
        "sees": words.SEES.get(line.role, ""),
        "parts": [words.PARTS[part] for part in words.PARTS if part in line.scope.parts],
        "name": network_of_kring(found.kring).name,
        "inviter": words.names_of({line.by}).get(line.by, ""),
        "memberships": list(memberships_of(request.user)),
        "form": None if request.user.is_authenticated else SetUpForm(user=None),
    }
