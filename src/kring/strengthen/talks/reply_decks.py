"""Cards that are answered in own words: loneliness, and the ten headings of Bind-Kracht.

The headings of Bind-Kracht are cited; the questions under them, and everything else, are our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label


@dataclass(frozen=True, slots=True)
class ReplyCard:
    """One question: answered in words, and with a choice, with who or with when if it asks so."""

    code: str
    question: Label
    heading: Label = ""
    told: tuple[Label, ...] = ()
    choices: tuple[tuple[str, Label], ...] = ()
    who: Label = ""
    event: Label = ""
    worker: Label = ""
    team: Label = ""


@dataclass(frozen=True, slots=True)
class ReplyDeck:
    """Cards that belong together, what is said before and after them, and where they come from."""

    code: str
    name: Label
    lead: Label
    cards: tuple[ReplyCard, ...]
    told: tuple[Label, ...] = ()
    source: Label = ""


LONELINESS = ReplyDeck(
    "lonely",
    _("Alone at times"),
    _("Many people feel alone at times, also with people around them. Few say it."),
    (
        ReplyCard(
            "words",
            _("How is that for you? Use the words you like."),
            told=(_("You can also draw it on paper, or say it out loud."),),
        ),
        ReplyCard(
            "long",
            _("Does it come and go, or does it stay?"),
            choices=(
                ("passing", _("it comes and goes")),
                ("weeks", _("some weeks by now")),
                ("long", _("for a long time")),
                ("unknown", _("I cannot tell")),
            ),
        ),
        ReplyCard(
            "since",
            _("Did it begin when something happened?"),
            event=_("Is it on your lifeline?"),
        ),
        ReplyCard(
            "missing",
            _("What do you miss most: somebody close, or people around you?"),
            choices=(
                ("close", _("somebody close")),
                ("around", _("people around me")),
                ("both", _("both")),
                ("other", _("something else")),
            ),
        ),
        ReplyCard(
            "talk",
            _("With whom could you talk about it?"),
            who=_("Who is good to talk to?"),
        ),
    ),
    told=(
        _("It often passes, like hunger. It tells that somebody longs for people."),
        _("It may also stay long. Then it is good not to carry it alone."),
        _("Talk with somebody you trust, or with your doctor."),
    ),
)
BIND_KRACHT = ReplyDeck(
    "bindkracht",
    _("Ten strengths in working together"),
    _("How is it between you and whoever is here for their work?"),
    (
        ReplyCard(
            "empowerment",
            _("Where do you feel your own strength in this help?"),
            _("Empowerment is central in fighting poverty"),
            worker=_("What did I leave to the person today that I used to take over?"),
            team=_("Which of our rules take strength away from people?"),
        ),
        ReplyCard(
            "connected",
            _("What do you decide yourself, and with whom do you like to decide?"),
            _("Empowerment is autonomy in connectedness"),
            worker=_("Whom did I leave out who matters to this person?"),
            team=_("How do we make room for the people around somebody?"),
        ),
        ReplyCard(
            "equal",
            _("Are you treated as an equal?"),
            _("Equality between who asks for help and who gives it"),
            worker=_("When did I learn something from this person, and say so?"),
            team=_("Who speaks first and longest when we meet with people?"),
        ),
        ReplyCard(
            "lifeworld",
            _("What should a worker know about how you live?"),
            _("Connecting with the life of people in poverty"),
            worker=_("What do I not know of a day in this life?"),
            team=_("When were we last where people live, without a task?"),
        ),
        ReplyCard(
            "inside",
            _("What goes on inside you that is easily overlooked?"),
            _("An eye for what goes on inside people"),
            worker=_("Which feeling did I pass over because of the time?"),
            team=_("Where can shame be spoken of with us?"),
        ),
        ReplyCard(
            "roles",
            _("What is this worker to you: a listener, a guide, something else?"),
            _("Looking for a fitting combination of roles"),
            worker=_("Which of my roles get in each other's way here?"),
            team=_("Who can take over a role that does not fit?"),
        ),
        ReplyCard(
            "dialogue",
            _("When did your word change something?"),
            _("The strength of dialogue and taking part"),
            worker=_("What did I change because of what somebody said?"),
            team=_("Where do people take part in what we decide?"),
        ),
        ReplyCard(
            "tension",
            _("Is there something between you that is hard to say?"),
            _("Speaking about tensions in the helping relation"),
            worker=_("Which tension do I feel, and how could I name it together?"),
            team=_("How do we support somebody who names a tension?"),
        ),
        ReplyCard(
            "organisations",
            _("What would you change about the service?"),
            _("The need for competent organisations"),
            worker=_("What do I need from my organisation to do this well?"),
            team=_("What do people hear at our door first?"),
        ),
        ReplyCard(
            "networks",
            _("Do the people who help you work together? What do you notice of it?"),
            _("The need for consultation and a policy of strengths"),
            worker=_("With whom should I work together, if the person wants it?"),
            team=_("What do we tell those who make the rules?"),
        ),
    ),
    source=_(
        "Headings after the ten krachtlijnen of Bind-Kracht (Driessens, Van Regenmortel, "
        "Vansevenant). The questions are Kring's own."
    ),
)
DECKS: Mapping[str, ReplyDeck] = {deck.code: deck for deck in (LONELINESS, BIND_KRACHT)}
