"""What colleagues are willing to open of their own network, and a sheet for a link group.

Free for everybody, kept apart from every kring, and gone as soon as whoever wrote it wishes. The
questions on nearness and distance are to think about; nothing of that is written anywhere.
"""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.people.models import Member, Opening, Organisation
from kring.people.organisation.entry import member_in

SORTS = {
    "place": gettext_lazy("a place or a group I know"),
    "skill": gettext_lazy("something I can show"),
    "person": gettext_lazy("somebody I could ask along, after asking them"),
    "door": gettext_lazy("a door my work can open"),
}
FEWEST_SEATS, SEATS = 5, 8


class OpeningForm(forms.Form):
    """One thing somebody is willing to open."""

    sort = forms.ChoiceField(label=gettext_lazy("What is it?"), choices=list(SORTS.items()))
    words = forms.CharField(
        label=gettext_lazy("In your own words"),
        help_text=gettext_lazy("Name nobody who was not asked."),
        max_length=500,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )


@require_http_methods(["GET", "POST"])
def openings(request: HttpRequest, house_id: int) -> HttpResponse:
    """Show what colleagues open, and take in what one more is willing to."""
    member = member_in(request, house_id)
    if request.method == "POST" and "gone" in request.POST:
        _take_back(member, request.POST["gone"])
        messages.success(request, _("Taken away."))
        return redirect("openings", house_id=house_id)
    form = OpeningForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        Opening.objects.create(member=member, **form.cleaned_data)
        messages.success(request, _("Thank you. You can take it back at any time."))
        return redirect("openings", house_id=house_id)
    context = {
        "house": member.organisation,
        "mine": member,
        "form": form,
        "sorts": list(_by_sort(member.organisation).items()),
    }
    status = 400 if form.errors else 200
    return render(request, "people/organisation/openings.html", context, status=status)


@require_GET
def link_group(request: HttpRequest, house_id: int) -> HttpResponse:
    """Give the sheet for a group of people who do not know each other yet, to fill in by hand."""
    member = member_in(request, house_id)
    context = {
        "house": member.organisation,
        "seats": range(1, SEATS + 1),
        "fewest": FEWEST_SEATS,
        "waiting": range(4),
        "meetings": range(6),
    }
    return render(request, "people/organisation/link_group.html", context)


def _take_back(member: Member, number: str) -> None:
    if not number.isdecimal() or not member.openings.filter(pk=number).delete()[0]:
        raise Http404


def _by_sort(house: Organisation) -> dict[str, list[Opening]]:
    there = Opening.objects.filter(member__organisation=house, member__left_at=None)
    found = list(there.select_related("member__user").order_by("at"))
    return {str(name): [one for one in found if one.sort == sort] for sort, name in SORTS.items()}
