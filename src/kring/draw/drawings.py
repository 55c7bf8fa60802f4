"""Every drawing there is: what it is called, when it helps, and how it is drawn.

All are views on the same network. A drawing that stands in this list can be chosen, printed,
hung on the wall as a poster, and drawn on the command line; nothing else has to know of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.utils.translation import gettext_lazy as _

from kring.draw.balance_words import balance_words
from kring.draw.card_words import card_rows, card_words
from kring.draw.choices import Label
from kring.draw.figures_words import figures_words
from kring.draw.genogram_words import generations, genogram_words
from kring.draw.lifeline_words import lifeline_words
from kring.draw.matrix_words import matrix_words
from kring.draw.middle_words import (
    ecogram_words,
    ecomap_words,
    neighbourhood_words,
    web_words,
)
from kring.draw.paper_words import layer_words_for, words_for
from kring.draw.wheel_words import wheel_words
from kring.draw.who_words import who_words
from kring.network.network import Network
from kring.scene.balance import balance
from kring.scene.card import card
from kring.scene.circles import circles
from kring.scene.ecogram import ecogram
from kring.scene.ecomap import ecomap
from kring.scene.figures import figures
from kring.scene.genogram import genogram
from kring.scene.genogram_blank import blank_genogram
from kring.scene.lifeline import lifeline
from kring.scene.matrix import matrix
from kring.scene.neighbourhood import neighbourhood
from kring.scene.poster import Turned
from kring.scene.scene import Scene
from kring.scene.wall import calm, for_the_wall, without_feelings
from kring.scene.web import web
from kring.scene.wheel import wheel
from kring.scene.who import blank_who, who


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """One way to draw a network."""

    name: Label
    when: Label  # what it helps with, in one plain sentence
    draw: Callable[[Network, bool], Scene]
    """Draw a network in today's language; with large letters or not."""
    blank: Callable[[], Scene] | None = None
    """Draw it without anybody, where more lies on blank paper than under people."""
    heading: Label = ""
    """What stands above its sheet, where that is not its name."""
    credit: Label = ""
    """Whose method it is, in a few words; the page of sources says more."""
    turned: Turned = "portrait"
    """Which way round its sheet lies, unless somebody chooses."""
    is_private: bool = False
    """Whether it shows what is for the person alone: then no sheet of it is made for visitors."""
    may_be_shared: bool = False
    """Whether the person can still tick what of it others may see, for a sheet of its own."""

    has_feelings: bool = False
    """Whether lines of how it feels between people can lie over it."""

    @property
    def title(self) -> Label:
        """Say what stands above its sheet, unless the person called the whole something else."""
        return self.heading or self.name

    def scene(self, network: Network, *, large: bool = False, feelings: bool = False) -> Scene:
        """Draw a network as it may be seen; with how it feels between people only when asked."""
        return self.draw(network if feelings else without_feelings(network), large)

    def seen(
        self,
        network: Network,
        *,
        tension: bool = True,
        others: bool = False,
        violence: bool = False,
    ) -> Network:
        """Give what a sheet of this drawing may show of a network.

        A private drawing is for the person's own hands and shows all of it; any other may hang
        where visitors come.

        Args:
            network: The whole of it.
            tension: Whether tense and broken lines may stand on it.
            others: Of a private drawing: whether others see it too, so that only what the person
                ticked stands on it.
            violence: Whether a line of violence may stand on it, ticked for this one sheet.
        """
        if self.is_private and not (others and self.may_be_shared):
            return network
        shown = for_the_wall(network, violence=violence)
        return shown if tension or violence else calm(shown)


