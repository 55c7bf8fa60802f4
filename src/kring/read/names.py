"""What people, kinds and functions are called within a sentence."""

import unicodedata
from collections.abc import Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, ngettext_lazy

from kring.draw import labels as draw_labels
from kring.draw.choices import Label
from kring.network.network import Network

MOST = 5  # names or words in one sentence; the rest is counted

CATEGORY_NAMES: Mapping[str, Promise] = {
    "family": gettext_lazy("family"),
    "friends": gettext_lazy("friends and acquaintances"),
    "society": gettext_lazy("neighbours, work and clubs"),
    "paid": gettext_lazy("people here for their work"),
    "kin": gettext_lazy("family and in-laws"),
    "friendly": gettext_lazy("friends, neighbours and colleagues"),
    "services": gettext_lazy("services and work"),
    "fellows": gettext_lazy("fellows"),
    "professionals": gettext_lazy("people here for their work"),
    "rest": gettext_lazy("others"),
}
LENSES: Mapping[str, Promise] = {
    "four": gettext_lazy("family, friends, society, work"),
    "three": gettext_lazy("family, friendly, services"),
    "quadrant": gettext_lazy("the four parts of the circle"),
    "bucket": gettext_lazy("family, friends, professionals"),
}
FUNCTION_NAMES: Mapping[str, Label] = {
    **draw_labels.FUNCTION_NAMES,
    "material": gettext_lazy("help and advice"),  # Nuyts takes practical help and advice together
}
THEME_NAMES: Mapping[str, Promise] = {
    "similar_age": gettext_lazy("age"),
    "similar_life_phase": gettext_lazy("phase of life"),
    "similar_neighbourhood": gettext_lazy("where you live"),
    "similar_work": gettext_lazy("work or school"),
    "similar_money": gettext_lazy("money"),
    "similar_language": gettext_lazy("language"),
    "similar_background": gettext_lazy("background"),
    "similar_interests": gettext_lazy("what you like to do"),
}
CHANNELS_IN_WORDS: Mapping[str, Promise] = {
    "in_person": ngettext_lazy(
        "with %(count)s person face to face", "with %(count)s people face to face", "count"
    ),
    "phone": ngettext_lazy(
        "with %(count)s person by phone", "with %(count)s people by phone", "count"
    ),
    "video": ngettext_lazy(
        "with %(count)s person by video", "with %(count)s people by video", "count"
    ),
    "message": ngettext_lazy(
        "with %(count)s person by message", "with %(count)s people by message", "count"
    ),
    "letter": ngettext_lazy(
        "with %(count)s person by card or letter",
        "with %(count)s people by card or letter",
        "count",
    ),
    "social_media": ngettext_lazy(
        "with %(count)s person on social media",
        "with %(count)s people on social media",
        "count",
    ),
}


class Names:
    """Who is who in one or more networks, for use in sentences."""

    def __init__(self, *networks: Network) -> None:
        self._alters = {alter.id: alter for network in networks for alter in network.alters}

    @property
    def anybody(self) -> bool:
        """Tell whether there is anybody at all."""
        return bool(self._alters)

    def one(self, person: str) -> str:
        """Give somebody's name as the person wrote it; somebody known by sight has a place."""
        alter = self._alters[person]
        if alter.name:
            return isolated(alter.name)
        if alter.met_at:
            return _("somebody of %(place)s") % {"place": isolated(alter.met_at)}
        return _("somebody without a name")

    def of(self, people: Iterable[str]) -> str:
        """Give several names in a row; after the first five the others are counted."""
        return shortened(self.one(person) for person in people)


def shortened(words: Iterable[str]) -> str:
    """Put words in a row; when there are many, the first five and how many others."""
    given = list(words)
    if len(given) <= MOST + 1:
        return in_a_row(given)
    more = len(given) - MOST
    others = ngettext("%(count)s other", "%(count)s others", more) % {"count": more}
    return in_a_row([*given[:MOST], others])


def in_a_row(words: Iterable[str]) -> str:
    """Put words in a row as people say it: a, b and c."""
    given = list(words)
    if len(given) < 2:
        return "".join(given)
    return _("%(first)s and %(last)s") % {"first": ", ".join(given[:-1]), "last": given[-1]}


def isolated(text: str) -> str:
    """Keep right-to-left letters from pulling the rest of a sentence around."""
    if any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in text):
        return f"\u2068{text}\u2069"
    return text
