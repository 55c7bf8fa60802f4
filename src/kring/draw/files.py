"""Files out and in: a kring's own copy, its list, and opening a file as a new kring."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from kring.draw.copies import copy_of, take_in
from kring.draw.rescue import is_rescue_file, read_back
from kring.draw.uploads import LARGEST_UPLOAD
from kring.formats import kring_writing, table_writing
from kring.formats.copies import KringCopy
from kring.formats.errors import BadInput
from kring.formats.reading import copies_in
from kring.formats.source import Source, from_bytes
from kring.formats.table_words import LANGUAGES
from kring.keep.queries import damaged_in, network_of_kring
from kring.people.account.proof import proves_again
from kring.people.opening import open_kring
from kring.people.pace import at_a_pace

MOST_AT_ONCE = 50  # krings; whoever has more interviews reads them on the command line
MOST_NAMED = 5  # columns; more of them is no longer a sentence
LONGEST_SHOWN = 40  # signs of one column's name


@proves_again(file=True)
@require_GET
@at_a_pace("file out")
def copy(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Give the owner their own copy of everything, to keep or to open elsewhere."""
    kring = open_kring(request, kring_id, to="take")
    if damaged_in(kring):
        messages.error(
            request,
            _(
                "One moment can no longer be read, so a copy would not be whole. Take everything"
                " in one folder instead: it says which moment is missing."
            ),
        )
        return redirect("along", kring_id=kring.pk)
    return _download(kring_writing.as_bytes([copy_of(kring)]), "application/json", "kring")


@proves_again(file=True)
@require_GET
@at_a_pace("file out")
def list_csv(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Give the people as a list for a spreadsheet, in the words of today's language."""
    kring = open_kring(request, kring_id, to="take")
    spoken = (get_language() or "")[:2]
    content = table_writing.as_bytes(
        [network_of_kring(kring)], language=spoken if spoken in LANGUAGES else None
    )
    return _download(content, "text/csv; charset=utf-8", "csv")


@require_POST
@at_a_pace("file in")
def import_file(request: HttpRequest) -> HttpResponse:
    """Open a file: each network in it becomes a kring of its own, or nothing changes at all.

    Changes that a tablet could not bring here go into the kring they were made in.
    """
    try:
        source = _handed_in(request)
        if is_rescue_file(source.content):
            return _read_back(request, source)
        notes: list[BadInput] = []
        copies = _copies(source, notes)
        with transaction.atomic():
            krings = [take_in(each, by=request.user) for each in copies]
    except BadInput as bad:
        messages.error(request, _(bad.sentence).format(**bad.where))
        return redirect("start")
    for note in notes[:MOST_NAMED]:
        messages.info(request, _(note.sentence).format(**note.where))
    if left_out := _left_out(copies):
        messages.info(
            request,
            _("In a kring there is no place for: %(columns)s. People and their lines are here.")
            % {"columns": left_out},
        )
    if len(krings) == 1:
        return redirect("draw", kring_id=krings[0].pk)
    messages.success(
        request,
        ngettext("%(count)s kring is here.", "%(count)s kringen are here.", len(krings))
        % {"count": len(krings)},
    )
    return redirect("start")


def _read_back(request: HttpRequest, source: Source) -> HttpResponse:
    rescued = read_back(source.content, file=source.name, by=request.user)
    if rescued.new:
        text = ngettext(
            "%(count)s change from the file is saved now.",
            "%(count)s changes from the file are saved now.",
            rescued.new,
        )
        messages.success(request, text % {"count": rescued.new})
    elif not rescued.refused:
        messages.info(request, _("Everything in this file was saved already."))
    if rescued.refused:
        text = ngettext(
            "%(count)s change does not fit in this Kring. It is still in your file.",
            "%(count)s changes do not fit in this Kring. They are still in your file.",
            rescued.refused,
        )
        messages.info(request, text % {"count": rescued.refused})
    return redirect("draw", kring_id=rescued.kring.pk)


def _handed_in(request: HttpRequest) -> Source:
    uploaded = request.FILES.get("file")
    if uploaded is None or not uploaded.name:
        raise BadInput(
            "No file came along, or it is larger than {limit} MB. Choose a smaller file.",
            limit=LARGEST_UPLOAD // 2**20,
        )
    return from_bytes(uploaded.name, uploaded.read())


def _copies(source: Source, notes: list[BadInput]) -> list[KringCopy]:
    copies = copies_in(source, on_note=notes.append)
    if not copies:
        raise BadInput("{file} holds no network.", file=source.name)
    if len(copies) > MOST_AT_ONCE:
        raise BadInput(
            "{file} holds {found} networks; {most} can be opened at once. Split it first.",
            file=source.name,
            found=len(copies),
            most=MOST_AT_ONCE,
        )
    return copies


def _left_out(copies: list[KringCopy]) -> str:
    """Name the columns that a kring cannot keep, a few of them."""
    held = (things for each in copies for things in each.network.columns.values())
    names = list(dict.fromkeys(name for things in held for name in things))
    shown = [Truncator(name).chars(LONGEST_SHOWN) for name in names[:MOST_NAMED]]
    return ", ".join([*shown, "…"] if len(names) > MOST_NAMED else shown)


def _download(content: bytes, content_type: str, ending: str) -> HttpResponse:
    """Give bytes as a file; its name tells the day, and nobody's name."""
    name = f"kring-{timezone.localdate().isoformat()}.{ending}"
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
