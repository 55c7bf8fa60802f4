"""What a lifeline says, on paper and on the screen, in today's language."""

from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES, Label
from kring.draw.paper_words import centre
from kring.network.network import Network
from kring.scene.lifeline_words import LifelineWords
from kring.scene.look import look

GOOD: Label = gettext_lazy("it went well")
HARD: Label = gettext_lazy("it was hard")
BIRTH: Label = pgettext_lazy("left end of a lifeline", "birth")
TODAY: Label = gettext_lazy("today")
PEOPLE: Label = gettext_lazy("Who was there when")

LIFELINE_SURFACE: dict[str, Label] = {
    "lifeline.map": gettext_lazy("Lifeline: what happened, in order of time"),
    "lifeline.empty": gettext_lazy("Tap where something happened: left is long ago, high is good."),
    "lifeline.caption": gettext_lazy("Your own story. It is for you alone, unless you choose."),
    "lifeline.lenses": gettext_lazy("Ways to look at this line"),
    "lifeline.lens.life": gettext_lazy("My line"),
    "lifeline.lens.ahead": gettext_lazy("What is ahead too"),
    "lifeline.lens.people": PEOPLE,
    "lifeline.good": GOOD,
    "lifeline.hard": HARD,
    "lifeline.between": gettext_lazy("in between"),
    "lifeline.unsaid": gettext_lazy("not said how it was"),
    "lifeline.birth": BIRTH,
    "lifeline.today": TODAY,
    "lifeline.quiet": gettext_lazy("a moment that stays quiet"),
    "lifeline.nameless": gettext_lazy("a moment"),
    "lifeline.place_hint": gettext_lazy("Tap the place where %(title)s belongs."),
    "lifeline.moved": gettext_lazy("%(title)s: %(when)s, %(height)s."),
    "lifeline.added": gettext_lazy("A moment in %(year)s. What happened?"),
    "lifeline.removed": gettext_lazy("%(title)s is taken away. Undo brings it back."),
    "lifeline.add": gettext_lazy("Add a moment"),
    "lifeline.begin": gettext_lazy("The main lines are enough"),
    "lifeline.begin_text": gettext_lazy(
        "Put down a few moments that mattered, good or hard. Ten minutes will do."
    ),
    "lifeline.worker": gettext_lazy(
        "Are you here to help? Do this together, not as homework: telling is what counts."
    ),
    "lifeline.born": gettext_lazy("In which year were you born?"),
    "lifeline.all": gettext_lazy("All moments"),
    "lifeline.none": gettext_lazy("No moments yet."),
    "lifeline.no_year": gettext_lazy("no year yet"),
    "lifeline.far": gettext_lazy("This year is far away, so it is not on the line. Is it right?"),
    "lifeline.order": gettext_lazy("The end comes before the beginning. Which year is right?"),
    "lifeline.height": gettext_lazy("How was it?"),
    "lifeline.better": gettext_lazy("Better"),
    "lifeline.harder": gettext_lazy("Harder"),
    "lifeline.more": gettext_lazy("More about this moment"),
    "lifeline.who": gettext_lazy("People then"),
    "lifeline.type_name": gettext_lazy("Somebody else? Type a name"),
    "lifeline.add_name": gettext_lazy("Add"),
    "lifeline.person_added": gettext_lazy("%(name)s is written down, as somebody from earlier."),
    "lifeline.wake": gettext_lazy("Miss %(name)s? Wake this bond up"),
    "lifeline.woken": gettext_lazy("%(name)s now stands with the sleeping bonds."),
    "lifeline.question": gettext_lazy("One question, if you like"),
    "lifeline.ask.present": gettext_lazy("Who was there then?"),
    "lifeline.ask.helped_by": gettext_lazy("Who helped you then?"),
    "lifeline.ask.helped": gettext_lazy("How did you get through? What helped?"),
    "lifeline.ask.helped_good": gettext_lazy("What made it good?"),
    "lifeline.ask.came": gettext_lazy("Did somebody come into your life then?"),
    "lifeline.ask.gone": gettext_lazy("Did somebody go out of your life then?"),
    "lifeline.next": gettext_lazy("Next question"),
    "lifeline.skip": gettext_lazy("Not this question"),
    "lifeline.pause": gettext_lazy("I do not want to talk about this"),
    "lifeline.paused": gettext_lazy(
        "That is fine. It stays here as a quiet mark, and is never printed."
    ),
    "lifeline.unpause": gettext_lazy("I do want to say something"),
    "lifeline.share": gettext_lazy("May stand on a sheet that others see"),
    "lifeline.share_hint": gettext_lazy("Unticked, it is only on the sheet for yourself."),
    "lifeline.move": gettext_lazy("Move"),
    "lifeline.remove": gettext_lazy("Take away"),
    "lifeline.people_none": gettext_lazy(
        "Nobody has a year yet. Say at a moment who was there, or since when you know somebody."
    ),
    "lifeline.people_without": gettext_lazy("Without a year yet"),
    "lifeline.there": gettext_lazy("%(from)s to %(to)s"),
    "lifeline.asleep": gettext_lazy("asleep since %(from)s"),
    "lifeline.unsure": gettext_lazy("after %(from)s not known"),
    "lifeline.before": gettext_lazy("before %(to)s not known"),
    "lifeline.sign.there": gettext_lazy("was there"),
    "lifeline.sign.asleep": CHOICES["line"]["asleep"],
    "lifeline.sign.unsure": gettext_lazy("before or after is not known"),
    "lifeline.sign.was": gettext_lazy("was there at this moment"),
    "lifeline.sign.helped": gettext_lazy("helped at this moment"),
    "lifeline.helped_at": gettext_lazy("helped: %(what)s"),
    "lifeline.was_at": gettext_lazy("was there: %(what)s"),
    "lifeline.act.add": gettext_lazy("a moment on the lifeline"),
    "lifeline.act.move": gettext_lazy("moving %(title)s"),
    "lifeline.act.field": gettext_lazy("%(field)s of %(name)s"),
    "lifeline.act.remove": gettext_lazy("taking %(name)s away"),
    "lifeline.act.person": gettext_lazy("%(name)s at %(title)s"),
    "lifeline.act.wake": gettext_lazy("waking up %(name)s"),
}


