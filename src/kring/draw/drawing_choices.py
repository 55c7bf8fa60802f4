"""The choices that only some drawings ask for: genogram, ecomap, web, figures and the others."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

if TYPE_CHECKING:  # only the types of Django know that what is translated later is text
    from django.utils.functional import _StrPromise as Promise
else:
    from django.utils.functional import Promise

Label = str | Promise

DRAWING_CHOICES: dict[str, dict[str, Label]] = {
    "union": {
        "married": _("married"),
        "legal_cohabiting": _("registered partners"),
        "cohabiting": _("living together"),
        "relationship": _("in a relationship"),
        "engaged": _("engaged"),
        "separated": _("separated"),
        "divorced": _("divorced"),
        "widowed": _("until one of them died"),
    },
    "feeling": {
        "ordinary": _("ordinary"),
        "close": _("close"),
        "fused": _("very close, hardly apart"),
        "distant": _("distant"),
        "indifferent": _("indifferent"),
        "conflict": _("conflict"),
        "close_conflict": _("close, with conflict"),
        "distrust": _("distrust"),
        "cut_off": _("cut off"),
        "mended": _("mended after a break"),
        "violence": _("violence or abuse"),
    },
    "sign": {
        "square": _("square"),
        "circle": _("circle"),
        "square_circle": _("square with a circle in it"),
        "circle_square": _("circle with a square in it"),
        "rounded": _("square with round corners"),
        "diamond": _("diamond"),
    },
    "unborn": {
        "expected": _("expected"),
        "miscarriage": _("miscarriage"),
        "ended": _("ended pregnancy"),
        "stillborn": _("stillborn"),
    },
    "system": {
        "family": _("household and family"),
        "friends": _("friends"),
        "neighbours": _("neighbours"),
        "school_work": _("school and work"),
        "leisure": _("free time and clubs"),
        "faith": _("faith and meaning"),
        "care": _("care and help"),
        "authorities": _("government and rights"),
        "online": _("online"),
    },
    "domain": {
        "work": _("work"),
        "learning": _("learning"),
        "arts": _("art and culture"),
        "faith": _("what I believe and who I am"),
        "sports": _("sport and moving"),
        "volunteering": _("volunteering and causes"),
        "home": _("family and neighbourhood"),
        "online": _("online"),
        "services": _("services and help"),
    },
    "bubble": {
        "household": _("my household"),
        "family": _("family"),
        "friends": _("friends"),
        "neighbours": _("neighbours"),
        "volunteers": _("volunteers"),
        "home_care": _("help at home"),
        "doctor_care": _("doctor and care"),
        "town_services": _("town and services"),
    },
    "place_kind": {
        "shop": _("shop or market"),
        "park": _("park or bench"),
        "cafe": _("café or tea room"),
        "school": _("school"),
        "playground": _("playground"),
        "station": _("station or stop"),
        "community_centre": _("community centre"),
        "worship": _("place of faith"),
        "club": _("club or association"),
        "care": _("place of care"),
        "work": _("work"),
        "screen": _("place on the internet"),
    },
    "welcome": {"yes": _("yes"), "sometimes": _("sometimes"), "no": _("no")},
    "reach": {
        "around": _("around me"),
        "influence": _("has influence on how it goes"),
        "network": _("in my network"),
    },
    "holds": {
        "net": _("a net: catches me when I fall"),
        "trampoline": _("a trampoline: helps me up and on"),
        "both": _("both"),
    },
    "side": {"burden": _("it weighs"), "strength": _("it gives strength")},
    "heavy": {
        "1": _("very light"),
        "2": _("light"),
        "3": _("in between"),
        "4": _("heavy"),
        "5": _("very heavy"),
    },
    "area": {
        "body": _("My health"),
        "self_determination": _("Choosing for myself"),
        "emotion": _("How I feel inside"),
        "growth": _("Learning and growing"),
        "material": _("Home and money"),
        "rights": _("My rights"),
        "relations": _("My people"),
        "inclusion": _("Taking part"),
    },
    "question": {
        "tip": _("What would tip it a little?"),
        "choosing": _("What do you decide yourself? Where would you like more say?"),
        "resources": _("Whom or what can you count on when you need it?"),
        "purpose": _("What do you get up for? What do you dream of?"),
        "belonging": _("Where do you feel you belong?"),
    },
    "life_word": {"life": _("quality of life"), "existence": _("quality of existence")},
    "figure.sort": {
        "person": pgettext_lazy("on the table", "a person or an animal"),
        "part": pgettext_lazy("on the table", "a part of somebody"),
        "object": pgettext_lazy("on the table", "a thing or a feeling"),
        "fence": pgettext_lazy("on the table", "a fence"),
    },
    "colour": {
        "blue": _("blue, dot"),
        "green": _("green, diamond"),
        "purple": _("purple, square"),
        "ochre": _("yellow-brown, triangle"),
        "brown": _("brown, two bars"),
        "grey": _("grey, ring"),
    },
    "size": {
        "small": pgettext_lazy("size", "small"),
        "middle": pgettext_lazy("size", "middle"),
        "large": pgettext_lazy("size", "large"),
    },
    "pose": {"standing": _("standing"), "sitting": _("sitting"), "lying": _("lying")},
    "cover": {"cloth": _("under a cloth"), "glass": _("under a glass")},
}
