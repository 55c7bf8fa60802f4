"""Decks of question cards: of a house, kept by who looks after it, or of one user.

They are written on a page, card by card in up to three languages, and given on as a file.
"""

from typing import Any

import msgspec
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.formats.decks import (
    LANGUAGES,
    DeckCard,
    DeckFile,
    Language,
    deck_as_bytes,
    deck_in,
    said_in,
)
from kring.formats.errors import BadInput
from kring.people.account.entry import SignedIn
from kring.people.models import Deck, Member
from kring.people.organisation.entry import member_in

MOST = 100  # cards in a deck
EMPTY_ROWS = 3
LONGEST = 300


@require_http_methods(["GET", "POST"])
def decks(request: SignedIn, house_id: int | None = None) -> HttpResponse:
    """Show the decks of a house or of oneself; take in a file, or begin a new one."""
    member = _member(request, house_id)
    if request.method == "POST":
        return _taken_in(request, member)
    spoken = (get_language() or "nl")[:2]
    context = {
        "house": member.organisation if member else None,
        "writes": member is None or member.is_admin,
        "decks": [
            (kept.pk, said_in(_read(kept).name, spoken), len(_read(kept).cards))
            for kept in _kept(request, member)
        ],
    }
    return render(request, "people/organisation/decks.html", context)


@require_http_methods(["GET", "POST"])
def deck(request: SignedIn, deck_id: int, house_id: int | None = None) -> HttpResponse:
    """Show one deck as a form, with its cards; save it or take it away."""
    member = _member(request, house_id)
    kept = _one(request, member, deck_id)
    if request.method == "POST":
        _only_who_looks_after(member)
        if "away" in request.POST:
            kept.delete()
            messages.success(request, _("The deck is gone."))
            return _back(member)
        kept.content = deck_as_bytes(deck_said(request.POST, _read(kept)))
        kept.save()
        messages.success(request, _("Saved."))
        return _back(member)
    file = _read(kept)
    context = {
        "house": member.organisation if member else None,
        "writes": member is None or member.is_admin,
        "kept": kept,
        "deck": file,
        "heads": _heads(file),
        "rows": _rows(file),
    }
    return render(request, "people/organisation/deck.html", context)


@require_GET
def deck_file(request: SignedIn, deck_id: int, house_id: int | None = None) -> HttpResponse:
    """Give a deck as a file, to hand on to another house."""
    kept = _one(request, _member(request, house_id), deck_id)
    response = HttpResponse(bytes(kept.content), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{_read(kept).code}.json"'
    return response


def deck_said(said: QueryDict, before: DeckFile) -> DeckFile:
    """Give the deck as it was filled in; a card of which nothing was asked is left out.

    Args:
        said: The form as it was sent.
        before: The deck as it was; its codes stay, so that what was found by a card stays so.
    """
    cards: list[DeckCard] = []
    taken = {card.code for card in before.cards}
    for row in range(MOST + EMPTY_ROWS):
        question = _texts(said, f"card-{row}")
        if not question or len(cards) == MOST:
            continue
        code = said.get(f"card-{row}-code", "")
        if code not in taken:
            code = next(each for number in range(1, 999) if (each := f"k{number}") not in taken)
            taken.add(code)
        quality = _texts(said, f"card-{row}-quality")
        cards.append(DeckCard(code=code, question=question, quality=quality))
    asks = said.get("asks")
    return DeckFile(
        code=before.code,
        name=_texts(said, "name") or before.name,
        lead=_texts(said, "lead"),
        asks="who" if asks == "who" else "names",
        cards=tuple(cards),
    )


def _texts(said: QueryDict, name: str) -> dict[Language, str]:
    found = {each: " ".join(said.get(f"{name}-{each}", "").split())[:LONGEST] for each in LANGUAGES}
    return {language: text for language, text in found.items() if text}


def _heads(file: DeckFile) -> list[tuple[Language, str, str]]:
    return [(each, file.name.get(each, ""), file.lead.get(each, "")) for each in LANGUAGES]


def _rows(file: DeckFile) -> list[dict[str, Any]]:
    cards = [*file.cards, *([None] * EMPTY_ROWS)]
    return [
        {
            "number": number,
            "code": card.code if card else "",
            "texts": [
                (each, card.question.get(each, ""), card.quality.get(each, ""))
                if card
                else (each, "", "")
                for each in LANGUAGES
            ],
        }
        for number, card in enumerate(cards)
    ]


def _taken_in(request: SignedIn, member: Member | None) -> HttpResponse:
    _only_who_looks_after(member)
    whose: dict[str, Any] = (
        {"organisation": member.organisation} if member else {"user": request.user}
    )
    uploaded = request.FILES.get("file")
    if uploaded is None:
        name = " ".join(request.POST.get("name", "").split())[:LONGEST]
        now = (get_language() or "")[:2]
        spoken: Language = next((each for each in LANGUAGES if each == now), "nl")
        code = slugify(name)[:30].strip("-") or "deck"
        made = DeckFile(code=code, name={spoken: name or _("A deck")})
        kept = Deck.objects.create(content=deck_as_bytes(made), **whose)
        if member:
            return redirect("house_deck", house_id=member.organisation_id, deck_id=kept.pk)
        return redirect("my_deck", deck_id=kept.pk)
    try:
        read = deck_in(uploaded.read(), file=uploaded.name or "")
    except BadInput as bad:
        messages.error(request, _(bad.sentence).format(**bad.where))
        return _back(member)
    Deck.objects.create(content=deck_as_bytes(read), **whose)
    messages.success(request, _("The deck lies ready at “Finding people”."))
    return _back(member)


def _back(member: Member | None) -> HttpResponse:
    return (
        redirect("house_decks", house_id=member.organisation_id) if member else redirect("my_decks")
    )


def _member(request: SignedIn, house_id: int | None) -> Member | None:
    return None if house_id is None else member_in(request, house_id)


def _only_who_looks_after(member: Member | None) -> None:
    if member is not None and not member.is_admin:
        raise PermissionDenied


def _kept(request: SignedIn, member: Member | None) -> QuerySet[Deck]:
    found = Deck.objects.order_by("pk")
    if member is not None:
        return found.filter(organisation=member.organisation)
    return found.filter(user_id=request.user.pk)


def _one(request: SignedIn, member: Member | None, deck_id: int) -> Deck:
    found = _kept(request, member).filter(pk=deck_id).first()
    if found is None:
        raise Http404
    return found


def _read(kept: Deck) -> DeckFile:
    return msgspec.json.decode(bytes(kept.content), type=DeckFile)
