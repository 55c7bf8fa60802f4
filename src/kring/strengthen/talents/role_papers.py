"""A certificate of a role and a card of thanks, on paper: one sheet each, to hand over."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.keep.queries import network_of_kring
from kring.network.model import Role
from kring.network.network import Network
from kring.network.on_paper import on_paper
from kring.people.opening import open_kring
from kring.strengthen.telling import in_words, name_on_paper


@dataclass(frozen=True)
class Certificate:
    """Who somebody is to others, and what was said in thanks for it."""

    whose: str
    role: str
    lines: list[str]
    thanks: list[tuple[str, str]]


@dataclass(frozen=True)
class ThankYou:
    """A few words, for whom and from whom; a name that is empty is written by hand."""

    whom: str
    words: str
    whose: str | None


@require_GET
def role_papers(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show certificates and thank-you cards as they come out of the printer."""
    kring = open_kring(request, kring_id, to="print", part="talents")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "certificates": certificates(network),
        "cards": thank_yous(network),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talents/role_papers.html", context)


def certificates(network: Network) -> list[Certificate]:
    """Give a certificate for every role of now that has a name; none is printed of what was put on.

    A role that is lost or only hoped for, or that others put on somebody, is not handed out.
    """
    thanks = on_paper(network.thanks, network)
    return [
        Certificate(
            whose=name_on_paper(network, role.of),
            role=role.name,
            lines=_lines(role, network),
            thanks=[
                (one.text, name_on_paper(network, one.from_whom) if one.from_whom else "")
                for one in thanks
                if one.role == role.id and one.text
            ],
        )
        for role in on_paper(network.roles, network)
        if role.name and role.state in {None, "now", "threatened"}
    ]


def thank_yous(network: Network) -> list[ThankYou]:
    """Give a card for every thank-you that may be printed."""
    return [
        ThankYou(
            whom=name_on_paper(network, one.of),
            words=one.text,
            whose=name_on_paper(network, one.from_whom) if one.from_whom else None,
        )
        for one in on_paper(network.thanks, network)
        if one.text
    ]


def _lines(role: Role, network: Network) -> list[str]:
    """Give what stands under the name of a role: for whom, since when, where, what it brings."""
    told = [
        (_("for %(what)s"), "counterpart"),
        (_("since %(what)s"), "since"),
        (_("at %(what)s"), "place"),
        (_("valued by %(what)s"), "seen_by"),
    ]
    lines = [
        text % {"what": said}
        for text, field in told
        if (said := in_words("role", field, role, network))
    ]
    return lines + [words for words in (role.valued_others,) if words]
