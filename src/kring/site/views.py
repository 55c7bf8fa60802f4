"""The start page and the pages around the drawings."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.i18n import set_language as choose_language

from kring.keep import actions as keep
from kring.keep.queries import network_of_kring
from kring.keep.statements import waiting_for_second_step
from kring.people.account.proof import proves_again
from kring.people.opening import open_kring
from kring.people.organisation.queries import house_in, memberships_of, number_in
from kring.people.pace import at_a_pace
from kring.site import actions
from kring.site.forms import BeginForm, EraseForm
from kring.site.glossary import CHAPTERS
from kring.site.queries import kringen_of, shelf_of, unready


@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Show somebody's drawings, and the first question for a new one.

    A name that is looked for comes as a form, so that it stands in no address.
    """
    return render(request, "site/start.html", _start_context(request, BeginForm()))


def _start_context(request: HttpRequest, form: BeginForm) -> dict[str, object]:
    asked = request.POST
    shelf = shelf_of(
        request.user, find=asked.get("find", "")[:200], page=number_in(asked.get("page")) or 1
    )
    lines, houses = shelf.lines, list(memberships_of(request.user))
    return {
        "shelf": shelf,
        "own": [line for line in lines if line.is_own and not line.made_up],
        "along": [line for line in lines if not line.is_own],
        "made_up": [line for line in lines if line.is_own and line.made_up],
        "form": form,
        "memberships": houses,
        "waiting": waiting_for_second_step(request.user) if houses else 0,
    }


@require_POST
@at_a_pace("kring")
def new_kring(request: HttpRequest) -> HttpResponse:
    """Begin a kring with the names that were given, if any."""
    form = BeginForm(request.POST)
    if not form.is_valid():
        return render(request, "site/start.html", _start_context(request, form), status=400)
    kring = actions.begin_kring(
        centre=form.cleaned_data["centre"],
        names=form.cleaned_data["names"],
        by=request.user,
        for_somebody=form.cleaned_data["for_somebody"],
        organisation=house_in(request, request.POST.get("organisation")),
    )
    return redirect("draw", kring_id=kring.id)


@proves_again
@require_http_methods(["GET", "POST"])
def erase_kring(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Ask whether a kring may be erased for good, and do so."""
    kring = open_kring(request, kring_id, to="own")
    form = EraseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        keep.erase_kring(kring, by=request.user)
        messages.success(request, _("The kring is erased."))
        return redirect("start")
    context = {"kring": kring, "name": network_of_kring(kring).name, "form": form}
    return render(request, "site/erase.html", context, status=400 if form.errors else 200)


@require_POST
def load_stories(request: HttpRequest) -> HttpResponse:
    """Put the made-up stories between somebody's own drawings."""
    count = actions.load_stories(by=request.user)
    if count:
        messages.success(request, _("The made-up stories are here. Nobody in them exists."))
    else:
        messages.info(request, _("The made-up stories were here already."))
    return redirect("start")


@require_http_methods(["GET", "POST"])
def erase_stories(request: HttpRequest) -> HttpResponse:
    """Ask whether the made-up stories may be erased again, and do so."""
    lines = [line for line in kringen_of(request.user) if line.is_own and line.made_up]
    if request.method == "POST":
        actions.erase_stories(by=request.user)
        messages.success(request, _("The made-up stories are erased."))
    if request.method == "POST" or not lines:
        return redirect("start")
    return render(request, "site/erase_stories.html", {"lines": lines})


@login_not_required
@require_GET
def words(request: HttpRequest) -> HttpResponse:
    """Explain the words of the field, in three languages."""
    return render(request, "site/words.html", {"chapters": CHAPTERS})


@login_not_required
@require_GET
def sources(request: HttpRequest) -> HttpResponse:
    """Name on whose work Kring builds."""
    return render(request, "site/sources.html")


@login_not_required
@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Show the pages in another language from now on."""
    return choose_language(request)


@login_not_required
@require_GET
def favicon(request: HttpRequest) -> HttpResponse:
    """Send whoever asks for a picture of Kring by its old name to that picture.

    Browsers do so beside a poster or a copy, which have no head in which a page names it.
    """
    del request
    return redirect(static("site/kring.svg"))


@never_cache
@login_not_required
@require_GET
def readyz(request: HttpRequest) -> HttpResponse:
    """Answer a machine that asks whether this Kring can take people in: database, tables, key."""
    del request
    missing = unready()
    status = 503 if missing else 200
    return HttpResponse(f"{missing or 'ok'}\n", content_type="text/plain", status=status)


@never_cache
@login_not_required
@require_GET
def healthz(request: HttpRequest) -> HttpResponse:
    """Answer a machine that asks whether Kring and its database are up."""
    del request
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")
