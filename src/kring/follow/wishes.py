"""What the person wants of following: when to look again, a talk, and what would be good."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from kring.follow.actions import look_again_on, say_much_changed, say_what_is_progress
from kring.follow.forms import LookAgainForm, ProgressForm
from kring.people.opening import open_kring


@require_POST
def look_again(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in when to look again."""
    kring = open_kring(request, kring_id)
    form = LookAgainForm(request.POST)
    if form.is_valid():
        look_again_on(kring, day=form.cleaned_data["day"], by=request.user)
        messages.success(request, _("That is kept. You can always choose another day."))
    else:
        messages.error(request, _("That is no day. Choose one from the calendar."))
    return redirect("moments", kring_id=kring.id)


@require_POST
def much_changed(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in that much has changed and the person would like to talk, or that this was done."""
    kring = open_kring(request, kring_id)
    since = None if "talked" in request.POST else timezone.localdate()
    say_much_changed(kring, since=since, by=request.user)
    return redirect("moments", kring_id=kring.id)


@require_POST
def progress(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in what the person would be glad about."""
    kring = open_kring(request, kring_id)
    form = ProgressForm(request.POST)
    if form.is_valid():
        say_what_is_progress(kring, words=form.cleaned_data["progress"], by=request.user)
        messages.success(request, _("Your words are kept."))
    else:
        messages.error(request, _("That is more than fits here. Make it a little shorter."))
    return redirect("compare", kring_id=kring.id)
