"""What the lenses are called and say: one question, one sentence, a word beside each sign.

Both sides of what is seen, and nobody ranked: a lens shows, the person says what it means.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.draw.labels import GROUP_NAMES, RING_NAMES, options_of

Text = str | Promise

LENSES: dict[str, Text] = {
    "lens.title": _("Look through a lens"),
    "lens.none": _("Without a lens"),
    "lens.aside": _("not said, or not here"),
    "lens.close": _("Who is close?"),
    "lens.close.told": _("Close may be dear, and far may be dear too."),
    **{f"lens.close.{ring}": name for ring, name in enumerate(RING_NAMES, start=1)},
    "lens.strength": _("How strong is it?"),
    "lens.strength.told": _("Light contacts count too, and often lead somewhere new."),
    **{f"lens.strength.{code}": n for code, n in options_of("bond", "strength_felt").items()},
    "lens.helps": _("Who helps me?"),
    "lens.helps.told": _("Who helps and who does not say nothing of how dear somebody is."),
    "lens.helps.helps": _("I get something"),
    "lens.helped": _("Whom do I help?"),
    "lens.helped.told": _("Giving is good too. Does it also leave room for you?"),
    "lens.helped.helped": _("I give something"),
    "lens.knows": _("Who knows each other?"),
    "lens.knows.told": _("One group is quick to know of you; several groups bring other news."),
    **{f"lens.knows.set{number}": _("group %(number)s") for number in range(1, 8)},
    "lens.tension": _("Where is there tension?"),
    "lens.tension.told": _("Tension may be part of a good bond. Which may stay, which may go?"),
    "lens.tension.tense": _("tension"),
    "lens.tension.broken": _("break"),
    "lens.wish": _("What do I wish?"),
    "lens.wish.told": _("A wish is yours, and may change. No wish is fine, too."),
    **{f"lens.wish.{code}": name for code, name in options_of("bond", "wish").items()},
    "lens.carries": _("Who carries much?"),
    "lens.carries.told": _("Some like to give much. Ask first how it goes."),
    "lens.carries.told_by": _("said so"),
    "lens.carries.much": _("many things at once"),
    "lens.holds": _("A net or a trampoline?"),
    "lens.holds.told": _("A net catches me, a trampoline helps me up. Nobody has to be either."),
    **{f"lens.holds.{code}": name for code, name in options_of("alter", "holds").items()},
    "lens.since": _("New since %(moment)s"),
    "lens.since.told": _("What is new, and what stayed? Both may be good."),
    "lens.since.fresh": _("new since then"),
    "lens.since.before": _("was there then too"),
    "lens.four": _("Family, friends, society, paid"),
    "lens.four.told": _("Is a good neighbour a friend? You say; several words may fit."),
    **{f"lens.four.{code}": GROUP_NAMES[code] for code in ("family", "friends", "society", "paid")},
    "lens.three": _("Family, friendly, services"),
    "lens.three.told": _("A label is a help for talking. Nobody has to fit."),
    "lens.three.kin": _("family and in-laws"),
    "lens.three.friendly": _("friendly contacts"),
    "lens.three.services": _("services in society"),
    "lens.reach": _("Who has influence?"),
    "lens.reach.told": _("Around you, of influence, or in your network: you let people in."),
    "lens.reach.network": _("in my network"),
    "lens.reach.influence": _("has influence on how it goes"),
    "lens.reach.around": _("around me"),
}
