"""Questionnaires: what lies ready, filling one in, and what comes out, first to the person alone.

None is ever asked for. What comes out is kept as the answers only, and worked out anew each time.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.days import day_in_words
from kring.draw.meanwhile import tell_meanwhile
from kring.formats.errors import BadInput
from kring.formats.questionnaires import LARGEST, pack_in
from kring.keep.actions import Change, new_id, put
from kring.keep.queries import network_of_kring
from kring.network.model import Filled
from kring.network.network import Network
from kring.network.questionnaires import Pack
from kring.network.scoring import SKIPPED
from kring.people.opening import open_kring
from kring.people.organisation.queries import number_in
from kring.strengthen.board import Board
from kring.strengthen.forms import LONGEST_NAME, CardForm
from kring.strengthen.questionnaires.packs import add, added_by, houses_of, packs_for, take_away
from kring.strengthen.questionnaires.words import Result, in_language, results

WORDS = Board(
    code="filled",
    kind="filled",
    name=gettext_lazy("What do you say of it yourself?"),
    lead="",
    new="",
    title="pack",
    first=("words", "visibility"),
)


@dataclass(frozen=True)
class Done:
    """A questionnaire that was filled in: when, which, what came out and one's own words."""

    id: str
    day: str
    title: str
    results: list[Result]
    words: str


@require_GET
def questionnaires(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show which lie ready, and what was filled in before."""
    kring = open_kring(request, kring_id, part="plan")
    network, packs = network_of_kring(kring), packs_for(kring)
    context = {
        "kring": kring,
        "network": network,
        "packs": [(code, in_language(pack.title), about(pack)) for code, pack in packs.items()],
        "done": history(network, packs),
        "owns": kring.access.owns,
        "tab": "strengthen",
    }
    return render(request, "strengthen/questionnaires/questionnaires.html", context)


def history(network: Network, packs: dict[str, Pack]) -> list[Done]:
    """Give what was filled in, the oldest first; one whose questions are gone keeps its words."""
    fillings = sorted(network.fillings, key=lambda filled: filled.day or "")
    return [_done(filled, packs.get(filled.pack or "")) for filled in fillings]


def _done(filled: Filled, pack: Pack | None) -> Done:
    return Done(
        id=filled.id,
        day=day_in_words(filled.day) if filled.day else "",
        title=_title(filled, pack),
        results=results(pack, filled.answers or ()) if pack else [],
        words=filled.words or "",
    )


def _title(filled: Filled, pack: Pack | None) -> str:
    if pack:
        return in_language(pack.title)
    return filled.title or _("A questionnaire that lies here no more")


def about(pack: Pack) -> list[str]:
    """Tell what a questionnaire is, whose wording it has, and for whom it was made."""
    lines = [in_language(pack.intro), in_language(pack.translation)]
    if pack.age_from:
        lines.append(_("It was made for people from %(age)d years on.") % {"age": pack.age_from})
    if pack.groups_only:
        lines.append(_("It was made for groups, so you get no figure of your own."))
    return [line for line in lines if line]


class AnswersForm(forms.Form):
    """The questions of a pack; every one may be skipped."""

    def __init__(self, pack: Pack, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pack = pack
        for number, item in enumerate(pack.items):
            options = [
                (str(place), in_language(option))
                for place, option in enumerate(pack.options_of(number))
            ]
            self.fields[f"q{number}"] = forms.ChoiceField(
                label=in_language(item.text),
                choices=[*options, ("", gettext_lazy("I skip this"))],
                required=False,
                widget=forms.RadioSelect,
            )

    def answers(self) -> tuple[int, ...]:
        """Give which answer was chosen for each question."""
        said = (self.cleaned_data.get(f"q{number}") for number in range(len(self.pack.items)))
        return tuple(int(each) if each else SKIPPED for each in said)


@require_http_methods(["GET", "POST"])
def fill_in(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Ask the questions, in the words of whoever made them; only whose kring it is answers."""
    kring = open_kring(request, kring_id, to="own", part="plan")
    pack = packs_for(kring).get(code)
    if pack is None:
        raise Http404
    form = AnswersForm(pack, request.POST or None)
    if request.method == "POST" and form.is_valid():
        answers, entity = form.answers(), new_id()
        if set(answers) == {SKIPPED}:
            return redirect("questionnaires", kring_id=kring.id)
        changes: list[Change] = [
            (entity, "filled", "pack", code),
            (entity, "filled", "title", in_language(pack.title)[:LONGEST_NAME]),
            (entity, "filled", "day", timezone.localdate().isoformat()),
            (entity, "filled", "answers", answers),
        ]
        put(kring, changes, by=request.user)
        return redirect("questionnaire_result", kring_id=kring.id, entity=entity)
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "title": in_language(pack.title),
        "about": about(pack),
        "pack": pack,
        "form": form,
        "tab": "strengthen",
    }
    return render(
        request,
        "strengthen/questionnaires/questions.html",
        context,
        status=400 if form.errors else 200,
    )


