"""What goes along on a visit of a house or of the person themselves: decks and questionnaires.

What Kring brings along lies in the offline shell, the same for everybody. This belongs to one
kring, so it goes with that kring, under its PIN.
"""

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_GET

from kring.people.opening import open_kring
from kring.strengthen.finding.decks import OWN
from kring.strengthen.finding.queries import decks_for
from kring.strengthen.questionnaires.packs import brought_along, packs_for
from kring.strengthen.visit.questionnaires import pack_along
from kring.strengthen.visit.texts import deck_along


@require_GET
def own_along(request: HttpRequest, kring_id: str) -> JsonResponse:
    """Give the decks and questionnaires of a kring that do not come with Kring."""
    kring = open_kring(request, kring_id, to="draw")
    packs = packs_for(kring) if kring.access.opens("plan") else {}
    own = {
        "decks": [deck_along(deck) for code, deck in decks_for(kring).items() if code not in OWN],
        "packs": [pack_along(pack) for code, pack in packs.items() if code not in brought_along()],
    }
    return JsonResponse(own)
