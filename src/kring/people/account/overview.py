"""The page of somebody's own account, and from there another name and another password."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from kring.people.account.codes import steps_of
from kring.people.account.devices import devices_of, see, sign_out_others
from kring.people.account.entry import SignedIn
from kring.people.account.forms import NameForm, PasswordForm
from kring.people.account.proof import proves_again


@require_GET
def account(request: SignedIn) -> HttpResponse:
    """Show what belongs to somebody's account."""
    see(request)
    context = {
        "steps": steps_of(request.user),
        "devices": len(devices_of(request.user, this=request.session.session_key)),
        "has_password": request.user.has_usable_password(),
    }
    return render(request, "people/account/account.html", context)


@proves_again
@require_http_methods(["GET", "POST"])
def name(request: SignedIn) -> HttpResponse:
    """Let somebody sign in under another name from now on."""
    form = NameForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        request.user.username = form.cleaned_data["name"]
        request.user.save(update_fields=["username", "folded"])
        messages.success(
            request,
            _("From now on you sign in as %(name)s.") % {"name": request.user.username},
        )
        return redirect("account")
    status = 400 if form.errors else 200
    return render(request, "people/account/name.html", {"form": form}, status=status)


@sensitive_post_parameters("password", "again")
@proves_again
@require_http_methods(["GET", "POST"])
def password(request: SignedIn) -> HttpResponse:
    """Give somebody another password; on every other device they have to sign in again."""
    form = PasswordForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        request.user.set_password(form.cleaned_data["password"])
        request.user.save(update_fields=["password"])
        update_session_auth_hash(request, request.user)  # this one stays, under a new key
        sign_out_others(request, request.user)
        see(request)
        messages.success(request, _("Your password is changed. Other devices are signed out."))
        return redirect("account")
    status = 400 if form.errors else 200
    return render(request, "people/account/password.html", {"form": form}, status=status)
