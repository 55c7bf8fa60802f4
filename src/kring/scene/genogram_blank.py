"""A genogram to fill in by hand: a row for each generation, with oneself in the middle."""

from collections.abc import Sequence

import msgspec

from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.scene import Scene, Stroke, Text
from kring.scene.shapes import shape_path

_HALF_WIDTH, _HALF_HEIGHT = 145.0, 92.0
_SIZE = 5.0
_SIGN, _RIM = 9.0, 1.6
_UNDER_WORDS = 3.5


def blank_genogram(ground: Scene, rows: Sequence[str], me: str) -> Scene:
    """Rule a sheet in generations, the oldest on top.

    Shapes are left to the pencil; only the one it is about stands there, with the double rim of
    a genogram, in the shape of whom no shape was chosen for.

    Args:
        ground: The drawing without anybody, for its words.
        rows: What each generation is called, the oldest first; the middle of it is one's own.
        me: What stands in the sign in the middle.
    """
    step = 2 * _HALF_HEIGHT / len(rows)
    tops = [-_HALF_HEIGHT + k * step for k in range(len(rows))]
    quiet = look().quiet
    own = tops[len(rows) // 2] + step / 2
    return msgspec.structs.replace(
        ground,
        half_width=_HALF_WIDTH,
        half_height=_HALF_HEIGHT,
        strokes=(
            *(
                Stroke(
                    path=f"M{at(-_HALF_WIDTH, y)}H{written(_HALF_WIDTH)}",
                    colour=look().print_ring_line,
                    width=0.4,
                    dash=(2, 2),
                )
                for y in tops
            ),
            *(
                Stroke(path=shape_path("diamond", 0, own, radius), colour=look().ink, width=0.8)
                for radius in (_SIGN, _SIGN - _RIM)
            ),
        ),
        texts=(
            *(
                Text(
                    x=-_HALF_WIDTH,
                    y=y + _UNDER_WORDS + _SIZE / 2,
                    lines=(row,),
                    size=_SIZE,
                    colour=quiet,
                    anchor="start",
                )
                for y, row in zip(tops, rows, strict=True)
            ),
            Text(x=0, y=own, lines=(me,), size=_SIZE, colour=look().ink),
        ),
    )
