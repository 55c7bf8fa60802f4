"""The cards of a reading: what the drawing tells, both sides of it, a question, and a way on.

Nothing here judges. Each card can be read without the others, and what is not said yet is
an invitation, not a gap.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.network.reading import Reading
from kring.network.remarks import FEWEST, Remark
from kring.read.names import Names
from kring.read.words import figure_of, sentence

MOST_SENTENCES = 5  # on the card; the rest waits behind "more"


@dataclass(frozen=True)
class Side:
    """One side of what something can mean."""

    title: str | Promise
    text: str | Promise


@dataclass(frozen=True)
class CardText:
    """What a card always says, whatever the figures."""

    title: Promise
    question: Promise
    change: Promise
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Card:
    """One card as it is shown."""

    key: str
    text: CardText
    sentences: list[str]
    more: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    since: list[str] = field(default_factory=list)
    sides: tuple[Side, ...] = ()


_FINE, _WEIGHS = _("That can be good"), _("That can also weigh")

CARDS: Mapping[str, CardText] = {
    "size": CardText(
        title=_("How many people"),
        question=_("How is it for you: quiet, busy, or just right?"),
        change=_(
            "Is somebody missing, or does somebody no longer belong? Change it in the drawing."
            " You may also draw somebody you wish for."
        ),
        sides=(
            Side(_("A small circle"), _("Close and calm. You feel it when somebody is away.")),
            Side(_("A large circle"), _("Much choice. It also takes time to keep up.")),
        ),
    ),
    "composition": CardText(
        title=_("What kinds of people"),
        question=_("Of which kind would you like to see more?"),
        change=_(
            "A label is never needed. Would you like other people around you? Draw them as a wish."
        ),
        sides=(
            Side(_("People who are alike"), _("Safe and known. You hear less that is new.")),
            Side(_("People who differ"), _("They open other doors. You have more to explain.")),
        ),
    ),
    "density": CardText(
        title=_("Who knows whom"),
        question=_("Does this feel good to you, or tight?"),
        change=_(
            "You can bring two people together who do not know each other yet."
            " A coffee with the three of you is a start."
        ),
        sides=(),
    ),
    "stability": CardText(
        title=_("How long you know each other"),
        question=_("With whom do you share the most memories?"),
        change=_(
            "Would you like to hear from somebody again? Draw that contact as asleep,"
            " and say what you wish."
        ),
        sides=(
            Side(_("Old ties"), _("They share your story. Sometimes they still see the old you.")),
            Side(_("New ties"), _("They can blossom. Trust still has to grow.")),
        ),
    ),
    "complexity": CardText(
        title=_("What people can do or have"),
        question=_("And you: what are you good at, for somebody here?"),
        change=_("Write with each person what they are good at, in your own words."),
        sides=(
            Side(_("One person has it"), _("You know whom to ask. It is gone when they are away.")),
            Side(_("Several have it"), _("Somebody can step in. It takes some talking it over.")),
        ),
    ),
    "reach": CardText(
        title=_("How far, how near"),
        question=_("What would you like to have closer by?"),
        change=_("Write with each person where they are and how you talk. Calling counts too."),
        sides=(
            Side(_("From far"), _("Listening, laughing, being there: much can be done from far.")),
            Side(_("From near"), _("Carrying something or going along needs somebody close by.")),
        ),
    ),
    "support": CardText(
        title=_("Who gives what"),
        question=_("On whose door do you knock when you have a question?"),
        change=_(
            "Nobody has to do more than they want. Draw what is there, also what you give yourself."
        ),
        sides=(
            Side(_("From several people"), _("Nobody carries all. You explain more often.")),
            Side(_("From one person"), _("They know you well. It can become much for them.")),
        ),
    ),
    "contact": CardText(
        title=_("How often"),
        question=_("With whom would you like to talk more often, or less?"),
        change=_("Write with each person how often you have contact."),
        sides=(
            Side(_("Often"), _("A short hello keeps a tie warm. It takes time.")),
            Side(_("Seldom"), _("Some ties need little. You also hear late what happened.")),
        ),
    ),
    "variety": CardText(
        title=_("Like you, or different"),
        question=_("Who once showed you something you did not know?"),
        change=_("On the card of somebody you can say in what they are like you."),
        sides=(
            Side(_("Like you"), _("Half a word will do. The same things stay out of sight.")),
            Side(_("Different"), _("Another world opens. It takes more explaining.")),
        ),
    ),
    "exchange": CardText(
        title=_("To and fro"),
        question=_("What do you mean to somebody here?"),
        change=_(
            "A thank-you, a card, a listening ear: it all counts, and nobody adds it up."
            " Draw what you give, too."
        ),
        sides=(
            Side(_("Both ways"), _("Who gives asks more easily. It need not be even.")),
            Side(
                _("One way"), _("There are times for getting and times for giving. It can weigh.")
            ),
        ),
    ),
    "opens": CardText(
        title=_("What a contact opens"),
        question=_("Through whom did you once get somewhere new?"),
        change=_(
            "These are only hints, from what you said on the cards. Only you know what"
            " somebody opens for you."
        ),
        sides=(
            Side(_("Close by you"), _("Safety and warmth. Often that comes first.")),
            Side(_("Another world"), _("News, a chance, a door. It asks for some trust.")),
        ),
    ),
}

_DENSE = (
    Side(_FINE, _("Everyone soon knows what is going on, and can help together.")),
    Side(_WEIGHS, _("What you tell to one, everyone knows.")),
)
_LOOSE = (
    Side(_FINE, _("With each person you can be somebody else.")),
    Side(_WEIGHS, _("You tell your story again each time, and you link everyone yourself.")),
)
_PAID = (
    Side(_FINE, _("They come when agreed, and they know their work.")),
    Side(_WEIGHS, _("They may change or leave. Then the tie ends with the work.")),
)

_INVITES = frozenset(
    {
        "composition.not_said",
        "density.no_pairs",
        "density.not_asked",
        "stability.not_said",
        "complexity.not_said",
        "reach.not_said",
        "support.not_said",
    }
)
_CARD_OF = {"strength": "complexity"}


def cards(reading: Reading, names: Names, *, since: Iterable[Remark] = ()) -> list[Card]:
    """Give the cards of a reading, in the order in which they are read.

    An empty paper has no cards, and with one or two people those cards that could only
    ask for more are left out.

    Args:
        reading: What was measured and remarked.
        names: Who is who, also those of an earlier moment.
        since: Remarks on who came and went since an earlier moment.
    """
    if not names.anybody:
        return []
    few = reading.size.people < FEWEST
    by_card: dict[str, list[Remark]] = {key: [] for key in CARDS}
    for remark in reading.remarks:
        room = remark.code.split(".")[0]
        by_card[_CARD_OF.get(room, room)].append(remark)
    found = []
    for key, remarks in by_card.items():
        said = any(remark.code not in _INVITES for remark in remarks)
        changed = list(since) if key == "stability" else []
        if said or (remarks and not few):
            found.append(_card(key, remarks, names, said=said, since=changed))
    return found


def _card(
    key: str, remarks: list[Remark], names: Names, *, said: bool, since: list[Remark]
) -> Card:
    sentences = [sentence(remark, names) for remark in remarks]
    figures = (figure_of(remark) for remark in remarks)
    return Card(
        key=key,
        text=CARDS[key],
        sentences=sentences[:MOST_SENTENCES],
        more=sentences[MOST_SENTENCES:],
        figures=[figure for figure in figures if figure],
        since=[sentence(remark, names) for remark in since],
        sides=_sides(key, remarks) if said else (),
    )


def _sides(key: str, remarks: list[Remark]) -> tuple[Side, ...]:
    """Choose the two sides that go with what is seen; always both."""
    if key == "density":
        return _DENSE if any(_is_dense(remark) for remark in remarks) else _LOOSE
    paid = {"paid", "services", "professionals"}
    if key == "composition" and any(paid.intersection(remark.what) for remark in remarks):
        return _PAID
    return CARDS[key].sides


def _is_dense(remark: Remark) -> bool:
    if remark.code in {"density.all", "density.pair"}:
        return True
    known = remark.code in {"density.part", "density.partly"}
    return known and remark.numbers["part"] * 2 >= remark.numbers["of"]
