"""What somebody else wrote in a field while a form with that field lay open."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from kring.draw.forms import ThingsForm


def tell_meanwhile(request: HttpRequest, form: ThingsForm) -> None:
    """Tell whoever saved a form what stood there from another page or device, so nothing is lost.

    Args:
        request: Who saved.
        form: What was saved; it is valid.
    """
    for label, words in form.written_meanwhile():
        text = _("This was changed meanwhile: %(question)s. Your words stand there now.")
        before = _("Before, it was: %(words)s")
        said = {"question": label.rstrip("?: "), "words": words}
        messages.warning(request, f"{text % said} {before % said}")
