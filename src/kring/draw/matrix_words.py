"""What the matrix says, on paper and on the screen, in today's language.

The four words of research and what they ask of a worker stand only behind "for the worker".
"""

from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _

from kring.draw.choices import Label
from kring.draw.paper_words import centre
from kring.draw.rounds_words import days_written
from kring.network.network import Network
from kring.scene.matrix import MatrixWords

SURFACE: dict[str, Label] = {
    "matrix.title": gettext_lazy("How do you see your network?"),
    "matrix.hint": gettext_lazy("Tap where you stand today. Or use the two lines."),
    "matrix.experience": gettext_lazy("Does it weigh, or does it give strength?"),
    "matrix.richness": gettext_lazy("Few people, or many and of many kinds?"),
    "matrix.weighs": gettext_lazy("it weighs"),
    "matrix.strength": gettext_lazy("it gives strength"),
    "matrix.few": gettext_lazy("few people"),
    "matrix.many": gettext_lazy("many, of many kinds"),
    "matrix.between": gettext_lazy("in between"),
    "matrix.dot": gettext_lazy("My dot: %(experience)s, %(richness)s"),
    "matrix.no_dot": gettext_lazy("Put my dot in the middle"),
    "matrix.said": gettext_lazy("Your dot: %(experience)s, %(richness)s."),
    "matrix.words": gettext_lazy("How is that for you, in your own words?"),
    "matrix.border": gettext_lazy("Your dot lies near the middle. You need not choose a side."),
    "matrix.take_away": gettext_lazy("Take today's dot away"),
    "matrix.taken": gettext_lazy("Your dot of today is taken away. Undo brings it back."),
    "matrix.ghost": gettext_lazy("The dashed dot is only a guess from the drawing: %(what)s."),
    "matrix.ghost_from": gettext_lazy(
        "It looks at who stands on it and at energy. Your dot counts."
    ),
    "matrix.differs": gettext_lazy(
        "What you feel goes first. Would you like to tell what the drawing does not show?"
    ),
    "matrix.act": gettext_lazy("my dot"),
    "matrix.worker": gettext_lazy("For the worker"),
    "matrix.caution": gettext_lazy(
        "Words from research, no diagnosis. The person's own words go first."
    ),
    "matrix.on_border": gettext_lazy("On the border. It could be:"),
    "matrix.resilient": pgettext_lazy("matrix", "Socially resilient"),
    "matrix.lonely": pgettext_lazy("matrix", "Lonely"),
    "matrix.contact_poor": pgettext_lazy("matrix", "Few contacts"),
    "matrix.isolated": pgettext_lazy("matrix", "Socially isolated"),
    "matrix.resilient.1": gettext_lazy("Cherish what is there."),
    "matrix.resilient.2": gettext_lazy("Ask about talents, and what the person likes to give."),
    "matrix.resilient.3": gettext_lazy("What if somebody falls away? Who else could step in?"),
    "matrix.lonely.1": gettext_lazy("Not more people, but another kind of contact."),
    "matrix.lonely.2": gettext_lazy("What weighs? What is missing: closeness, or company?"),
    "matrix.lonely.3": gettext_lazy(
        "Room for breaks and for limits. One deeper contact can be enough."
    ),
    "matrix.contact_poor.1": gettext_lazy("The person may be content. Respect that."),
    "matrix.contact_poor.2": gettext_lazy("Make a safety net for when one person falls away."),
    "matrix.contact_poor.3": gettext_lazy("Widen only when it is wished; light ties first."),
    "matrix.isolated.1": gettext_lazy("Be there, and build trust first. Paid support stays."),
    "matrix.isolated.2": gettext_lazy(
        "Closeness first, bridges later. Places, light ties, interests."
    ),
    "matrix.isolated.3": gettext_lazy("Small successes, and a long breath."),
}


def matrix_words(network: Network) -> MatrixWords:
    """Give the words of the matrix of this network."""
    name = centre(network)
    weighs, between, strength = _("it weighs"), _("in between"), _("it gives strength")
    few, many = _("few people"), _("many, of many kinds")
    return MatrixWords(
        language=get_language() or "en",
        title=(
            _("How %(name)s sees the network") % {"name": name}
            if name
            else _("How I see my network")
        ),
        caption=_("My dot is how I see it myself. This sheet is mine alone."),
        legend=_("What do the signs mean?"),
        weighs=f"← {weighs}",
        strength=f"{strength} →",
        few=few,
        many=many,
        now=_("how I see it now"),
        before=_("how I saw it before"),
        border=_("the middle: no need to choose a side"),
        days=days_written(stand.day for stand in network.stands),
        no_day=_("a day before"),
        experiences=(weighs, between, strength),
        riches=(few, between, many),
        told=_("{day}: {experience}; {richness}."),
        columns=(_("Day"), _("How it is"), _("In my own words")),
        told_empty=_("There is no dot yet."),
    )
