"""Erasing one person from a kring for good, and with them the photos they stand on.

Nobody can be taken out of a picture, and nobody but a person can see who is on it. So the
photos are laid side by side, and whoever erases ticks which of them go as well.
"""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from kring.keep.actions import erase_person
from kring.keep.photos import photos_of, take_away_photo
from kring.keep.queries import document_of, network_of_kring
from kring.network.model import Alter
from kring.people.account.proof import proves_again
from kring.people.opening import open_kring


@proves_again
@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask whether somebody may be erased for good, and on which photos they stand."""
    kring = open_kring(request, kring_id, to="own")
    document = document_of(kring)
    somebody = document.thing(entity) if document.kinds.get(entity) == "alter" else None
    if not isinstance(somebody, Alter):
        raise Http404
    photos = photos_of(kring)
    is_sure = "sure" in request.POST
    if is_sure:
        erase_person(kring, entity, by=request.user)
        for line in photos:
            if line.id in request.POST.getlist("photo"):
                take_away_photo(kring, line.id, by=request.user)
        messages.success(request, _("Erased for good."))
        return redirect("list", kring_id=kring.pk)
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "somebody": somebody,
        "photos": photos,
        "asked_again": request.method == "POST",
        "tab": "list",
    }
    return render(request, "draw/erase.html", context, status=400 if request.POST else 200)