DRAWINGS: Mapping[str, Drawing] = MappingProxyType(
    {
        "circles": Drawing(
            name=_("Circles"),
            heading=_("The people around me"),
            when=_("Who is close to me, and how do they belong?"),
            credit="Brian Lensink",
            draw=lambda network, large: circles(network, words_for(network), large=large),
        ),
        "ecomap": Drawing(
            name=_("Ecomap"),
            heading=_("The people around me"),
            when=_("What is around my household? What gives energy, and what costs it?"),
            credit="Ann Hartman",
            draw=lambda network, large: ecomap(
                network, words_for(network), ecomap_words(network), large=large
            ),
        ),
        "ecogram": Drawing(
            name=_("Ecogram"),
            heading=_("The people around me"),
            when=_("What do I get from whom, and what do I give?"),
            draw=lambda network, large: ecogram(
                network, words_for(network), ecogram_words(), large=large
            ),
        ),
        "genogram": Drawing(
            name=_("Genogram"),
            when=_("Who is family of whom, over three generations or more?"),
            credit="Monica McGoldrick, Randy Gerson",
            draw=lambda network, large: genogram(
                network, words_for(network), genogram_words(network), large=large, feelings=True
            ),
            blank=lambda: blank_genogram(
                genogram(Network(), words_for(Network()), genogram_words(Network())),
                generations(),
                words_for(Network()).me,
            ),
            turned="landscape",
            has_feelings=True,
        ),
        "lifeline": Drawing(
            name=_("Lifeline"),
            when=_("What happened in my life, and who was there then?"),
            is_private=True,
            turned="landscape",
            may_be_shared=True,
            draw=lambda network, large: lifeline(network, lifeline_words(network), large=large),
        ),
        "figures": Drawing(
            name=_("Figures"),
            when=_("How does everybody stand, as I see it? What if one of them moves?"),
            credit="Een Taal Erbij",
            draw=lambda network, large: figures(network, figures_words(network), large=large),
            is_private=True,
        ),
        "web": Drawing(
            name=_("Inclusion web"),
            heading=_("The people around me"),
            when=_("In which parts of life do I meet people, and in which places?"),
            credit="Peter Bates, NDTi · Resokit",
            draw=lambda network, large: web(
                network, words_for(network), web_words(network), large=large
            ),
        ),
        "who": Drawing(
            name=_("Who is who"),
            when=_("Whom do I call for what? For on the fridge, with phone numbers."),
            credit="Beter Oud",
            draw=lambda network, large: who(
                network, words_for(network), who_words(network), large=large
            ),
            blank=lambda: blank_who(words_for(Network()), who_words(Network())),
        ),
        "neighbourhood": Drawing(
            name=_("Neighbourhood"),
            when=_("Where do I go, how far is it, and whom do I see there?"),
            credit="Resokit",
            draw=lambda network, large: neighbourhood(
                network, words_for(network), neighbourhood_words(), large=large
            ),
        ),
        "matrix": Drawing(
            name=_("Matrix"),
            when=_("Does my network weigh or give strength? Is it small or rich?"),
            credit="Anja Machielse",
            draw=lambda network, large: matrix(network, matrix_words(network), large=large),
            is_private=True,
        ),
        "balance": Drawing(
            name=_("Balance"),
            when=_("What weighs, and what gives me strength?"),
            draw=lambda network, large: balance(network, balance_words(network), large=large),
            is_private=True,
        ),
        "wheel": Drawing(
            name=_("Wheel of life"),
            when=_("How is life in eight parts, who belongs there, and where?"),
            credit="Robert Schalock",
            draw=lambda network, large: wheel(network, wheel_words(network), large=large),
            is_private=True,
        ),
        "then": Drawing(
            name=_("As it was"),
            when=_("Who was around me before? Only you say when that was."),
            draw=lambda network, large: circles(
                network, layer_words_for(network, "then"), layer="then", large=large
            ),
        ),
        "wished": Drawing(
            name=_("As I wish"),
            when=_("How would I like it? Somebody without a name may stand here too."),
            draw=lambda network, large: circles(
                network, layer_words_for(network, "wished"), layer="wished", large=large
            ),
        ),
        "card": Drawing(
            name=_("Network card"),
            heading=_("The people around me"),
            when=_("Who is there, in rows: where, since when, how often, what it means."),
            credit="Herman Baars",
            draw=lambda network, _large: card(card_rows(network), card_words(network)),
            is_private=True,
            turned="landscape",
        ),
    }
)
