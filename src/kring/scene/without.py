"""A drawing as if somebody were away: they and their lines are grey, and stay where they are.

Taking them out would move everybody else; so what is missing is seen where it was. Form and
words say it too, never grey alone: outlines are broken, and the description begins with it.
"""

from msgspec.structs import replace

from kring.scene.look import look
from kring.scene.scene import Scene, Stroke, Text

_DASH = (1.4, 1.4)


def without(scene: Scene, person: str, told: str) -> Scene:
    """Draw somebody and their lines in grey, as if they were away.

    Args:
        scene: The drawing.
        person: Who would be away.
        told: What this is, in a sentence, for who cannot see it.
    """
    return replace(
        scene,
        strokes=tuple(_pale(each) if person in each.of else each for each in scene.strokes),
        texts=tuple(_quiet(each) if person in each.of else each for each in scene.texts),
        description=f"{told} {scene.description}".strip(),
    )


def is_on(scene: Scene, person: str) -> bool:
    """Tell whether somebody stands on a drawing, or waits beside it."""
    signs, names = (each.of for each in scene.strokes), (each.of for each in scene.texts)
    return any(person in of for of in (*signs, *names))


def _pale(stroke: Stroke) -> Stroke:
    grey, paper = look().print_ring_line, look().paper
    if stroke.colour is None:
        return replace(stroke, fill=grey)
    return replace(stroke, colour=grey, dash=_DASH, fill=paper if stroke.fill else None)


def _quiet(text: Text) -> Text:
    return replace(text, colour=look().quiet, bold=False)
