"""Giving and getting: with each person what is got, what is given, and what one means to them.

No points, no debts, no order by who gives most: people stand in the order in which they came.

Source:
    methods.md §19; Nuyts (2017) on reciprocity, widely understood.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.forms import ThingsForm
from kring.draw.labels import FIELDS, FUNCTION_NAMES, options_of
from kring.draw.meanwhile import tell_meanwhile
from kring.keep.actions import Change, put
from kring.keep.queries import network_of_kring
from kring.network.measures.counted import all_there_now
from kring.network.measures.reciprocity import giving
from kring.network.model import FUNCTIONS, Alter, Bond
from kring.network.network import Network
from kring.network.values import Value
from kring.people.opening import open_kring
from kring.strengthen.talents.giving_words import ENCOURAGED, GESTURES, told


@dataclass(frozen=True)
class Between:
    """What goes on between the person and one other, in words."""

    id: str
    name: str
    got: str
    given: str
    meaning: str
    gestures: str
    matters: list[tuple[str, str]]  # how much, from both sides


@require_GET
def giving_and_getting(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show with everybody what is got and given; nothing is added up against anything."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "told": told(giving(network)),
        "encouraged": ENCOURAGED,
        "people": between(network),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talents/giving.html", context)


def between(network: Network) -> list[Between]:
    """Give what goes on with everybody who is there now, in the order in which they came."""
    return [_with(alter, network.bond(alter.id)) for alter in all_there_now(network)]


def _with(alter: Alter, bond: Bond) -> Between:
    return Between(
        id=alter.id,
        name=alter.name or _("without a name"),
        got=_kinds(bond, {"get", "both"}),
        given=_kinds(bond, {"give", "both"}),
        meaning=bond.mine_for_them or "",
        gestures=", ".join(bond.gestures or ()),
        matters=[
            (str(FIELDS[f"bond.{side}"]), words)
            for side in ("importance_mine", "importance_theirs")
            if (words := str(options_of("bond", side).get(str(getattr(bond, side)), "")))
        ],
    )


def _kinds(bond: Bond, ways: set[str]) -> str:
    return ", ".join(
        str(FUNCTION_NAMES[function]) for function in FUNCTIONS if getattr(bond, function) in ways
    )


@require_http_methods(["GET", "POST"])
def meaning_to(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask what the person means to one other, with small gestures to choose from."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    alter = next((one for one in all_there_now(network) if one.id == entity), None)
    if alter is None:
        raise Http404
    form = MeaningForm(network.bond(entity), request.POST or None, initial={"seen": kring.seq})
    if request.method == "POST" and form.is_valid():
        if form.changes():
            put(kring, form.changes(), by=request.user, seen=form.cleaned_data["seen"])
            messages.success(request, _("Saved."))
            tell_meanwhile(request, form)
        return redirect("giving", kring_id=kring.id)
    context = {
        "kring": kring,
        "network": network,
        "name": alter.name or _("this person"),
        "form": form,
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/talents/meaning_to.html", context, status=status)


_MORE = (
    *(f"bond.{function}" for function in FUNCTIONS),
    "bond.importance_mine",
    "bond.importance_theirs",
)


class MeaningForm(ThingsForm):
    """What somebody means to another, in a sentence, gestures, and kinds of support."""

    own = forms.CharField(
        label=gettext_lazy("Another small gesture"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )

    def __init__(self, bond: Bond, *args: Any, **kwargs: Any) -> None:
        self.bond = bond
        names = ["bond.mine_for_them", "bond.gestures", *_MORE]
        super().__init__({"bond": bond}, names, *args, **kwargs)

    def first(self) -> list[forms.BoundField]:
        """Give what is asked at once."""
        return [self["bond.mine_for_them"], self["bond.gestures"], self["own"]]

    def more(self) -> list[forms.BoundField]:
        """Give what waits until somebody opens it."""
        return [self[name] for name in _MORE]

    def field_for(self, name: str) -> forms.Field:
        """Give the field of a form: gestures are ticked, from the list and those said before."""
        if name == "bond.mine_for_them":
            text = forms.Textarea(attrs={"rows": 2, "dir": "auto"})
            return forms.CharField(label=FIELDS[name], required=False, widget=text)
        if name == "bond.gestures":
            names = dict.fromkeys([*map(str, GESTURES), *(self.bond.gestures or ())])
            return forms.MultipleChoiceField(
                label=FIELDS[name],
                choices=[(one, one) for one in names],
                required=False,
                widget=forms.CheckboxSelectMultiple,
            )
        return super().field_for(name)

    def shown(self, name: str, value: Value) -> Any:
        """Give a value as its field shows it; gestures as those that are ticked."""
        if name == "bond.gestures":
            return list(value) if isinstance(value, tuple) else []
        return super().shown(name, value)

    def changes(self) -> list[Change]:
        """Give what was changed, with a gesture of one's own among those that were ticked."""
        found = super().changes()
        own = (self.cleaned_data.get("own") or "").strip()
        if not own:
            return found
        ticked = self.cleaned_data.get("bond.gestures") or []
        others = [change for change in found if change[2] != "gestures"]
        return [*others, (self.bond.id, "bond", "gestures", (*ticked, own))]
