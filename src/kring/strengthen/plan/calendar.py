"""Days of the plan for somebody's own calendar: only what they tick, without names unless asked."""

from datetime import date

import msgspec
from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.draw.days import day_in_words
from kring.formats.icalendar_writing import DayToKeep, as_bytes
from kring.keep.queries import network_of_kring
from kring.network.birthdays import all_birthdays
from kring.network.model import ABOUT_ID
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.telling import Told, name_of, told

ASK_AGAIN = f"{ABOUT_ID}.ask-again"
"""The day after a "not yet", beside the day of the kring itself."""


class CalendarForm(forms.Form):
    """Which days go along, and whether words and names stand beside them."""

    days = forms.MultipleChoiceField(
        label=gettext_lazy("Which days do you take along?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose at least one day.")},
    )
    words = forms.BooleanField(
        label=gettext_lazy("With my words and names in it"),
        help_text=gettext_lazy("Others may read along in a calendar. Without, it says little."),
        required=False,
    )

    def __init__(self, days: list[DayToKeep], *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # as any form takes them
        chosen = self.fields["days"]
        if isinstance(chosen, forms.MultipleChoiceField):
            chosen.choices = [(each.id, f"{_when(each)}: {each.title}") for each in days]


@require_http_methods(["GET", "POST"])
def calendar(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the days of the plan, and give the file with those that were ticked."""
    takes = request.method == "POST"
    kring = open_kring(request, kring_id, to="take" if takes else "own", part="plan")
    network = network_of_kring(kring)
    days = days_of(network)
    form = CalendarForm(days, request.POST if takes else None)
    if takes and form.is_valid():
        words = form.cleaned_data["words"]
        chosen = [
            each if words else msgspec.structs.replace(each, title=_plain(network, each.id))
            for each in days
            if each.id in form.cleaned_data["days"]
        ]
        return HttpResponse(
            as_bytes(chosen, now=timezone.now()),
            content_type="text/calendar; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="kring.ics"'},
        )
    context = {"kring": kring, "network": network, "form": form, "days": days, "tab": "strengthen"}
    return render(
        request, "strengthen/plan/calendar.html", context, status=400 if form.errors else 200
    )


def days_of(network: Network) -> list[DayToKeep]:
    """Give the days in their order: steps, agreements, meetings and roles, the drawing."""
    found = [
        DayToKeep(id=step.id, day=date.fromisoformat(step.day), title=step.text or _("A tiny step"))
        for step in network.steps
        if step.day and step.state in {None, "open", "another_time"}
    ]
    found += [
        DayToKeep(
            id=each.id,
            day=date.fromisoformat(each.until),
            title=_look_again_at(told(BOARDS["agreements"], each, network)),
        )
        for each in network.agreements
        if each.until and each.state not in {"done", "no"}
    ]
    found += [
        DayToKeep(id=each.id, day=date.fromisoformat(when), title=each.topic or _("A meeting"))
        for each in network.meetings
        if (when := each.next_day or each.day)
    ]
    found += [
        DayToKeep(
            id=each.id,
            day=date.fromisoformat(each.look_again),
            title=_look_again_at(told(BOARDS["roles"], each, network)),
        )
        for each in network.roles
        if each.look_again
    ]
    if network.about.look_again:
        day = date.fromisoformat(network.about.look_again)
        found.append(DayToKeep(id=ABOUT_ID, day=day, title=_("Look at the drawing again")))
    if network.about.ask_again:
        day = date.fromisoformat(network.about.ask_again)
        found.append(DayToKeep(id=ASK_AGAIN, day=day, title=_("Not yet: ask again")))
    found += [
        DayToKeep(
            id=one.who,
            day=one.day,
            title=_("Birthday of %(name)s") % {"name": name_of(network, one.who)},
            yearly=network.alter[one.who].birthday,
        )
        for one in all_birthdays(network, today=timezone.localdate())
    ]
    return sorted(found, key=lambda each: each.day)


def _look_again_at(card: Told) -> str:
    return _("%(what)s: look at it again") % {"what": card.title}


def _when(each: DayToKeep) -> str:
    if each.yearly:
        return _("Every year on %(day)s") % {"day": day_in_words(each.yearly)}
    return day_in_words(each.day.isoformat())


def _plain(network: Network, entity: str) -> str:
    of_the_kring = {ABOUT_ID: _("Look at the drawing again"), ASK_AGAIN: _("Ask again")}
    if entity in of_the_kring:
        return of_the_kring[entity]
    if entity in network.alter:
        return _("A birthday")
    if any(step.id == entity for step in network.steps):
        return _("A tiny step")
    if any(meeting.id == entity for meeting in network.meetings):
        return _("A meeting")
    if any(role.id == entity for role in network.roles):
        return _("Look at a role again")
    return _("Look at an agreement again")
