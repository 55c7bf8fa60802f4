"""The pages of passkeys: see them, make one, take one away."""

import json

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.people.account.adapters import passkeys_work_at
from kring.people.account.codes import steps_of
from kring.people.account.entry import SignedIn
from kring.people.account.forms import PasskeyForm
from kring.people.account.keys import (
    MOST,
    NoFit,
    add_passkey,
    invite_passkey,
    passkeys_of,
    take_away_passkey,
)
from kring.people.account.proof import proves_again
from kring.people.account.words import wrong_passkey


@proves_again
@require_http_methods(["GET", "POST"])
def passkeys(request: SignedIn) -> HttpResponse:
    """Show somebody's passkeys, and take in a new one."""
    form = PasskeyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_passkey(request.user, **form.cleaned_data)
        except NoFit:
            form.add_error(None, wrong_passkey())
        else:
            messages.success(request, _("Your passkey is made. You can sign in with it."))
            return redirect("passkeys" if steps_of(request.user).codes_left else "codes")
    mine = list(passkeys_of(request.user))
    work = passkeys_work_at(request)
    makes = work and len(mine) < MOST
    context = {
        "form": form,
        "passkeys": [(each.pk, each.data["name"], each.created_at) for each in mine],
        "work": work,
        "options": json.dumps(invite_passkey(request.user)) if makes else None,
    }
    return render(
        request, "people/account/passkeys.html", context, status=400 if form.errors else 200
    )


@proves_again
@require_POST
def passkey_away(request: SignedIn, passkey: int) -> HttpResponse:
    """Take a passkey away; on the device itself it stays, and opens nothing here any more."""
    name = take_away_passkey(request.user, passkey)
    if name is None:
        raise Http404
    messages.success(request, _("The passkey “%(name)s” opens nothing any more.") % {"name": name})
    return redirect("passkeys")
