"""Signing in with an organisation: there, back, and an account without any rights."""

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from requests import RequestException

from kring.people.account.entry import safe_address
from kring.people.account.house import House, readable
from kring.people.models import Claimed, User, fold_name

LONGEST_NAME = 80
NONSENSE = (KeyError, ValueError, TypeError, AttributeError)  # an answer of another form


class Social(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """What allauth asks about who comes from an organisation."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Give whoever an organisation knows an account here; it opens nothing of anybody."""
        del request, sociallogin
        return True

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: Any) -> User:
        """Take a name for somebody new from what the organisation says."""
        del request
        user: User = sociallogin.user
        user.username = readable(str(data.get("username") or data.get("name") or ""))
        return user

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Note anew, at each sign-in of somebody who is known, what they wish to be."""
        if sociallogin.is_existing:
            if not sociallogin.user.is_active:
                raise ImmediateHttpResponse(trouble(request))
            note_wishes(sociallogin.user, sociallogin.wished)

    @transaction.atomic
    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> User:
        """Make the account of somebody new: a free name, no password, no rights, and a wish."""
        del form
        user: User = sociallogin.user
        user.username = name_still_free(user.username)
        user.set_unusable_password()
        sociallogin.save(request)
        note_wishes(user, sociallogin.wished)
        return user

    def on_authentication_error(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> None:
        """Show our own page for whatever went wrong between here and there."""
        raise ImmediateHttpResponse(trouble(request))


def note_wishes(user: User, wished: dict[str, str]) -> None:
    """Keep which organisation and role somebody says to have, for whoever may approve it."""
    Claimed.objects.update_or_create(
        user=user, defaults={"issuer": settings.OIDC["issuer"], **wished}
    )


def name_still_free(wanted: str) -> str:
    """Give a name like the wanted one that nobody has here."""
    name = " ".join(wanted.split())[: LONGEST_NAME - 5] or _("somebody new")
    taken = set(
        User.objects.filter(folded__startswith=fold_name(name)).values_list("folded", flat=True)
    )
    if fold_name(name) not in taken:
        return name
    return next(
        free for number in range(2, 9_999) if fold_name(free := f"{name} {number}") not in taken
    )


def name_of_house() -> str | None:
    """Give the name of the organisation whose sign-in can be used here, if there is one."""
    return settings.OIDC["name"] if settings.OIDC else None


def house_of(user: User | AnonymousUser) -> str | None:
    """Give the name of the organisation somebody came from, if they can sign in with it."""
    known = name_of_house()
    if not known or not user.is_authenticated:
        return None
    came = SocialAccount.objects.filter(user_id=user.pk, provider=settings.OIDC["issuer"])
    return known if came.exists() else None


@login_not_required
@require_GET
def oidc_go(request: HttpRequest) -> HttpResponse:
    """Send somebody to the sign-in of their organisation; signed in already, to sign in anew."""
    if not settings.OIDC:
        raise Http404
    anew = {"prompt": "login"} if request.user.is_authenticated else {}
    try:
        response: HttpResponse = (
            House(request)
            .get_provider()
            .redirect(
                request,
                process="login",
                next_url=safe_address(request, request.GET.get("next", "")),
                auth_params=anew,
            )
        )
    except (RequestException, ImmediateHttpResponse, *NONSENSE):
        return trouble(request)
    return response


@login_not_required
@require_GET
def oidc_back(request: HttpRequest) -> HttpResponse:
    """Take somebody in who comes back from their organisation."""
    if not settings.OIDC:
        raise Http404
    try:
        response: HttpResponse = OAuth2CallbackView.adapter_view(House(request))(request)
    except (RequestException, OAuth2Error, *NONSENSE):
        return trouble(request)
    return response


def trouble(request: HttpRequest) -> HttpResponse:
    """Say that signing in there did not work out, and what can be done."""
    context = {"house": name_of_house()}
    return render(request, "people/account/oidc_trouble.html", context, status=400)
