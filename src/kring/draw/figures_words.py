"""What tables with figures say, on paper and on the screen, in today's language."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES
from kring.network.network import Network
from kring.scene.figures_words import FiguresWords


def figures_words(network: Network) -> FiguresWords:
    """Give the words of the tables of this network."""
    sorts, poses, covers = CHOICES["figure.sort"], CHOICES["pose"], CHOICES["cover"]
    name = " & ".join(ego.name for ego in network.egos if ego.name)
    return FiguresWords(
        language=get_language() or "en",
        title=(
            _("Figures on the table of %(name)s") % {"name": name}
            if name
            else _("Figures on my table")
        ),
        caption=_("This is how it is seen today. What it means, only the person can say."),
        legend=_("What do the signs mean?"),
        me=_("me"),
        nameless=_("somebody"),
        table=_("Table {number}"),
        empty=_("There is no table with figures yet."),
        bare=_("Nothing stands on it yet."),
        note=_("In own words: “{note}”"),
        sorts={
            "person": str(sorts["person"]),
            "part": str(sorts["part"]),
            "object": str(sorts["object"]),
            "fence": str(sorts["fence"]),
        },
        places=(
            _("top left"),
            _("at the top"),
            _("top right"),
            _("on the left"),
            _("in the middle"),
            _("on the right"),
            _("bottom left"),
            _("at the bottom"),
            _("bottom right"),
        ),
        ways=(
            _("looks up"),
            _("looks to the top right"),
            _("looks to the right"),
            _("looks to the bottom right"),
            _("looks down"),
            _("looks to the bottom left"),
            _("looks to the left"),
            _("looks to the top left"),
        ),
        poses={"sitting": str(poses["sitting"]), "lying": str(poses["lying"])},
        covers={"cloth": str(covers["cloth"]), "glass": str(covers["glass"])},
        raised=_("on a block"),
        nose=_("the nose shows which way somebody looks"),
        thread=_("a thread between two"),
        joined=_("A thread runs between {a} and {b}."),
    )
