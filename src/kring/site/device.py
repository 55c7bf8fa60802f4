"""What a device may keep of Kring itself: its sign on the home screen, and an offline shell.

The shell is scripts, styles, letters and one page that says nothing about anybody. A device keeps
it once somebody takes a kring along on a visit; what is in that kring lies sealed in the browser's
own database and is opened by the shell (`web/src/visits/`).
"""

import hashlib
import json
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.staticfiles.finders import find
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.draw.views import surface_texts
from kring.strengthen.visit.texts import path_texts

WORKER = Path(__file__).with_name("worker.js")
PLAIN = (
    "kring/editor.js",
    "kring/offline.js",
    "kring/editor.css",
    "kring/fonts.css",
    "site/base.css",
    "site/frame.css",
    "site/pages.css",
    "strengthen/away.css",
    "site/kring.svg",
    "site/icon-192.png",
)
ICONS = (("icon-192", 192, "any"), ("icon-512", 512, "any"), ("icon-maskable", 512, "maskable"))
PAPER = "#fffdf7"


@login_not_required
@require_GET
def manifest(request: HttpRequest) -> HttpResponse:
    """Tell a browser how Kring stands on a home screen, in the language of the page."""
    del request
    told = {
        "id": "/",
        "name": "Kring",
        "short_name": "Kring",
        "description": _("Draw the people around you, together."),
        "lang": get_language(),
        "start_url": reverse("start"),
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            {
                "src": static(f"site/{name}.png"),
                "sizes": f"{size}x{size}",
                "type": "image/png",
                "purpose": purpose,
            }
            for name, size, purpose in ICONS
        ],
    }
    return JsonResponse(told, content_type="application/manifest+json")


@login_not_required
@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """Give the script that keeps the shell; it changes when anything in the shell does."""
    del request
    shell = {
        "build": build(),
        "page": reverse("offline"),
        "leave": reverse("leave"),
        "files": shell_files(),
    }
    script = f"const SHELL = {json.dumps(shell)}\n{WORKER.read_text(encoding='utf-8')}"
    return HttpResponse(script, content_type="text/javascript; charset=utf-8")


@login_not_required
@require_GET
def offline(request: HttpRequest) -> HttpResponse:
    """Give the one page of the shell: every text of the drawing, in every language, and nobody."""
    del request
    return HttpResponse(_offline_page())


@require_GET
def token(request: HttpRequest) -> HttpResponse:
    """Tell a drawing that was opened without a network who is signed in now.

    It sends what waited only in the name of whoever drew it.
    """
    return JsonResponse({"user": str(request.user.pk), "csrf": get_token(request)})


def shell_files() -> list[str]:
    """Give the addresses of everything the shell is made of, in a fixed order."""
    folder = Path(find("kring/editor.js") or "").parent
    # Pieces of the surface carry their hash in their own name, and ask for each other by it.
    pieces = sorted(path.name for path in folder.glob("editor-*.js"))
    fonts = sorted(path.name for path in (folder / "fonts").glob("*.woff2"))
    return [
        *(static(name) for name in PLAIN),
        *(f"{settings.STATIC_URL}kring/{name}" for name in pieces),
        *(static(f"kring/fonts/{name}") for name in fonts),
    ]


def build() -> str:
    """Give a name to exactly this shell: its files, its page, and what keeps them."""
    told = [*shell_files(), _offline_page(), WORKER.read_text(encoding="utf-8")]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


@cache
def _offline_page() -> str:
    texts = {}
    for code, _name in settings.LANGUAGES:
        with override(code):
            texts[code] = surface_texts() | {"path": path_texts()}
    return render_to_string("site/offline.html", {"texts": texts})
