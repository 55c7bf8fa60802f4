"""On how few volunteers of a house it leans: counted from rights alone, no kring is opened.

Seen in time it can be talked about; nobody is named, and nobody is asked to do more.
"""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.keep.models import Grant
from kring.people.models import Organisation
from kring.people.organisation.queries import FEWEST


@dataclass(frozen=True, slots=True)
class Leaning:
    """How many volunteers look along how often, and the fewest who carry over half of it.

    A kring in which two look along counts for both. `few` is None where it is under five: a count
    that small could be about somebody.
    """

    volunteers: int
    places: int
    few: int | None


def leaning_in(house: Organisation) -> Leaning | None:
    """Count on how few volunteers of a house more than half of the looking along leans.

    Args:
        house: Whose volunteers.

    Returns:
        Nothing with fewer than ten volunteers: of those it would always be fewer than five.

    Source:
        Nuyts (2017) on volunteers who are asked again and again; methods.md §18, where the same
        is asked of one network.
    """
    open_now = Grant.objects.open_now().filter(organisation=house, role="volunteer")
    carried = Counter(open_now.values_list("user_id", flat=True))
    if len(carried) < 2 * FEWEST:
        return None
    places, few, held = carried.total(), 0, 0
    for _volunteer, krings in carried.most_common():
        few, held = few + 1, held + krings
        if held * 2 > places:
            break
    return Leaning(len(carried), places, few if few >= FEWEST else None)


def told(found: Leaning | None) -> str:
    """Tell it in a sentence and a question; empty where there are too few to tell."""
    if found is None:
        return ""
    said = (
        _("%(volunteers)d volunteers look along %(places)d times. Over half is done by %(few)d.")
        if found.few
        else _(
            "%(volunteers)d volunteers look along %(places)d times."
            " Over half is done by fewer than %(fewest)d."
        )
    )
    numbers = {"volunteers": found.volunteers, "places": found.places, "few": found.few}
    return f"{said % (numbers | {'fewest': FEWEST})} " + _(
        "How is it for them, and who could share it?"
    )