def lifeline_words(network: Network) -> LifelineWords:
    """Give the words of the lifeline of this network."""
    name = centre(network)
    unsaid = _("not said")
    return LifelineWords(
        language=get_language() or "en",
        today=timezone.localdate().isoformat(),
        title=_("Lifeline of %(name)s") % {"name": name} if name else _("My lifeline"),
        caption=_("This is my own story, as I see it. Who else reads it, I choose myself."),
        good=str(GOOD),
        hard=str(HARD),
        birth=str(BIRTH),
        now=str(TODAY),
        themes={theme: str(CHOICES["theme"].get(theme, unsaid)) for theme in look().themes},
        lasted=_("a time that lasted"),
        ahead=_("what may still come"),
        no_height=_("not said how it was"),
        people=str(PEOPLE),
        there=_("was there"),
        asleep=str(CHOICES["line"]["asleep"]),
        unsure=_("before or after is not known"),
        was_there=_("was there at this moment"),
        helped=_("helped at this moment"),
        nameless=_("a moment"),
        somebody=_("somebody"),
        legend=_("What do the signs mean?"),
        no_year=_("Without a year yet:"),
        told=_("Moments on this line: {events}."),
        told_none=_("Nothing stands on this line yet."),
        told_good=_("It went well."),
        told_hard=_("It was hard."),
        told_between=_("It was in between."),
        told_present=_("Who was there: {names}."),
        told_came=_("Who came: {names}."),
        told_gone=_("Who went: {names}."),
        told_helped=_("Who helped: {names}."),
        told_what_helped=_("What helped: {words}"),
    )
