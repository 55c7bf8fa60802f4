"""Every drawing as a blank sheet: its ground, lines to write on, and all its signs explained.

Pencil and paper are as good as any screen. What is drawn on such a sheet can be photographed
and written over later, or stay where it is.
"""

import msgspec
from django.utils.translation import gettext as _

from kring.draw.drawings import DRAWINGS
from kring.network.network import Network
from kring.network.sampler import sampler
from kring.scene.scene import Scene
from kring.scene.words import SheetWords

_LINES = 2  # to write on, under a drawing


def blank_scene(view: str) -> Scene:
    """Give the ground of a drawing with all its signs explained, in today's language.

    Args:
        view: Its code in the list of drawings.
    """
    ground = ground_of(view)
    return msgspec.structs.replace(ground, legend=DRAWINGS[view].scene(sampler()).legend)


def ground_of(view: str) -> Scene:
    """Give what lies on a drawing before anybody stands in it."""
    drawing = DRAWINGS[view]
    ground = drawing.blank() if drawing.blank else drawing.scene(Network())
    told = f"{drawing.name}. {drawing.when}"
    return msgspec.structs.replace(ground, tray=(), description=told)


def blank_words(view: str) -> SheetWords:
    """Give what stands around a blank sheet, with room for a name, a day and a few words."""
    name, day = _("Name"), _("Date")
    return SheetWords(
        title=str(DRAWINGS[view].name),
        subtitle=f"{name} {'_' * 26}   {day} {'_' * 14}",
        sentence=str(DRAWINGS[view].when),
        look_again="",
        belongs=_("This sheet belongs to me. It says nothing about my right to help."),
        open_lines=_LINES,
    )
