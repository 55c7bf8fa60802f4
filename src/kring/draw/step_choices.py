"""The choices on the way from a drawing to a small step: hopes, steps, thresholds, roles."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from kring.draw.drawing_choices import Label

_LEVELS: dict[str, Label] = {
    "self": _("within me"),
    "together": _("between us"),
    "society": _("around us: rules, rights, the neighbourhood"),
}
_FORMS: dict[str, Label] = {
    "card": _("a card"),
    "message": _("a message"),
    "call": _("a call"),
    "visit": _("dropping by"),
    "through_somebody": _("through somebody"),
    "together": _("together with somebody"),
}
STEP_CHOICES: dict[str, dict[str, Label]] = {
    "agreement.sort": {
        "be_there": _("being there"),
        "think_along": _("thinking along"),
        "go_along": _("going along"),
        "do": _("doing something"),
        "lend": _("lending something"),
        "teach": _("showing how"),
        "other": _("something else"),
    },
    "lane": {
        "wish": _("a wish"),
        "vulnerability": _("living with what is vulnerable"),
        "surroundings": _("the people and places around me"),
    },
    "level": _LEVELS,
    "hope.state": {
        "open": _("I hope for it"),
        "nearer": _("it comes nearer"),
        "came_true": _("it came true"),
        "let_go": _("I let it go"),
    },
    "phase": {
        "cherish": _("cherish what is there"),
        "wake": _("wake what sleeps"),
        "mend": _("mend, if you wish"),
        "new": _("something new"),
        "bring_together": _("bring people together"),
    },
    "form": _FORMS,
    "step.state": {
        "open": _("to do"),
        "done": pgettext_lazy("a step", "done"),
        "another_time": _("not today"),
        "not_now": _("not yet"),
        "let_go": _("let go"),
    },
    "threshold.direction": {
        "ask": _("asking"),
        "offer": _("offering or doing something"),
        "receive": _("receiving"),
    },
    "reasons": {
        "shame": _("I am ashamed"),
        "unsure": _("I feel unsure"),
        "hurt_before": _("I was hurt before"),
        "fear_of_no": _("I am afraid of a no"),
        "in_debt": _("I do not want to owe anything"),
        "a_burden": _("I do not want to be a burden"),
        "pride": _("I am proud"),
        "do_it_myself": _("I want to solve it myself"),
        "bad_experience": _("it went badly once"),
        "strained": _("it is difficult between us"),
        "cannot_help": _("I think the other cannot help well"),
        "not_knowing_how": _("I do not know how"),
        "too_far": _("it is too far"),
        "no_time": _("there is no time"),
        "no_money": _("there is no money"),
        "no_transport": _("there is no transport"),
        "language": _("the language"),
    },
    "threshold.side": {
        "inner": _("within me"),
        "outer": _("around me"),
        "both": _("both"),
    },
    "access": {
        "open": _("open"),
        "half": _("ajar"),
        "closed": _("closed"),
    },
    "received": {
        "well": _("well"),
        "so_so": _("so-so"),
        "not_well": _("not well"),
    },
    "presence.sort": {
        "there": _("being there"),
        "together": _("doing something together"),
        "listened": _("listening"),
        "practical": _("lending a hand"),
        "other": _("something else"),
    },
    "meeting.sort": {
        "circle": _("the circle comes together"),
        "family": _("a family talk"),
    },
    "scale": {
        "person": _("whose life it is about"),
        "family": _("family or friend"),
        "professional": _("for their work"),
    },
    "talent.sort": {
        "hands": _("I can (hands)"),
        "head": _("I know (head)"),
        "heart": _("I love (heart)"),
        "contacts": _("I know people or places"),
        "share": _("I like to share"),
    },
    "role.state": {
        "now": _("now"),
        "past": _("in the past"),
        "threatened": _("at risk"),
        "wished": _("hoped for"),
        "imposed": _("put on me"),
    },
    "role.domain": {
        "relations": _("family and friends"),
        "home": _("home and street"),
        "work": _("work"),
        "learning": _("learning"),
        "leisure": _("free time and sports"),
        "community": _("neighbourhood and clubs"),
        "culture": _("culture, faith, values"),
    },
    "role.size": {
        "small": pgettext_lazy("a role", "small"),
        "middle": pgettext_lazy("a role", "in between"),
        "large": pgettext_lazy("a role", "big"),
    },
    "goods": {
        "status": _("standing"),
        "experience": _("experience"),
        "contacts": _("people around me"),
        "confidence": _("confidence"),
        "respect": _("respect"),
        "say": _("a say"),
        "freedom": _("freedom"),
        "chances": _("chances"),
        "growth": _("growing"),
        "material": _("things and money"),
    },
    "trust": {
        "yes": _("yes"),
        "a_little": _("a little"),
        "no": _("no"),
    },
    "capital": {
        "bonding": _("nest: we are alike, it feels safe"),
        "bridging": _("bridge: to another world"),
        "linking": _("ladder: to somebody who decides"),
    },
    "acquaintance": {
        "named": _("named"),
        "talked_over": _("talked over"),
        "met": _("met"),
        "in_touch": _("in touch"),
        "not": _("it did not come to that"),
    },
    "shared_load": {
        "fine": _("it goes well"),
        "attention": _("keep an eye on it"),
        "too_much": _("it is too much"),
    },
    "endures": {
        "week": _("less than a week"),
        "month": _("a week to a month"),
        "half_year": _("one to six months"),
        "year": _("six months to a year"),
        "two_years": _("one to two years"),
        "longer": _("longer than two years"),
    },
}
