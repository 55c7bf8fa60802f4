"""What stands in the way of people and no network can solve, gathered by a house without names.

A friend cannot lower a rent. What colleagues hear again and again is written down here in general
words, apart from every kring, so that a house can raise it where it is decided.
"""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.people.models import Member, Organisation, Signal
from kring.people.organisation.entry import member_in

THEMES = {
    "income": gettext_lazy("income and debts"),
    "housing": gettext_lazy("a place to live"),
    "rights": gettext_lazy("rights and papers"),
    "care": gettext_lazy("waiting for care"),
    "moving": gettext_lazy("getting around"),
    "meeting": gettext_lazy("places to meet"),
    "other": gettext_lazy("something else"),
}


class SignalForm(forms.Form):
    """One thing that stands in the way, in words that are about nobody."""

    theme = forms.ChoiceField(label=gettext_lazy("What is it about?"), choices=list(THEMES.items()))
    words = forms.CharField(
        label=gettext_lazy("What stands in the way?"),
        help_text=gettext_lazy("In general words: nobody may be recognised."),
        max_length=500,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    nameless = forms.BooleanField(label=gettext_lazy("Nobody can be recognised in it."))


@require_http_methods(["GET", "POST"])
def signals(request: HttpRequest, house_id: int) -> HttpResponse:
    """Show what a house heard, theme by theme, and take in what one more heard."""
    member = member_in(request, house_id)
    if request.method == "POST" and "gone" in request.POST:
        _take_away(member, request.POST["gone"])
        messages.success(request, _("Taken away."))
        return redirect("signals", house_id=house_id)
    form = SignalForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        Signal.objects.create(
            organisation=member.organisation,
            member=member,
            theme=form.cleaned_data["theme"],
            words=form.cleaned_data["words"],
        )
        messages.success(request, _("Thank you. It stands on the list, without names."))
        return redirect("signals", house_id=house_id)
    context = {
        "house": member.organisation,
        "mine": member,
        "form": form,
        "themes": _by_theme(member.organisation),
    }
    status = 400 if form.errors else 200
    return render(request, "people/organisation/signals.html", context, status=status)


def _take_away(member: Member, number: str) -> None:
    if not number.isdecimal() or not member.signals.filter(pk=number).delete()[0]:
        raise Http404


def _by_theme(house: Organisation) -> list[tuple[str, list[Signal]]]:
    there = list(Signal.objects.filter(organisation=house).order_by("-at", "-pk"))
    found = [
        (str(name), [one for one in there if one.theme == code]) for code, name in THEMES.items()
    ]
    return [(name, heard) for name, heard in found if heard]
