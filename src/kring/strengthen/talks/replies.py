"""A deck of cards answered in own words, one card on a screen; and the same for worker and team.

What is answered is the person's own until they say otherwise. What worker and team ask themselves
has no field to write in: it is kept nowhere.
"""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.labels import FIELDS, options_of
from kring.keep.actions import Change, new_id, put
from kring.keep.queries import network_of_kring
from kring.network.model import Reply
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.forms import choices_for
from kring.strengthen.help_lines import ALONE, lines_for
from kring.strengthen.talks.reply_decks import DECKS, LONELINESS, ReplyCard, ReplyDeck
from kring.strengthen.telling import name_of


@require_GET
def deck(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Show a deck with what was answered last on each card."""
    found = deck_of(code)
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "deck": found,
        "cards": [
            (number, card, told(found, card, network))
            for number, card in enumerate(found.cards, start=1)
        ],
        "help_lines": lines_for(ALONE) if found is LONELINESS else [],
        "for_worker": any(card.worker for card in found.cards),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talks/reply_deck.html", context)


@require_http_methods(["GET", "POST"])
def card(request: HttpRequest, kring_id: str, code: str, number: int) -> HttpResponse:
    """Ask one card; "not today" is an answer as good as any."""
    found = deck_of(code)
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    if not 1 <= number <= len(found.cards):
        raise Http404
    asked = found.cards[number - 1]
    before = reply_on(network, f"{code}.{asked.code}")
    form = ReplyForm(asked, before, network, request.POST or None)
    if request.method == "POST" and form.is_valid():
        if changes := form.changes(f"{code}.{asked.code}"):
            put(kring, changes, by=request.user)
        if number == len(found.cards) or "stop" in request.POST:
            return redirect("reply_deck", kring_id=kring.id, code=code)
        return redirect("reply_card", kring_id=kring.id, code=code, number=number + 1)
    context = {
        "kring": kring,
        "network": network,
        "deck": found,
        "card": asked,
        "form": form,
        "number": number,
        "count": len(found.cards),
        "before": number - 1,
        "after": number + 1 if number < len(found.cards) else 0,
        "tab": "strengthen",
    }
    return render(
        request, "strengthen/talks/reply_card.html", context, status=400 if form.errors else 200
    )


@require_GET
def for_workers(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Show what worker and team may ask themselves; there is nothing to fill in."""
    found = deck_of(code)
    if not any(one.worker for one in found.cards):
        raise Http404
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    context = {"kring": kring, "network": network, "deck": found, "tab": "strengthen"}
    return render(request, "strengthen/talks/reply_workers.html", context)


def deck_of(code: str) -> ReplyDeck:
    """Give a deck by its code.

    Raises:
        Http404: There is none of that code.
    """
    if code not in DECKS:
        raise Http404
    return DECKS[code]


def reply_on(network: Network, card_code: str) -> Reply | None:
    """Give what was answered last on a card, if anything was."""
    there = [reply for reply in network.replies if reply.card == card_code]
    return max(there, key=lambda reply: reply.day or "", default=None)


def told(found: ReplyDeck, asked: ReplyCard, network: Network) -> list[str]:
    """Tell what was answered on a card, each part on a line of its own."""
    reply = reply_on(network, f"{found.code}.{asked.code}")
    if reply is None:
        return []
    names = dict(asked.choices)
    lines = [str(names.get(code, code)) for code in reply.chosen or ()]
    if reply.about:
        lines.append(_event(network, reply.about))
    if reply.who:
        lines.append(", ".join(name_of(network, person) for person in reply.who))
    return [line for line in (*lines, reply.words or "") if line]


def _event(network: Network, entity: str) -> str:
    return next((one.title or "" for one in network.events if one.id == entity), "")


class ReplyForm(forms.Form):
    """What may be answered on one card; all of it may stay empty."""

    words = forms.CharField(
        label=FIELDS["reply.words"],
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def __init__(
        self, asked: ReplyCard, before: Reply | None, network: Network, *args: Any, **kwargs: Any
    ) -> None:
        self.before = before
        said = before or Reply(id="")
        kwargs["initial"] = {
            "words": said.words or "",
            "chosen": (said.chosen or ("",))[0],
            "about": said.about or "",
            "who": list(said.who or ()),
            "visibility": said.visibility or "",
        }
        super().__init__(*args, **kwargs)
        if asked.choices:
            self.fields["chosen"] = forms.ChoiceField(
                label=gettext_lazy("What fits best?"),
                choices=[*asked.choices, ("", gettext_lazy("not said"))],
                required=False,
                widget=forms.RadioSelect,
            )
        events = [(one.id, one.title) for one in network.events if one.title and not one.silent]
        if asked.event and events:
            self.fields["about"] = forms.ChoiceField(
                label=asked.event,
                choices=[("", gettext_lazy("not said")), *events],
                required=False,
            )
        people = choices_for(network, "who", asks=False)
        if asked.who and people:
            self.fields["who"] = forms.MultipleChoiceField(
                label=asked.who,
                choices=people,
                required=False,
                widget=forms.CheckboxSelectMultiple,
            )
        self.fields["visibility"] = forms.ChoiceField(
            label=FIELDS["reply.visibility"],
            choices=[("", gettext_lazy("only me")), *_wider()],
            required=False,
        )
        self.order_fields(["chosen", "about", "who", "words", "visibility"])

    def changes(self, card_code: str) -> list[Change]:
        """Give what was answered; today's answer is changed, one of another day stays as it was.

        Args:
            card_code: Deck and card.
        """
        said = {
            name: self._value(name)
            for name in ("words", "chosen", "about", "who", "visibility")
            if name in self.fields
        }
        today, before = timezone.localdate().isoformat(), self.before
        if not self.has_changed():
            return []
        if before is not None and (before.day == today or set(self.changed_data) == {"visibility"}):
            return [
                (before.id, "reply", name, value)
                for name, value in said.items()
                if name in self.changed_data
            ]
        entity = new_id()
        fixed: list[Change] = [
            (entity, "reply", "card", card_code),
            (entity, "reply", "day", today),
        ]
        return [*fixed, *((entity, "reply", name, value) for name, value in said.items() if value)]

    def _value(self, name: str) -> Any:
        given = self.cleaned_data.get(name)
        if not given:
            return None
        if name == "chosen":
            return (given,)
        return tuple(given) if isinstance(given, list) else given


def _wider() -> list[tuple[str, Any]]:
    return [one for one in options_of("reply", "visibility").items() if one[0] != "self"]
