"""What a form of file cannot carry, by name, so that somebody knows before it is written."""

from collections.abc import Callable, Mapping, Sequence

from kring.formats.copies import KringCopy
from kring.network.model import ABOUT_ID, ends
from kring.network.network import Network

Test = Callable[[Network], bool]


def _(words: str) -> str:
    """Mark words for the catalogues; they are said where somebody asks."""
    return words


PARTS: Mapping[str, tuple[str, Test]] = {
    "title": (_("the title"), lambda n: bool(n.about.title)),
    "sentence": (_("the sentence about the whole"), lambda n: bool(n.about.sentence)),
    "bonds": (_("what people mean to each other"), lambda n: bool(n.bonds)),
    "ties": (_("who knows whom"), lambda n: bool(n.ties)),
    "ways": (
        _("how people know each other, beyond that they do"),
        lambda n: any(tie.quality or tie.labels or tie.works_together for tie in n.ties),
    ),
    "family": (_("family lines"), lambda n: bool(n.kinship)),
    "own_family": (
        _("family lines of the central person"),
        lambda n: any(not _centre(n).isdisjoint(ends(tie.id)) for tie in n.kinship),
    ),
    "feelings": (
        _("how it feels between people in the family"),
        lambda n: any(tie.feeling for tie in n.kinship),
    ),
    "strangers": (
        _("people who are not family"),
        lambda n: len(n.alters) > len(_in_the_family(n)),
    ),
    "ego": (
        _("what is known of the central person"),
        lambda n: any(e.name or e.born or e.sign for e in n.egos),
    ),
    "around": (
        _("the picture of the central person and how they get around"),
        lambda n: any(e.picture or e.getting_around for e in n.egos),
    ),
    "egos": (_("the second central person"), lambda n: len(n.egos) > 1),
    "columns": (_("other columns"), lambda n: bool(n.columns)),
    "others": (
        _("other columns of ties and of the central person"),
        lambda n: bool(n.columns.keys() - n.alter.keys()),
    ),
    "events": (_("the lifeline"), lambda n: bool(n.events)),
    "agreements": (_("agreements"), lambda n: bool(n.agreements)),
    "notes": (_("notes"), lambda n: bool(n.notes)),
    "stands": (_("the matrix"), lambda n: bool(n.stands)),
    "weights": (_("the balance"), lambda n: bool(n.weights)),
    "ratings": (_("the wheel"), lambda n: bool(n.ratings)),
    "impressions": (_("how a worker sees it"), lambda n: bool(n.impressions)),
    "answers": (_("answers to open questions"), lambda n: bool(n.answers)),
    "plan": (
        _("hopes, the plan and steps"),
        lambda n: bool(n.hopes or n.plans or n.steps or n.entrances or n.presences),
    ),
    "talks": (
        _("what was talked over: thresholds, dilemmas, cards, meetings"),
        lambda n: bool(
            n.thresholds or n.dilemmas or n.replies or n.fillings or n.meetings or n.voices
        ),
    ),
    "talents": (_("talents and roles"), lambda n: bool(n.talents or n.roles or n.thanks)),
    "figures": (_("figures on a table"), lambda n: bool(n.settings or n.figures or n.takes)),
    "spots": (_("places on the drawings"), lambda n: bool(n.spots)),
}
MOMENTS = _("earlier moments")
PHOTOS = _("photos of paper drawings")
TITLES = _("titles and sentences of the moments")
CONSENT = _("what was agreed about this export")

PEOPLE_AND_LINES = frozenset(
    {
        "title",
        "sentence",
        "around",
        "bonds",
        "ties",
        "ways",
        "family",
        "feelings",
        "strangers",
        "ego",
        "columns",
    }
    | {"others", "egos", "own_family"}
)
A_LIST = frozenset({"bonds", "ties", "strangers", "columns"})
AS_COLUMNS = PEOPLE_AND_LINES - {"egos", "own_family"}
CARRIED: Mapping[str, frozenset[str]] = {
    "kring": frozenset({*PARTS, "moments", "titles", "photos"}),
    "jsonl": frozenset({*PARTS, "moments", "titles", "photos"}),
    "tables": frozenset({*PARTS, "moments", "titles"}),
    "csv": A_LIST,
    "xlsx": A_LIST,
    "netcanvas": AS_COLUMNS,
    "gedcom": frozenset({"title", "ego", "family", "own_family"}),
    "gexf": PEOPLE_AND_LINES | {"moments", "titles"},
    "graphml": PEOPLE_AND_LINES,
    "egor": AS_COLUMNS,
}
"""Per form what it can hold."""


def left_behind(copies: Sequence[KringCopy], kind: str) -> list[str]:
    """Name what is in these krings that a form of file cannot hold, in English."""
    carried = CARRIED[kind]
    networks = [copy.network for copy in copies]
    found = [
        words
        for part, (words, has) in PARTS.items()
        if part not in carried and any(has(network) for network in networks)
    ]
    moments = [moment for copy in copies for moment in copy.moments]
    if moments and "moments" not in carried:
        found.append(MOMENTS)
    elif "titles" not in carried and any(each.title or each.sentence for each in moments):
        found.append(TITLES)
    if "photos" not in carried and any(copy.photos for copy in copies):
        found.append(PHOTOS)
    if kind in {"csv", "xlsx", "gedcom"} and any(_has_consent(network) for network in networks):
        found.append(CONSENT)
    return found


def _centre(network: Network) -> set[str]:
    return {ego.id for ego in network.egos}


def _in_the_family(network: Network) -> set[str]:
    named = {end for tie in network.kinship if tie.kin for end in tie.id.split("~")}
    return named & network.alter.keys()


def _has_consent(network: Network) -> bool:
    return "consent" in network.columns.get(ABOUT_ID, {})
