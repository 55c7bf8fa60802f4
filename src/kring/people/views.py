"""The door: sign in, sign out, set up, leave quickly."""

from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.people import actions
from kring.people.account.adapters import passkeys_work_at
from kring.people.account.entry import let_in
from kring.people.account.oidc import name_of_house
from kring.people.account.words import please_wait
from kring.people.forms import SetUpForm, SignInForm
from kring.people.queries import nobody_yet, open_link
from kring.people.tries import NotYet

ELSEWHERE = {
    "nl": "https://www.meteo.be/nl",
    "fr": "https://www.meteo.be/fr",
    "en": "https://www.meteo.be/en",
}


@login_not_required
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Let somebody in."""
    form = SignInForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            user = actions.known_by_password(request, **form.cleaned_data)
        except NotYet as problem:
            form.add_error(None, please_wait(problem))
            status = 429
        else:
            if user is not None:
                return let_in(request, user, by="password", to=request.POST.get("next", ""))
            form.add_error(None, _("This name and password do not belong together. Try again."))
            status = 400
    context = {
        "form": form,
        "next": request.POST.get("next", request.GET.get("next", "")),
        "nobody_yet": nobody_yet(),
        "passkeys": passkeys_work_at(request),
        "house": name_of_house(),
    }
    return render(request, "people/sign_in.html", context, status=status)


@login_not_required
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Let somebody out."""
    logout(request)
    return redirect("sign_in")


@login_not_required
@require_GET
def leave(request: HttpRequest) -> HttpResponse:
    """Leave at once ("snel weg"): sign out and show the weather.

    A plain link, as it must work without script and in one tap. Going back afterwards
    finds a door, as pages are kept nowhere. What is not sent yet stays on the device.
    """
    logout(request)
    return HttpResponseRedirect(ELSEWHERE.get(get_language() or "nl", ELSEWHERE["nl"]))


@login_not_required
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
def set_up(request: HttpRequest, token: str) -> HttpResponse:
    """Let whoever holds the link choose a name and a password, once."""
    link = open_link(token)
    if link is None:
        return render(request, "people/link_is_spent.html", status=404)
    form = SetUpForm(request.POST if request.method == "POST" else None, user=link.user)
    if request.method == "POST" and form.is_valid():
        try:
            user = actions.use_set_up_link(
                token,
                name=form.cleaned_data.get("name", ""),
                password=form.cleaned_data["password"],
            )
        except actions.LinkIsSpent:
            return render(request, "people/link_is_spent.html", status=404)
        return let_in(request, user, by="link", to="")
    context = {"form": form, "for_whom": link.user}
    return render(request, "people/set_up.html", context, status=400 if form.errors else 200)
