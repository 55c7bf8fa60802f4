"""Everything of a kring in one folder: to keep, to read without Kring, to open in another Kring.

The person owns what is here, so they can carry all of it away: the copy Kring opens again, every
word of it as a page any browser shows, the drawings as posters, the photos, the journal.
"""

import io
import zipfile
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_GET

from kring.draw.choices import Label
from kring.draw.copies import copy_of
from kring.draw.drawings import DRAWINGS
from kring.draw.paper_words import sheet_words_for
from kring.draw.said import KIND_NAMES, Said, said_of
from kring.formats import kring_writing
from kring.keep.consents import consents_of
from kring.keep.grants import grants_of
from kring.keep.journal import lines_of
from kring.keep.models import Kring
from kring.keep.photos import photos_of, picture_of
from kring.keep.queries import (
    damaged_in,
    document_of,
    moments_of,
    network_of_kring,
    things_at,
)
from kring.network.network import Network
from kring.people.account.proof import proves_again
from kring.people.along import words
from kring.people.opening import open_kring
from kring.people.pace import at_a_pace
from kring.scene.poster import NoPoster, poster

READ_ME = gettext_noop("read-me")


@proves_again(file=True)
@require_GET
@at_a_pace("everything")
def everything(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Give the person everything that is theirs, in one file."""
    kring = open_kring(request, kring_id, to="take")
    name = f"kring-{timezone.localdate().isoformat()}.zip"
    return HttpResponse(
        folder_of(kring),
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def folder_of(kring: Kring) -> bytes:
    """Give all that a kring holds as one zip; nobody's name stands in the name of a file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr(f"{_(READ_ME)}.html", in_words(kring))
        folder.writestr("kring.kring", kring_writing.as_bytes([copy_of(kring)]))
        for number, line in enumerate(photos_of(kring), start=1):
            folder.writestr(f"photos/{number}.jpg", picture_of(kring, line.id))
        for code, sheet in _posters(network_of_kring(kring)):
            folder.writestr(f"posters/{code}.pdf", sheet)
    return held.getvalue()


def in_words(kring: Kring) -> str:
    """Give every word of a kring as one page that needs nothing else to be read."""
    grants, agreed = grants_of(kring), consents_of(kring)
    names = words.names_of({grant.user_id for grant in grants})
    damaged = damaged_in(kring)
    lost = {line.id for line in damaged}
    moments = [
        (line, _chapters(said_of(things_at(kring, line.id))))
        for line in moments_of(kring)
        if line.id not in lost
    ]
    return render_to_string(
        "site/everything.html",
        {
            "name": network_of_kring(kring).name,
            "today": timezone.localdate(),
            "now": _chapters(said_of(document_of(kring).things())),
            "moments": moments,
            "damaged": damaged,
            "grants": [
                (grant, names.get(grant.user_id, ""), words.ROLES[grant.role]) for grant in grants
            ],
            "consents": [(one, words.HOW.get(one.how, "")) for one in agreed],
            "journal": words.told(lines_of(kring)),
        },
    )


def _chapters(told: dict[str, list[Said]]) -> list[tuple[Label, list[Said]]]:
    return [(KIND_NAMES[kind], found) for kind, found in told.items()]


def _posters(network: Network) -> Iterator[tuple[str, bytes]]:
    for code, drawing in DRAWINGS.items():
        sheet = sheet_words_for(network, today=timezone.localdate(), title=drawing.title)
        try:
            scene = drawing.scene(network, feelings=True)
            yield code, poster(scene, sheet, turned=drawing.turned)
        except NoPoster:
            continue  # the words of it are in the page all the same
