"""Before somebody who carries much is asked again: stop, think for a moment, ask how it goes."""

from collections.abc import Iterable, Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from kring.keep.models import Kring
from kring.network.measures.load import load
from kring.network.model import Agreement, Thing
from kring.strengthen.forms import CardForm
from kring.strengthen.load.words import signs_of
from kring.strengthen.telling import name_of

_DECIDED = frozenset({"asked", "change"})  # what is pressed on the page in between


def asked_again(before: Thing, form: CardForm) -> list[str]:
    """Give whom a form asks anew or for more hours, and for whom it is already much.

    Args:
        before: The card as it was.
        form: What is to be written on it; it is valid.

    Source:
        methods.md §18: at *too much* a new request opens the page in between.
    """
    board = form.board
    fields = [field for field in board.asks_of if field not in board.tells]
    now = dict.fromkeys(_named(form.cleaned_data.get(f"{board.kind}.{field}") for field in fields))
    had = () if _is_more(before, form) else tuple(_named(getattr(before, one) for one in fields))
    carried = load(form.network).by_person
    return [
        each
        for each in now
        if each not in had and each in carried and carried[each].level == "too_much"
    ]


def stop_first(
    request: HttpRequest, kring: Kring, before: Thing, form: CardForm, *, rest: str
) -> HttpResponse | None:
    """Give the page in between when somebody is asked for whom it is much; nothing is kept yet.

    Args:
        request: What was pressed and written.
        kring: Whose card.
        before: The card as it was.
        form: What is to be written on it; it is valid.
        rest: Where whoever lets it rest goes on.
    """
    asked = [] if _DECIDED.intersection(request.POST) else asked_again(before, form)
    if not asked:
        return None
    network = form.network
    context = {
        "kring": kring,
        "network": network,
        "asked": [(each, name_of(network, each), signs_of(network, each)) for each in asked],
        "given": [
            (name, value)
            for name, values in request.POST.lists()
            if name != "csrfmiddlewaretoken"
            for value in values
        ],
        "ask": _("Ask how it goes"),
        "rest": rest,
        "tab": "strengthen",
    }
    return render(request, "strengthen/load/stop.html", context)


def _named(said: Iterable[object]) -> Iterator[str]:
    for held in said:
        yield from held if isinstance(held, list | tuple) else [str(held)] if held else []


def _is_more(before: Thing, form: CardForm) -> bool:
    """Tell whether more hours are agreed than there were."""
    if not isinstance(before, Agreement):
        return False
    hours = form.cleaned_data.get("agreement.hours_a_week")
    return hours is not None and float(hours) > (before.hours_a_week or 0)
