"""Erasing one's own account: first everything that goes with it is told, then it is asked."""

import logging

from allauth.usersessions.models import UserSession
from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.keep import erase_account
from kring.keep.errors import KringError
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.keep.statements import all_open_to
from kring.people.account.entry import SignedIn
from kring.people.account.proof import proves_again
from kring.people.models import User
from kring.people.organisation.queries import houses_only_looked_after_by
from kring.people.tries import by_name, by_proof, by_second_step, forget_tries

logger = logging.getLogger(__name__)
Named = tuple[Kring, str | None]


class EraseAccountForm(forms.Form):
    """The explicit choice, and the krings that were told of when it was made."""

    sure = forms.BooleanField(label=gettext_lazy("Yes, erase my account for good"))
    told = forms.CharField(widget=forms.HiddenInput, required=False)


@proves_again
@require_http_methods(["GET", "POST"])
def erase(request: SignedIn) -> HttpResponse:
    """Tell what goes with an account and what stands in the way; erase it when asked."""
    user = request.user
    alone = erase_account.krings_alone_of(user)
    kept = erase_account.krings_kept_by(user)
    houses = houses_only_looked_after_by(user)
    told = " ".join(sorted(kring.pk for kring in alone))
    form = EraseAccountForm(request.POST or None, initial={"told": told})
    if request.method == "POST" and form.is_valid() and not kept and not houses:
        if form.cleaned_data["told"] == told:
            return _erased(request)
        messages.info(request, _("Something changed meanwhile. Look once more at what goes."))
        form = EraseAccountForm(initial={"told": told})
    mine = {kring.pk for kring in (*alone, *kept)}
    context = {
        "form": form,
        "alone": _named(alone),
        "kept": _named(kept),
        "houses": houses,
        "others": sum(kring.pk not in mine for kring in all_open_to(user)),
    }
    status = 400 if request.method == "POST" else 200
    return render(request, "people/account/erase.html", context, status=status)


def _erased(request: SignedIn) -> HttpResponse:
    user = User.objects.get(pk=request.user.pk)
    for session in UserSession.objects.filter(user=user):
        session.end()
    for counted in (by_name(user.username), by_second_step(user), by_proof(user)):
        forget_tries(counted)
    erase_account.erase_account(user)
    logout(request)
    messages.success(request, _("Your account is erased. Take good care."))
    return redirect("sign_in")


def _named(krings: list[Kring]) -> list[Named]:
    return [(kring, _name_of(kring)) for kring in krings]


def _name_of(kring: Kring) -> str | None:
    try:
        return network_of_kring(kring).name
    except KringError:
        logger.critical("kring %s: cannot be opened", kring.pk)
        return None
