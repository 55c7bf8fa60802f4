"""What the drawings around a middle say, in today's language: ecomap, ecogram, web, neighbourhood.

The surface and the sheet say the same; the counting sentences are worked out here, since how
many a word is about is a matter of language.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from kring.draw.choices import CHOICES
from kring.draw.labels import FUNCTION_NAMES, GROUP_NAMES
from kring.network.measures.energy import energy
from kring.network.network import Network
from kring.scene.middle_words import MiddleWords
from kring.scene.polar import empty_sectors, polar
from kring.scene.web import cells_of as web_cells_of

Text = str | Promise

LETTERS: dict[str, Text] = {
    "practical": pgettext_lazy("one letter for practical help", "P"),
    "affective": pgettext_lazy("one letter for emotional support", "E"),
    "advice": pgettext_lazy("one letter for advice", "A"),
    "company": pgettext_lazy("one letter for company", "C"),
    "security": pgettext_lazy("one letter for something to rely on", "S"),
}
LETTERS_TOLD: dict[str, Text] = {
    **FUNCTION_NAMES,
    "both": gettext_lazy("capital: I get it · small: I give it"),
}
WELCOME: dict[str, Text] = {
    "yes": gettext_lazy("I feel welcome there"),
    "sometimes": gettext_lazy("sometimes I feel welcome"),
    "no": gettext_lazy("I do not feel welcome there"),
}
BANDS: dict[str, tuple[Text, ...]] = {
    "web": (gettext_lazy("people"), gettext_lazy("places")),
    "neighbourhood": (
        gettext_lazy("5 minutes on foot"),
        gettext_lazy("15 minutes by bike"),
        gettext_lazy("further away"),
        gettext_lazy("online"),
    ),
}
CAPTIONS: dict[str, Text] = {
    "ecomap": gettext_lazy("What gives me energy, and what costs it? Somebody may do both."),
    "ecogram": gettext_lazy("What goes over each line? Distance means nothing here."),
    "web": gettext_lazy("Inclusion web, with support. Nobody needs something in every part."),
    "neighbourhood": gettext_lazy("How far it is from home. A place with people is a beginning."),
}
HOUSEHOLD = gettext_lazy("In my household")

# The texts of the surface, by the keys it asks for.
MIDDLE_SURFACE: dict[str, Text] = {
    **{f"{view}.caption": caption for view, caption in CAPTIONS.items()},
    "ecomap.household": HOUSEHOLD,
    "web.people_one": gettext_lazy("%(count)s person,"),
    "web.people_other": gettext_lazy("%(count)s people,"),
    "web.places_one": gettext_lazy("%(count)s place,"),
    "web.places_other": gettext_lazy("%(count)s places,"),
    "web.parts_one": gettext_lazy("in %(count)s of nine parts of life."),
    "web.parts_other": gettext_lazy("in %(count)s of nine parts of life."),
    "ecomap.gives_one": gettext_lazy("%(count)s contact mostly gives me energy."),
    "ecomap.gives_other": gettext_lazy("%(count)s contacts mostly give me energy."),
    "ecomap.costs_one": gettext_lazy("%(count)s mostly costs me energy."),
    "ecomap.costs_other": gettext_lazy("%(count)s mostly cost me energy."),
    "ecomap.both_one": gettext_lazy("%(count)s does both."),
    "ecomap.both_other": gettext_lazy("%(count)s do both."),
    **{f"letter.{name}": letter for name, letter in LETTERS.items()},
    **{f"letters.{name}": told for name, told in LETTERS_TOLD.items()},
    **{
        f"band.{view}.{number}": name
        for view, names in BANDS.items()
        for number, name in enumerate(names)
    },
}


def ecomap_words(network: Network) -> MiddleWords:
    """Give the words of an ecomap, with the sentence on what gives and what costs."""
    return MiddleWords(
        title=_("Ecomap: what is around my household, and where energy goes"),
        caption=_caption("ecomap", _energy(network)),
        told=_energy(network),
        sectors={code: str(name) for code, name in CHOICES["system"].items()},
        household=str(HOUSEHOLD),
    )


def ecogram_words() -> MiddleWords:
    """Give the words of an ecogram."""
    return MiddleWords(
        title=_("Ecogram: what goes to and fro between me and others"),
        caption=str(CAPTIONS["ecogram"]),
        sectors={code: str(name) for code, name in GROUP_NAMES.items()},
        letters=_written(LETTERS),
        letters_told=_written(LETTERS_TOLD),
    )


def web_words(network: Network) -> MiddleWords:
    """Give the words of an inclusion web, with its three counts."""
    return MiddleWords(
        title=_("Inclusion web: people and places in nine parts of life"),
        caption=_caption("web", _counts(network)),
        told=_counts(network),
        sectors={code: str(name) for code, name in CHOICES["domain"].items()},
        bands=_bands("web"),
        wish=_("here I would like to be"),
        letters=_written(LETTERS),
        letters_told=_written(LETTERS_TOLD),
    )


def neighbourhood_words() -> MiddleWords:
    """Give the words of a neighbourhood."""
    return MiddleWords(
        title=_("My neighbourhood: places, how far they are and whom I see there"),
        caption=str(CAPTIONS["neighbourhood"]),
        bands=_bands("neighbourhood"),
        welcome=_written(WELCOME),
        seen_there=_("I see them there"),
    )


def _written(texts: dict[str, Text]) -> dict[str, str]:
    return {code: str(text) for code, text in texts.items()}


def _bands(view: str) -> tuple[str, ...]:
    return tuple(str(name) for name in BANDS[view])


def _caption(view: str, counted: str) -> str:
    return f"{counted} {CAPTIONS[view]}".strip()


def _energy(network: Network) -> str:
    """Say what gives and what costs in words; nothing as long as nobody spoke of energy."""
    found = energy(network)
    said = []
    if found.gives:
        many = ngettext(
            "%(count)s contact mostly gives me energy.",
            "%(count)s contacts mostly give me energy.",
            found.gives,
        )
        said.append(many % {"count": found.gives})
    if found.costs:
        many = ngettext(
            "%(count)s mostly costs me energy.", "%(count)s mostly cost me energy.", found.costs
        )
        said.append(many % {"count": found.costs})
    if found.both:
        many = ngettext("%(count)s does both.", "%(count)s do both.", found.both)
        said.append(many % {"count": found.both})
    return " ".join(said)


def _counts(network: Network) -> str:
    """Say how many people, places and parts of life are in the web."""
    cells = web_cells_of(network).values()
    if not cells:
        return ""
    people = sum(band == 0 for band, _sector in cells)
    parts = len(polar("web").sectors)
    filled = parts - len(empty_sectors(polar("web"), cells))
    return " ".join(
        (
            ngettext("%(count)s person,", "%(count)s people,", people) % {"count": people},
            ngettext("%(count)s place,", "%(count)s places,", len(cells) - people)
            % {"count": len(cells) - people},
            ngettext(
                "in %(count)s of nine parts of life.",
                "in %(count)s of nine parts of life.",
                filled,
            )
            % {"count": filled},
        )
    )
