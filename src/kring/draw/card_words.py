"""What the network card says, and everybody on it in words."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.draw.paper_words import centre
from kring.draw.queries import rows_of
from kring.network.network import Network
from kring.scene.card import CardWords


def card_words(network: Network) -> CardWords:
    """Give what the columns are called."""
    name = centre(network)
    return CardWords(
        language=get_language() or "en",
        title=_("Network card of %(name)s") % {"name": name} if name else _("Network card"),
        caption=_("What is empty was not said, or not asked. It is nobody's fault."),
        columns=(
            _("Who"),
            _("What we call it"),
            _("Where"),
            _("Since"),
            _("How we met"),
            _("How often"),
            _("In which way"),
            _("Who gets in touch"),
            _("What I get"),
            _("What I give"),
            _("What it means"),
        ),
        told=_("People on this card: {people}."),
    )


def card_rows(network: Network) -> list[tuple[str, ...]]:
    """Give everybody's row, in the order of the columns."""
    return [
        (
            row.name,
            row.relation,
            row.where,
            row.since,
            row.origin,
            row.often,
            row.channels,
            row.initiative,
            row.gets,
            row.gives,
            row.meaning,
        )
        for row in rows_of(network)
    ]
