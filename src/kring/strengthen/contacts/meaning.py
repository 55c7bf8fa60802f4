"""What somebody means to the person: one question, asked where somebody else would be named."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.keep.queries import network_of_kring
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.contacts.views import somebody
from kring.strengthen.parts import Way, ask
from kring.strengthen.somebody_else import with_said
from kring.strengthen.telling import name_of

MEANING = Board(
    code="meaning",
    kind="bond",
    name=gettext_lazy("What does this person mean to you?"),
    lead=gettext_lazy("One word is enough."),
    new=gettext_lazy("Write"),
    title="meaning",
    first=("meaning", "closeness"),
)


@require_http_methods(["GET", "POST"])
def meaning(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask what somebody means to the person, and go back to where the question came up."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    alter = somebody(network, entity)
    way = Way(
        name=_("Back to where you were"),
        back=with_said(_back(request, kring.pk), named=entity),
        about=name_of(network, alter.id),
    )
    return ask(request, kring, network, MEANING, network.bond(entity), way=way)


def _back(request: HttpRequest, kring_id: str) -> str:
    """Give where the question came up, if that is a page of this kring."""
    wanted, home = request.GET.get("next", ""), reverse("strengthen", args=[kring_id])
    safe = wanted.startswith(home) and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if safe else home
