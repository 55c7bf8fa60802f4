"""What a tablet away from the server says where one thinks of places, and of who was there then.

Only words. What is written down the tablet makes of it by the same rules as these pages
(`web/src/surface/strengthen/finding.ts`).
"""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.finding.forms import LightTieForm, SupportPlaceForm


def finding_texts() -> dict[str, Any]:
    """Give what is good about familiar faces."""
    return {
        "good": [
            _("They ask little of you."),
            _("They may grow, and need not."),
            _("They are close by, every day."),
            _("They are often quite different from you."),
        ],
    }


def finding_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    face, place = LightTieForm.base_fields, SupportPlaceForm.base_fields
    return {
        "places": _("Places and familiar faces"),
        "places_lead": _("Somebody you only know by sight counts. A name is not needed."),
        "familiar_face": _("A familiar face"),
        "a_smile": _("A smile every morning is worth something. It need not become more."),
        "where_see": str(face["where"].label),
        "in_the_station": str(face["where"].help_text),
        "what_call": str(face["name"].label),
        "no_name_needed": str(face["name"].help_text),
        "what_does_it": str(face["meaning"].label),
        "carrying_place": _("A place that carries you"),
        "only_you_see": _(
            "Not everything has to stand here. Only you see it, unless you choose otherwise."
        ),
        "which_place": str(place["name"].label),
        "a_cafe": str(place["name"].help_text),
        "what_is_it": str(place["sort"].label),
        "what_find": str(place["gives"].label),
        "good_of_faces": _("What is good about familiar faces"),
        "kept": _("Saved."),
        "then": _("Who was there then?"),
        "then_lead": _("Your lifeline may bring back people of earlier."),
        "from_before": _("Whoever you write down comes along as somebody from before."),
        "who_was_there": _("Who was there?"),
        "add": _("Add"),
        "no_lifeline": _("There is nothing on the lifeline yet."),
    }
