"""The second step with an app that gives codes: turn it on, turn it off; and codes on paper."""

from allauth.mfa.adapter import get_adapter
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from kring.keep.account_secrets import open_secret, seal_secret
from kring.people.account.codes import (
    has_second_step,
    new_codes,
    steps_of,
    turn_off_app,
    turn_on_app,
)
from kring.people.account.entry import SignedIn
from kring.people.account.forms import CodeForm
from kring.people.account.proof import proves_again
from kring.people.account.words import please_wait, wrong_code
from kring.people.qr import qr_svg
from kring.people.tries import NotYet, by_second_step, count_try, forget_tries

SECRET = "second_step_secret"  # in the session, until the app shows that it has it  # noqa: S105


@proves_again
@require_http_methods(["GET", "POST"])
def app(request: SignedIn) -> HttpResponse:
    """Let somebody turn the codes of an app on, with a picture to scan and a key to type."""
    if steps_of(request.user).app:
        return render(request, "people/account/app_is_on.html")
    form = CodeForm(request.POST or None)
    if SECRET not in request.session:
        request.session[SECRET] = seal_secret(generate_totp_secret())
    secret = open_secret(request.session[SECRET])
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            count_try(by_second_step(request.user))
            if turn_on_app(request.user, secret=secret, code=form.cleaned_data["code"]):
                return _is_on(request)
            form.add_error("code", wrong_code())
        except NotYet as problem:
            form.add_error(None, please_wait(problem))
        status = 400
    context = {"form": form, "key": " ".join(secret[i : i + 4] for i in range(0, 32, 4))}
    return render(request, "people/account/app.html", context, status=status)


def _is_on(request: SignedIn) -> HttpResponse:
    del request.session[SECRET]
    forget_tries(by_second_step(request.user))
    messages.success(request, _("From now on you are asked for a code after your password."))
    return redirect("account" if steps_of(request.user).codes_left else "codes")


@proves_again
@require_GET
def app_picture(request: SignedIn) -> HttpResponse:
    """Give the picture that an app for codes scans."""
    sealed = request.session.get(SECRET)
    if not sealed:
        raise Http404
    address = get_adapter().build_totp_url(request.user, open_secret(sealed))
    return HttpResponse(qr_svg(address), content_type="image/svg+xml")


@proves_again
@require_http_methods(["POST"])
def app_off(request: SignedIn) -> HttpResponse:
    """Turn the codes of an app off."""
    turn_off_app(request.user)
    messages.success(request, _("You are no longer asked for a code of an app."))
    return redirect("account")


@sensitive_post_parameters()
@proves_again
@require_http_methods(["GET", "POST"])
def codes(request: SignedIn) -> HttpResponse:
    """Make codes for on paper, and show them this once; for the day an app or a device is gone."""
    if not has_second_step(request.user):
        messages.info(request, _("Codes on paper are for when you have a second step."))
        return redirect("account")
    made = new_codes(request.user) if request.method == "POST" else None
    context = {"codes": made, "steps": steps_of(request.user)}
    return render(request, "people/account/codes.html", context)
