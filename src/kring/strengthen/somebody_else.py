"""Whoever stands not among the choices of a card: added by name, or said first what they mean.

What was written on the card is kept before anything else is asked, and its writer comes back to
it; whom they came back with is chosen then. The relation goes before the task (R-001): who is
new and would be asked for something gets the question of what they mean first.
"""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.draw.labels import is_several
from kring.draw.names import names_in
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Thing
from kring.network.network import Network
from kring.strengthen.board import Board
from kring.strengthen.finding.actions import find
from kring.strengthen.forms import LONGEST_NAME, choices_of, names_people, sort_of_a_new_one
from kring.strengthen.telling import name_of

if TYPE_CHECKING:
    from kring.keep.models import Kring


def led_aside(
    request: HttpRequest, kring: "Kring", board: Board, thing: Thing, back: str
) -> HttpResponse | None:
    """Give the page in between if the form asks for one: of who is new, or was not said of yet.

    Args:
        request: What was pressed and written.
        kring: Whose card; what was written on it is kept already.
        board: On which board it lies.
        thing: The card as it was.
        back: Where its writer goes on afterwards.
    """
    network = network_of_kring(kring)
    whom = request.POST.get("meaning", "")
    if whom not in network.alter:
        names = [name[:LONGEST_NAME] for name in names_in(request.POST.get("newcomer", ""))]
        if not names:
            return None
        sort = sort_of_a_new_one(board)
        found = find(network, names, {"sort": sort} if sort else {})
        put(kring, found.changes, by=request.user)
        whom = found.all[0]
        if _field_for(board, thing, network_of_kring(kring), whom):
            return redirect(with_said(back, named=whom))
    return redirect(with_said(reverse("meaning", args=[kring.pk, whom]), next=back))


def begun_with(
    request: HttpRequest, board: Board, thing: Thing, network: Network
) -> dict[str, object]:
    """Give with whom the writer of a card came back, in the first field that takes them."""
    whom = request.GET.get("named", "")
    field = _field_for(board, thing, network, whom)
    if not field:
        return {}
    if request.method == "GET":
        chosen = _("%(name)s is chosen here. It is not saved yet.")
        messages.info(request, chosen % {"name": name_of(network, whom)})
    if not is_several(board.kind, field):
        return {f"{board.kind}.{field}": whom}
    return {f"{board.kind}.{field}": [*(getattr(thing, field) or ()), whom]}


def _field_for(board: Board, thing: Thing, network: Network, whom: str) -> str:
    """Give the first field that could hold somebody and has room for them."""
    for field in names_people(board):
        held = getattr(thing, field)
        takes = whom in dict(choices_of(board, network, field))
        if takes and (not held or (isinstance(held, tuple) and whom not in held)):
            return field
    return ""


def with_said(address: str, **said: str) -> str:
    """Give an address that says some more after its question mark."""
    return f"{address}{'&' if '?' in address else '?'}{urlencode(said)}"
