"""A kring in the form of another program: what each form holds is told before it is taken."""

import secrets
from typing import NamedTuple

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from kring.draw.copies import copy_of
from kring.formats import workbook_writing
from kring.formats.carried import left_behind
from kring.formats.copies import KringCopy
from kring.formats.pseudonyms import pseudonymous
from kring.formats.table_words import LANGUAGES
from kring.formats.writing import ENDINGS, as_bytes
from kring.people.account.proof import proves_again
from kring.people.opening import open_kring
from kring.people.pace import at_a_pace


class Form(NamedTuple):
    """One form of file: what it is called, and for whom it is."""

    name: str | Promise
    when: str | Promise
    content_type: str


ZIP, XML = "application/zip", "application/xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMS: dict[str, Form] = {
    "xlsx": Form(_("Workbook (.xlsx)"), _("The list, for a spreadsheet."), WORKBOOK),
    "gedcom": Form(
        _("Family tree (GEDCOM)"), _("For programs that draw family trees."), "text/plain"
    ),
    "graphml": Form(_("Graph (GraphML)"), _("For Gephi, R, igraph and networkx."), XML),
    "gexf": Form(_("Graph over time (GEXF)"), _("For the timeline of Gephi."), XML),
    "egor": Form(_("Three tables (egor)"), _("For personal networks in R."), ZIP),
    "netcanvas": Form(
        _("Tables like those of Network Canvas"), _("For scripts made for its exports."), ZIP
    ),
    "tables": Form(_("A table for each kind of thing (CSV)"), _("For statistics programs."), ZIP),
    "jsonl": Form(_("JSON Lines"), _("For programs that read many krings."), "text/plain"),
}


NAMELESS = ("graphml", "gexf", "egor", "tables", "jsonl")  # those that hold what was agreed
LONGEST_CONSENT = 2_000


@require_GET
def take_along(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the forms in which somebody can take their kring along, with what each leaves out."""
    kring = open_kring(request, kring_id, to="own")
    copy = copy_of(kring)
    forms = [(kind, form, _lost(copy, kind)) for kind, form in FORMS.items()]
    context = {
        "kring": kring,
        "network": copy.network,
        "forms": forms,
        "nameless": [(kind, FORMS[kind].name) for kind in NAMELESS],
        "tab": "list",
    }
    return render(request, "draw/take.html", context)


@proves_again
@require_POST
@at_a_pace("file out")
def take_without_names(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Give the kring without names, with what was agreed in it; the key is thrown away."""
    kring = open_kring(request, kring_id, to="take")
    consent, kind = request.POST.get("consent", "").strip(), request.POST.get("kind", "")
    if not consent:
        messages.error(request, _("Write what was agreed first, for whom and until when."))
        return redirect("take_along", kring_id=kring_id)
    if kind not in NAMELESS:
        raise Http404
    key = secrets.token_bytes(32)
    made = pseudonymous([copy_of(kring)], key=key, consent=consent[:LONGEST_CONSENT])
    return _handed(as_bytes(made, kind), kind)


@proves_again(file=True)
@require_GET
@at_a_pace("file out")
def take_file(request: HttpRequest, kring_id: str, kind: str) -> HttpResponse:
    """Give the kring in one of the forms; the name of the file tells the day, and nobody's name."""
    kring = open_kring(request, kring_id, to="take")
    if kind not in FORMS:
        raise Http404
    copy = copy_of(kring)
    if kind == "xlsx":
        spoken = (get_language() or "")[:2]
        language = spoken if spoken in LANGUAGES else None
        content = workbook_writing.as_bytes([copy.network], language=language)
    else:
        content = as_bytes([copy], kind)
    return _handed(content, kind)


def _handed(content: bytes, kind: str) -> HttpResponse:
    name = f"kring-{timezone.localdate().isoformat()}{ENDINGS[kind]}"
    return HttpResponse(
        content,
        content_type=FORMS[kind].content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _lost(copy: KringCopy, kind: str) -> str:
    return ", ".join(str(_(words)) for words in left_behind([copy], kind))
