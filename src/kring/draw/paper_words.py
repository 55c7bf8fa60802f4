"""What a drawing on paper says, in today's language."""

from datetime import date
from typing import Literal

import msgspec
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES, Label
from kring.draw.days import day_in_words
from kring.draw.labels import GROUP_NAMES, RING_NAMES, SECTOR_NAMES
from kring.network.network import Network
from kring.scene.look import look
from kring.scene.words import SheetWords, Words


def words_for(network: Network) -> Words:
    """Give the words of a drawing of this network."""
    lines, statuses = CHOICES["line"], CHOICES["status"]
    fellows = network.about.fellows
    name = centre(network)
    return Words(
        language=get_language() or "en",
        me=_("me"),
        nameless=_("somebody"),
        rings=tuple(str(ring) for ring in RING_NAMES),
        sectors={code: str(sector) for code, sector in SECTOR_NAMES.items()}
        | ({"fellows": str(CHOICES["fellows"][fellows])} if fellows else {}),
        groups={group: str(GROUP_NAMES[group]) for group in look().groups},
        lines={
            "strong": str(lines["strong"]),
            "ordinary": str(lines["ordinary"]),
            "loose": str(lines["loose"]),
            "tense": str(lines["tense"]),
            "strong_tense": str(lines["strong_tense"]),
            "asleep": str(lines["asleep"]),
            "broken": str(lines["broken"]),
            "second_hand": _("known through somebody"),
            "know": _("know each other"),
            "know_good": _("get on well"),
            "know_tense": _("tension between them"),
            "know_broken": _("break between them"),
        },
        statuses={
            code: str(statuses[code])
            for code in ("asleep", "second_hand", "past", "wished", "dead")
        },
        energy_in=_("gives me energy"),
        energy_out=_("costs me energy"),
        exchange=_("we give each other energy"),
        caption=_("The distance shows how close it feels, not who should help first."),
        caption_without_rings=_(
            "Nobody has a place in the circles yet: distance says nothing here."
        ),
        legend=_("What do the signs mean?"),
        in_the_tray=_("Not on the paper yet:"),
        title=(
            _("Drawing of the people around %(name)s") % {"name": name}
            if name
            else _("Drawing of the people around me")
        ),
        told=_("People in this drawing: {people}."),
    )


def layer_words_for(network: Network, layer: Literal["then", "wished"]) -> Words:
    """Give the words of the circles as they were, or as the person wishes them."""
    captions = {
        "then": _("As it was. The distance shows how close it felt."),
        "wished": _("As I wish it. A wish is no task for anybody."),
    }
    caption = captions[layer]
    return msgspec.structs.replace(
        words_for(network), caption=caption, caption_without_rings=caption
    )


def sheet_words_for(network: Network, *, today: date, title: Label = "") -> SheetWords:
    """Give what stands around the drawing on a sheet: whose, when, what they said of it.

    Args:
        network: What is drawn.
        today: The day on the sheet.
        title: What stands above a sheet of this drawing, if the person called it nothing.
    """
    name = centre(network)
    day = date_format(today, "DATE_FORMAT")
    again = network.about.look_again
    return SheetWords(
        title=network.about.title or str(title) or _("The people around me"),
        subtitle=f"{name} · {day}" if name else day,
        sentence=network.about.sentence or "",
        look_again=(_("Look again on %(date)s") % {"date": day_in_words(again)} if again else ""),
        belongs=(
            _("This sheet belongs to %(name)s. It says nothing about my right to help.")
            % {"name": name.removesuffix(".")}  # K. ends in a full stop, and so does the sentence
            if name
            else _("This sheet belongs to me. It says nothing about my right to help.")
        ),
    )


def centre(network: Network) -> str:
    """Give the name in the middle, or the names; empty before anything is said."""
    return " & ".join(ego.name for ego in network.egos if ego.name)
