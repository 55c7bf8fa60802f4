"""A kring taken along on a visit: everything its drawing needs, handed to the device once.

The device seals it with a PIN that never comes here (`web/src/visits/`). The journal tells the
person who took their kring along; a copy on a device is further from their hand than a page.
"""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_http_methods

from kring.draw.views import page_of
from kring.keep import journal
from kring.keep.queries import document_of
from kring.network.network import network_of
from kring.people.opening import open_kring


@ensure_csrf_cookie
@require_http_methods(["GET", "POST"])
def visit(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Tell what going along means, and hand over what the drawing needs when somebody says so."""
    kring = open_kring(request, kring_id, to="draw")
    document = document_of(kring)
    if request.method == "POST":
        journal.note(kring, by=request.user, act="took", what="visit")
        return JsonResponse(page_of(request, kring, document))
    context = {"kring": kring, "network": network_of(document.things(), id=kring.pk)}
    return render(request, "draw/visit.html", context)
