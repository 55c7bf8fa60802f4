"""Asking once more who somebody is, before everything is written out or something is gone for good.

A tablet goes from hand to hand at a kitchen table. Whoever holds it may draw, but not carry
everything away or erase it, unless they showed in the last minutes that it is theirs.
"""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, overload
from urllib.parse import urlsplit

from allauth.account.internal.flows.login import get_authentication_records
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import Resolver404, resolve, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from kring.people.account.entry import SignedIn, safe_address, shown
from kring.people.account.forms import CodeForm
from kring.people.account.oidc import house_of
from kring.people.account.second_step import prove, ways_of
from kring.people.account.words import please_wait
from kring.people.tries import NotYet, by_proof, count_try, forget_tries

LASTS = 5 * 60  # seconds
PREFIX = "proof"
NOT_CARRIED = {"csrfmiddlewaretoken", "password", "again"}

View = TypeVar("View", bound=Callable[..., HttpResponse])


@overload
def proves_again(view: View) -> View: ...


@overload
def proves_again(*, file: bool = ..., only: str = ...) -> Callable[[View], View]: ...


def proves_again(view: Any = None, *, file: bool = False, only: str = "") -> Any:
    """Let only somebody in who showed in the last five minutes who they are; else ask, then go on.

    What was filled in goes along through the question and arrives after it (files do not).

    Args:
        view: What needs it.
        file: Whether it gives a file to keep; the question then ends with a page that has a
            button for it, as a browser shows no page when a file comes.
        only: The name of a field; without it in what was sent, nothing is asked.
    """

    def around(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def asked(request: SignedIn, *args: Any, **kwargs: Any) -> HttpResponse:
            if (only and only not in request.POST) or has_proved(request):
                return view(request, *args, **kwargs)
            if request.method == "POST":
                return _question(request, to=request.get_full_path())
            query = urlencode({"next": request.get_full_path()})
            return HttpResponseRedirect(f"{reverse('proof')}?{query}")

        asked.gives_file = file  # type: ignore[attr-defined]  # for the page after the question
        return asked

    return around(view) if view else around


def has_proved(request: SignedIn) -> bool:
    """Tell whether somebody showed in the last minutes who they are; signing in counts."""
    records = get_authentication_records(request, request.user)
    return any(0 <= time.time() - record["at"] < LASTS for record in records)


@sensitive_post_parameters("proof-password", "proof-code")
@require_http_methods(["GET", "POST"])
def proof(request: SignedIn) -> HttpResponse:
    """Ask for the password, a code or a passkey, and go on to what was asked for."""
    if request.method == "GET":
        return _question(request, to=request.GET.get("next", ""))
    to = request.POST.get("proof-next", "")
    form = CodeForm(request.POST, prefix=PREFIX)
    try:
        how = _by_password(request, form) or prove(request, request.user, form)
    except NotYet as problem:
        form.add_error(None, please_wait(problem))
        return _question(request, to=to, form=form, status=429)
    if not how:
        return _question(request, to=to, form=form, status=400)
    shown(request, request.user, by=how)
    return _go_on(request, safe_address(request, to))


def _by_password(request: SignedIn, form: CodeForm) -> str | None:
    password = request.POST.get("proof-password")
    if password is None:
        return None
    form.fields["code"].required = False  # a password came instead
    counted = by_proof(request.user)
    count_try(counted)
    if request.user.check_password(password):
        forget_tries(counted)
        return "password"
    form.add_error(None, _("This is not your password. Try again."))
    return None


def _question(
    request: SignedIn, *, to: str, form: CodeForm | None = None, status: int | None = None
) -> HttpResponse:
    carried = []
    if request.method == "POST":
        carried = [
            (name, value)
            for name, values in request.POST.lists()
            if name not in NOT_CARRIED and not name.startswith(f"{PREFIX}-")
            for value in values
        ]
    goes_on_by_post = request.method == "POST" and (form is None or "proof-post" in request.POST)
    context = {
        "form": form or CodeForm(prefix=PREFIX),
        "to": safe_address(request, to),
        "carried": carried,
        "by_post": goes_on_by_post,
        "house": house_of(request.user),
        **ways_of(request, request.user),
    }
    usual = 403 if goes_on_by_post else 200
    return render(request, "people/account/proof.html", context, status=status or usual)


def _go_on(request: SignedIn, to: str) -> HttpResponse:
    """Go on to what was asked for: 307 lets a browser send once more what was filled in."""
    if "proof-post" in request.POST:
        return HttpResponseRedirect(to, preserve_request=True)
    try:
        view = resolve(urlsplit(to).path).func
    except Resolver404:
        view = None
    if getattr(view, "gives_file", False):
        return render(request, "people/account/proved.html", {"to": to})
    return HttpResponseRedirect(to)
