"""One question or two on a page, on the way through the plan, the path or a look back.

Every answer is kept as soon as somebody goes on; nothing has to be answered, and they can stop
anywhere and come back (R-119).
"""

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from kring.draw.choices import Label
from kring.draw.meanwhile import tell_meanwhile
from kring.keep.models import Kring
from kring.network.model import Thing
from kring.network.network import Network
from kring.strengthen.actions import fill_in
from kring.strengthen.board import Board
from kring.strengthen.forms import CardForm
from kring.strengthen.load.stop import stop_first
from kring.strengthen.somebody_else import begun_with, led_aside


@dataclass(frozen=True, kw_only=True)
class Way:
    """Where a page of questions lies on its way: what it is called, where back and onward lead.

    `about` is the name of whom it is about, where the questions alone would not say.
    """

    name: Label
    back: str
    onward: str = ""
    about: str = ""


def ask(
    request: HttpRequest,
    kring: Kring,
    network: Network,
    board: Board,
    thing: Thing,
    *,
    way: Way,
    is_new: bool = False,
    form_class: type[CardForm] = CardForm,
    begun: dict[str, object] | None = None,
) -> HttpResponse:
    """Show the questions of one board about one thing, and take in what was answered.

    Args:
        request: Who answers.
        kring: Whose.
        network: As it is now.
        board: What is asked.
        thing: About what; a new one is empty.
        way: Where it lies on its way.
        is_new: Whether the thing is not there yet.
        form_class: The form, where a question needs more care.
        begun: With what a new thing begins.

    Raises:
        PermissionDenied: All that is asked is out of their sight.
    """
    board = board.seen_by(kring.access.sight)
    if board.asks_nothing:
        raise PermissionDenied
    form = form_class(
        board,
        thing,
        network,
        request.POST or None,
        initial={"seen": kring.seq},
        begun={**(begun or {}), **begun_with(request, board, thing, network)},
    )
    if request.method == "POST" and "change" not in request.POST and form.is_valid():
        if stop := stop_first(request, kring, thing, form, rest=way.back):
            return stop
        card = fill_in(
            kring,
            board,
            thing,
            form.changes(),
            is_new=is_new,
            seen=form.cleaned_data["seen"],
            by=request.user,
        )
        if form.changes():
            messages.success(request, _("Saved."))
        tell_meanwhile(request, form)
        kept = is_new and form.changes()
        here = f"{request.path}?card={card}" if kept else request.get_full_path()
        aside = led_aside(request, kring, board, thing, here)
        onward = way.onward if way.onward and "onward" in request.POST else way.back
        return aside or redirect(onward)
    context = {
        "kring": kring,
        "network": network,
        "board": board,
        "form": form,
        "way": way,
        "tab": "strengthen",
    }
    return render(request, "strengthen/part.html", context, status=400 if form.errors else 200)
