"""The second step of signing in: after the password a code, or a passkey."""

import json
import logging
from typing import Any

from allauth.account.internal.decorators import login_stage_required
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.stages import AuthenticateStage
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from kring.people.account.adapters import passkeys_work_at
from kring.people.account.codes import PAPER, has_second_step, steps_of, use_code
from kring.people.account.entry import let_in, shown
from kring.people.account.forms import CodeForm
from kring.people.account.keys import NoFit, ask_for_passkey, known_by_passkey, read_answer
from kring.people.account.words import codes_left, please_wait, wrong_code, wrong_passkey
from kring.people.models import User
from kring.people.tries import (
    NotYet,
    by_address,
    by_second_step,
    count_try,
    forget_one_try,
    forget_tries,
)

logger = logging.getLogger(__name__)


class SecondStep(AuthenticateStage):  # type: ignore[misc]  # allauth has no types
    """What a sign-in waits for when somebody has a second step and used no passkey."""

    urlname = "second_step"

    def handle(self) -> tuple[HttpResponse | None, bool]:
        """Send whoever has a second step to its page; the others go on, as does a passkey."""
        user = self.login.user
        ways = {record["method"] for record in get_authentication_records(self.request, user)}
        if "passkey" in ways or not has_second_step(user):
            return None, True
        return redirect(self.urlname), True


class AtTheDoor(HttpRequest):
    """A request of somebody whose sign-in waits for its second step."""

    _login_stage: SecondStep


@login_stage_required(stage=SecondStep.key, redirect_urlname="sign_in")  # type: ignore[untyped-decorator]  # idem
@require_http_methods(["GET", "POST"])
def second_step(request: AtTheDoor) -> HttpResponse:
    """Ask for the second step, and let in whoever has it."""
    stage = request._login_stage  # noqa: SLF001  # where allauth's decorator leaves it
    user: User = stage.login.user
    form, status = CodeForm(request.POST or None), 200
    if request.method == "POST":
        try:
            shown_by = prove(request, user, form)
        except NotYet as problem:
            form.add_error(None, please_wait(problem))
            status = 429
        else:
            if shown_by:
                shown(request, user, by=shown_by)
                response: HttpResponse = stage.exit()
                if shown_by == PAPER:
                    messages.info(request, codes_left(steps_of(user).codes_left or 0))
                return response
            status = 400
    context = {"form": form, **ways_of(request, user)}
    return render(request, "people/account/second_step.html", context, status=status)


def ways_of(request: HttpRequest, user: User) -> dict[str, Any]:
    """Give which second steps a page can ask somebody for, here."""
    steps = steps_of(user)
    options = ask_for_passkey(user) if steps.passkeys and passkeys_work_at(request) else None
    return {"steps": steps, "passkey": json.dumps(options) if options else None}


def prove(request: HttpRequest, user: User, form: CodeForm) -> str | None:
    """See whether a code or a passkey of somebody came; tells the form what is wrong with it.

    Returns:
        How it was shown, or None.

    Raises:
        NotYet: when there were too many tries.
    """
    if form.errors.get("__all__"):
        return None
    if credential := request.POST.get(form.add_prefix("credential")):
        return _by_passkey(user, form, credential)
    if not form.is_valid():
        return None
    count_try(by_second_step(user))
    if how := use_code(user, form.cleaned_data["code"]):
        forget_tries(by_second_step(user))
        return how
    form.add_error("code", wrong_code())
    logger.warning("user %s: a code that does not fit", user.pk)
    return None


def _by_passkey(user: User, form: CodeForm, credential: str) -> str | None:
    form.fields["code"].required = False  # a passkey came instead
    try:
        known_by_passkey(read_answer(credential), user=user)
    except NoFit:
        form.add_error(None, wrong_passkey())
        return None
    return "passkey"


@login_not_required
@require_http_methods(["GET", "POST"])
def sign_in_by_passkey(request: HttpRequest) -> HttpResponse:
    """Tell a browser what to ask a passkey, and let in whoever answers it; no name is typed."""
    if request.method == "GET":
        return JsonResponse(ask_for_passkey(None))
    here = by_address(request)
    try:
        count_try(here)
        user = known_by_passkey(read_answer(request.POST.get("credential", "")))
    except NotYet as problem:
        return _back(request, please_wait(problem))
    except NoFit:
        return _back(request, wrong_passkey())
    forget_one_try(here)
    return let_in(request, user, by="passkey", to=request.POST.get("next", ""))


def _back(request: HttpRequest, sentence: str) -> HttpResponse:
    messages.error(request, sentence)
    return redirect("sign_in")
