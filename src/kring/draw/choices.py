"""The choices of every field that has choices, in words, by the code that is stored.

By field name; by `kind.field` where one name means different things.
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

if TYPE_CHECKING:  # only the types of Django know that what is translated later is text
    from django.utils.functional import _StrPromise as Promise
else:
    from django.utils.functional import Promise

Label = str | Promise

RELATION_TYPES: dict[str, Label] = {
    "partner": _("partner"),
    "former_partner": _("ex-partner"),
    "parent": _("parent"),
    "step_parent": _("step-parent"),
    "foster_parent": _("foster parent"),
    "child": _("child"),
    "step_child": _("stepchild"),
    "foster_child": _("foster child"),
    "sibling": _("brother or sister"),
    "grandparent": _("grandparent"),
    "grandchild": _("grandchild"),
    "uncle_aunt": _("uncle or aunt"),
    "cousin": _("cousin, nephew or niece"),
    "in_law": _("in-laws"),
    "chosen_family": _("chosen family"),
    "friend": _("friend"),
    "acquaintance": _("acquaintance"),
    "online_friend": _("online friend"),
    "neighbour": _("neighbour"),
    "colleague": _("colleague"),
    "former_colleague": _("former colleague"),
    "classmate": _("(former) classmate"),
    "school_parent": _("parent from the school gate"),
    "club_member": _("club member"),
    "fellow_believer": _("someone of my faith community"),
    "peer": _("someone in the same boat"),
    "housemate": _("housemate"),
    "shopkeeper": _("shopkeeper"),
    "light_tie": _("light tie (known by sight)"),
    "volunteer": _("volunteer or buddy"),
    "companion": _("companion of the circle"),
    "employer": _("employer"),
    "teacher": _("teacher"),
    "gp": _("family doctor"),
    "physiotherapist": _("physiotherapist"),
    "therapist": _("therapist or psychologist"),
    "home_care": _("home care or cleaning help"),
    "social_worker": _("social worker"),
    "support_worker": _("support worker"),
    "administrator": _("administrator or debt mediator"),
    "police_officer": _("community police officer"),
    "civil_servant": _("civil servant or help desk"),
    "politician": _("local politician"),
    "other": _("other"),
}

_EXCHANGE: dict[str, Label] = {
    "get": _("I get this"),
    "give": _("I give this"),
    "both": _("both ways"),
    "none": _("no"),
}
_VISIBILITY: dict[str, Label] = {
    "self": _("only me"),
    "worker": _("me and my worker"),
    "circle": _("my circle too"),
    "print": _("on the wall too"),
}
_LEVEL3: dict[str, Label] = {
    "0": _("not"),
    "1": _("a little"),
    "2": _("quite"),
    "3": _("a lot"),
}
_LEVEL4: dict[str, Label] = {
    "0": _("not at all"),
    "1": _("a little"),
    "2": _("somewhat"),
    "3": _("much"),
    "4": _("very much"),
}
_LIKENESS: dict[str, Label] = {"same": _("like me"), "different": _("different from me")}
_YES_NO: dict[str, Label] = {"true": _("yes"), "false": _("no")}

CHOICES: dict[str, dict[str, Label]] = {
    "sort": {
        "person": pgettext_lazy("what is it", "a person"),
        "group": pgettext_lazy("what is it", "a group or club"),
        "place": pgettext_lazy("what is it", "a place"),
        "service": pgettext_lazy("what is it", "a service"),
        "animal": pgettext_lazy("what is it", "an animal"),
        "role": pgettext_lazy("what is it", "somebody I wish for"),
    },
    "status": {
        "active": _("in my life now"),
        "asleep": _("asleep: we lost sight of each other"),
        "broken": _("broken off"),
        "dead": _("died, still matters"),
        "past": _("from earlier"),
        "wished": _("wished for"),
        "second_hand": _("known through somebody"),
    },
    "here_for_help": {
        "yes": _("may be asked for help"),
        "contact_only": _("just contact, no help"),
    },
    "place_level": {
        "home": _("at home"),
        "street": _("in the street"),
        "neighbourhood": _("in the neighbourhood"),
        "town": _("in town"),
        "country": _("elsewhere in the country"),
        "abroad": _("abroad"),
        "online": _("online"),
    },
    "channels": {
        "in_person": _("in person"),
        "phone": _("by phone"),
        "video": _("by video"),
        "message": _("by message"),
        "letter": _("by letter or card"),
        "social_media": _("on social media"),
    },
    "busy": {"has_room": _("has time"), "some_room": _("has a little time"), "full": _("is full")},
    "initiative": {
        "me": _("me"),
        "other": _("the other"),
        "both": _("both of us"),
        "neither": _("nobody"),
    },
    "sector": {
        "family": _("family"),
        "fellows": _("fellows"),
        "professionals": _("for their work"),
        "society": _("neighbourhood and society"),
    },
    "visibility": _VISIBILITY,
    "practical": _EXCHANGE,
    "affective": _EXCHANGE,
    "advice": _EXCHANGE,
    "company": _EXCHANGE,
    "security": _EXCHANGE,
    "agreement.direction": _EXCHANGE,
    "line": {
        "strong": _("strong bond"),
        "ordinary": _("ordinary bond"),
        "loose": _("loose bond"),
        "tense": _("tension"),
        "strong_tense": _("strong, with tension"),
        "broken": _("break"),
        "asleep": _("asleep"),
    },
    "closeness": {
        "1": _("closest"),
        "2": _("close"),
        "3": _("known"),
        "4": _("further away"),
    },
    "frequency": {
        "daily": _("every day"),
        "several_a_week": _("several times a week"),
        "weekly": _("every week"),
        "monthly": _("one to three times a month"),
        "few_a_year": _("a few times a year"),
        "yearly": _("once a year"),
        "rarely": _("rarely"),
        "not_now": _("not now"),
    },
    "energy_in": _LEVEL3,
    "energy_out": _LEVEL3,
    "importance_mine": _LEVEL4,
    "importance_theirs": _LEVEL4,
    "time": _LEVEL4,
    "emotion": _LEVEL4,
    "intimacy": _LEVEL4,
    "services": _LEVEL4,
    "strength_felt": {"weak": _("light"), "medium": _("in between"), "strong": _("strong")},
    "similar_age": _LIKENESS,
    "similar_life_phase": _LIKENESS,
    "similar_neighbourhood": _LIKENESS,
    "similar_work": _LIKENESS,
    "similar_money": _LIKENESS,
    "similar_language": _LIKENESS,
    "similar_background": _LIKENESS,
    "similar_interests": _LIKENESS,
    "wish": {
        "cherish": _("keep it like this"),
        "more": _("more of it"),
        "less": _("less of it"),
        "wake": _("wake it up"),
        "mend": _("mend it"),
        "rest": _("let it rest"),
        "none": _("nothing"),
    },
    "quality": {
        "good": _("good"),
        "neutral": _("neutral"),
        "tense": _("tense"),
        "broken": _("broken"),
    },
    "kin": {
        "partner": _("partners"),
        "former_partner": _("former partners"),
        "sibling": _("brothers and sisters"),
        "first_is_parent": _("first one is the parent"),
        "second_is_parent": _("second one is the parent"),
    },
    "parentage": {
        "biological": _("biological"),
        "adopted": _("adopted"),
        "foster": _("foster"),
        "step": _("step"),
    },
    "theme": {
        "health": _("health"),
        "relations": _("relations"),
        "living": _("where I live"),
        "learning_work": _("learning and work"),
        "leisure": _("free time"),
        "other": _("other"),
    },
    "state": {
        "proposed": _("proposed"),
        "yes": _("yes"),
        "not_now": _("not now"),
        "running": _("running"),
        "paused": _("paused"),
        "done": _("done"),
    },
    "fellows": {
        "fellow_clients": _("Fellow clients"),
        "peers": _("People in the same boat"),
        "housemates": _("Housemates"),
    },
    "functions_shown": {
        "five": _("five kinds"),
        "nuyts": _("four kinds (Nuyts)"),
        "resokit": _("four kinds (Resokit)"),
        "ecogram": _("letters of the ecogram"),
    },
    "relation_types": RELATION_TYPES,
    "paid": _YES_NO,
    "volunteer": _YES_NO,
    "has_power": _YES_NO,
    "knows": _YES_NO,
    "paid_count": _YES_NO,
    "ties_asked": _YES_NO,
}
