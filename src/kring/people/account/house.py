"""How an organisation's own sign-in (OpenID Connect) is asked and believed.

allauth asks it and keeps who is who. It leaves out two checks, which are here: that what comes
back is signed by the organisation, also when it came over a closed line, and that it answers the
very question that was asked (the nonce). Of what the organisation tells only a number is kept,
and the team and role that somebody is said to have.
"""

from typing import Any

import jwt
from allauth.core.internal.httpkit import add_query_params
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.oauth2.client import OAuth2Client, OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

SIGNED_BY = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"]
CLOCKS_DIFFER = 30  # seconds
LONGEST = 200
LONGEST_NUMBER = 191  # signs, of what an organisation knows somebody by; no real one is longer


def nonce_for(state: str) -> str:
    """Give the nonce of a question; nobody else can make it, and it need not be kept."""
    return salted_hmac("kring.people.oidc.nonce", state, algorithm="sha256").hexdigest()


class Question(OAuth2Client):  # type: ignore[misc]  # allauth has no types
    """The question to the organisation, with a nonce in it."""

    def get_redirect_url(self, authorization_url: str, scope: Any, extra_params: Any) -> str:
        """Give the address of the organisation's sign-in, for this one question."""
        url = super().get_redirect_url(authorization_url, scope, extra_params)
        asked: str = add_query_params(url, {"nonce": nonce_for(str(self.state))})
        return asked


class House(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]  # allauth has no types
    """The organisation whose sign-in it is."""

    client_class = Question

    def __init__(self, request: HttpRequest, provider_id: str = "") -> None:
        super().__init__(request, provider_id or settings.OIDC["issuer"])

    def get_provider(self) -> "AtHouse":
        """Give what allauth needs to know of it."""
        app = get_adapter().get_app(self.request, provider=self.provider_id)
        return AtHouse(self.request, app=app)

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        """Give the address to which the organisation sends somebody back."""
        del app
        return request.build_absolute_uri(reverse("oidc_back"))

    def complete_login(
        self, request: HttpRequest, app: Any, token: Any, **more: Any
    ) -> SocialLogin:
        """Believe what the organisation says of somebody, after checking that it says so.

        Raises:
            OAuth2Error: It is not signed by them, not for here, too old, or no answer to this.
        """
        del app, token
        try:
            said = self._checked(more["response"]["id_token"], request.GET.get("state", ""))
            said = {**self._more(more["response"].get("access_token"), said), **said}
        except (jwt.PyJWTError, KeyError, TypeError, ValueError) as problem:
            raise OAuth2Error(type(problem).__name__) from problem
        login = self.get_provider().sociallogin_from_response(request, {"id_token": said})
        login.email_addresses = []
        login.account.extra_data = {}
        login.wished = {  # for whoever approves it; see oidc.py
            "organisation": claim(said, settings.OIDC["organisation_claim"]),
            "role": claim(said, settings.OIDC["role_claim"]),
        }
        return login

    def _checked(self, id_token: str, state: str) -> dict[str, Any]:
        issuer, client = settings.OIDC["issuer"], settings.OIDC["client"]
        if self.openid_config["issuer"].rstrip("/") != issuer.rstrip("/"):
            raise ValueError
        said: dict[str, Any] = jwt.decode(
            id_token,
            self._key_of(jwt.get_unverified_header(id_token)),
            algorithms=SIGNED_BY,
            audience=client,
            issuer=self.openid_config["issuer"],
            leeway=CLOCKS_DIFFER,
            options={"require": ["exp", "iat", "iss", "aud", "sub"]},
        )
        number = said["sub"]
        if said.get("azp", client) != client or number != readable(number)[:LONGEST_NUMBER]:
            raise ValueError
        if not constant_time_compare(str(said.get("nonce", "")), nonce_for(state)):
            raise ValueError
        return said

    def _key_of(self, head: dict[str, Any]) -> Any:
        with get_adapter().get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
            keys = jwt.PyJWKSet.from_dict(answer.json()).keys
        fitting = [key for key in keys if head.get("kid") in {None, key.key_id}]
        if len(fitting) != 1:
            raise ValueError
        return fitting[0]

    def _more(self, access_token: str | None, said: dict[str, Any]) -> dict[str, Any]:
        """Ask for claims that some organisations tell only when asked; of the same person."""
        if not access_token or "userinfo_endpoint" not in self.openid_config:
            return {}
        told: dict[str, Any] = self._fetch_user_info(access_token)
        return told if told.get("sub") == said["sub"] else {}


class AtHouse(OpenIDConnectProvider):  # type: ignore[misc]  # allauth has no types
    """What allauth calls a provider: this organisation, asked in our way."""

    oauth2_adapter_class = House


def claim(said: dict[str, Any], path: str) -> str:
    """Give one claim as text: dots go deeper, and of a list all are told.

    Args:
        said: What the organisation tells of somebody.
        path: Such as `organisation` or `realm_access.roles`; a name with dots in it (an
            address, as some use) is looked for whole first.
    """
    if not path:
        return ""
    found: Any = said.get(path)
    if found is None:
        found = said
        for part in path.split("."):
            found = found.get(part) if isinstance(found, dict) else None
    if isinstance(found, list):
        found = ", ".join(str(each) for each in found if isinstance(each, str | int))
    return readable(str(found))[:LONGEST] if isinstance(found, str | int) else ""


def readable(text: str) -> str:
    """Give a text without signs that nobody sees, and that some databases do not take."""
    return "".join(sign for sign in text if sign.isprintable())