@require_http_methods(["GET", "POST"])
def result(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Tell what came out, first to the person alone, and ask what they say of it themselves."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    filled = next((one for one in network.fillings if one.id == entity), None)
    if filled is None:
        raise Http404
    if "take_off" in request.POST:
        put(kring, [(entity, "filled", "deleted", True)], by=request.user)
        messages.success(request, _("It is taken off."))
        return redirect("questionnaires", kring_id=kring.id)
    form = CardForm(WORDS, filled, network, request.POST or None, initial={"seen": kring.seq})
    if request.method == "POST" and form.is_valid():
        put(kring, form.changes(), by=request.user, seen=form.cleaned_data["seen"])
        tell_meanwhile(request, form)
        return redirect("questionnaires", kring_id=kring.id)
    pack = packs_for(kring).get(filled.pack or "")
    context = {
        "kring": kring,
        "network": network,
        "done": _done(filled, pack),
        "pack": pack,
        "form": form,
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/questionnaires/questions_done.html", context, status=status)


class AddForm(forms.Form):
    """A file, for whom it is, and on what ground it may be used."""

    file = forms.FileField(label=gettext_lazy("The file of the questionnaire"))
    house = forms.TypedChoiceField(
        label=gettext_lazy("For whom?"), required=False, coerce=int, empty_value=None
    )
    permission = forms.CharField(
        label=gettext_lazy("Why may you use it?"),
        help_text=gettext_lazy("Who gave permission, and when? Or under which licence is it?"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    sure = forms.BooleanField(
        label=gettext_lazy("I may use these questions, and use them unchanged")
    )


@require_http_methods(["GET", "POST"])
def question_packs(request: HttpRequest) -> HttpResponse:
    """Show what somebody added, add a questionnaire, or take one away."""
    if "take_away" in request.POST:
        take_away(number_in(request.POST["take_away"]), by=request.user)
        return redirect("question_packs")
    form = AddForm(request.POST or None, request.FILES or None)
    houses = [(house.pk, house.name) for house in houses_of(request.user)]
    form.fields["house"].choices = [("", _("for me")), *houses]  # type: ignore[attr-defined]  # Django types the field, not its choices
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            pack = pack_in(file.read(LARGEST + 1), file=file.name)
            add(
                pack,
                permission=form.cleaned_data["permission"],
                house_id=form.cleaned_data["house"],
                by=request.user,
            )
        except BadInput as bad:
            form.add_error("file", _(bad.sentence).format(**bad.where))
        else:
            messages.success(request, _("The questionnaire lies ready."))
            return redirect("question_packs")
    added = [
        (one.pk, in_language(pack_in(bytes(one.content), file="").title), one.permission)
        for one in added_by(request.user)
    ]
    context = {"form": form, "added": added}
    status = 400 if form.errors else 200
    return render(request, "strengthen/questionnaires/question_packs.html", context, status=status)
