"""Photos of a drawing on paper: add one, look at it closely, and write people over from it.

All of it works without script. Beside the drawing itself the same photo can be laid next to
the line where names are typed.
"""

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.actions import add_people
from kring.draw.forms import NamesForm
from kring.draw.pictures import LARGEST, cleaned, too_large
from kring.formats.errors import BadInput
from kring.keep.models import Photo
from kring.keep.photos import MOST, add_photo, photos_of, picture_of, take_away_photo
from kring.keep.queries import network_of_kring
from kring.people.account.proof import proves_again
from kring.people.opening import open_kring

ZOOMS = (1, 2, 3)


@require_http_methods(["GET", "POST"])
def photos(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the photos of a kring, and take in one more."""
    kring = open_kring(request, kring_id, part="photos")
    if request.method == "POST":
        try:
            photo = add_photo(kring, _picture(request.FILES.get("photo")))
        except BadInput as bad:
            messages.error(request, _(bad.sentence).format(**bad.where))
            return redirect("photos", kring_id=kring.pk)
        return redirect("photo", kring_id=kring.pk, photo_id=photo.pk)
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "photos": photos_of(kring),
        "most": MOST,
        "limit": LARGEST // 2**20,
    }
    return render(request, "draw/photos.html", context)


@proves_again(only="take_away")
@require_http_methods(["GET", "POST"])
def photo(request: HttpRequest, kring_id: str, photo_id: str) -> HttpResponse:
    """Lay a photo beside the names, and take in what is written over or that it may go."""
    takes_away = "take_away" in request.POST  # for good, so only whose kring it is may
    kring = open_kring(request, kring_id, to="own" if takes_away else "see", part="photos")
    if photo_id not in {line.id for line in photos_of(kring)}:
        raise Http404
    if takes_away:
        take_away_photo(kring, photo_id, by=request.user)
        messages.success(request, _("The photo is taken away."))
        return redirect("photos", kring_id=kring.pk)
    form = NamesForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        added = add_people(kring, form.cleaned_data["names"], by=request.user)
        text = ngettext("%(count)s name added.", "%(count)s names added.", added)
        messages.success(request, text % {"count": added})
        return redirect(request.get_full_path())
    asked = request.GET.get("zoom", "")
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "photo_id": photo_id,
        "form": form,
        "zooms": ZOOMS,
        "zoom": int(asked) if asked in {str(zoom) for zoom in ZOOMS} else 1,
    }
    return render(request, "draw/photo.html", context, status=400 if form.errors else 200)


@require_GET
def photo_picture(request: HttpRequest, kring_id: str, photo_id: str) -> HttpResponse:
    """Give the picture itself, to the pages of its own kring only."""
    kring = open_kring(request, kring_id, part="photos")
    try:
        picture = picture_of(kring, photo_id)
    except Photo.DoesNotExist:
        raise Http404 from None
    return HttpResponse(picture, content_type="image/jpeg")


def _picture(uploaded: "UploadedFile[bytes] | None") -> bytes:
    if uploaded is None:
        raise too_large()
    return cleaned(uploaded.read())
