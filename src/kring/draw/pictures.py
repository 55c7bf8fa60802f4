"""Making sure that a photo is a picture, and writing it anew: upright, smaller, and nothing else.

What a camera adds to a picture (where, when, with which telephone) says more than the drawing
on it. Nothing of what came in is kept: the picture is decoded and written again as JPEG.
"""

import io
import struct

from PIL import Image, ImageOps

from kring.formats.errors import BadInput

LARGEST = 8 * 2**20  # bytes
LONGEST_SIDE = 2_400  # a page of handwriting stays readable, and half a megabyte is enough
_MOST_POINTS = 60_000_000  # more than a telephone makes; a small file can unfold to gigabytes
_QUALITY = 82
_KNOWN = ("JPEG", "PNG", "WEBP")
# What the decoders raise on bytes that are no picture, or the beginning of one.
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError)


def cleaned(content: bytes) -> bytes:
    """Give a photo as a plain, upright JPEG.

    Args:
        content: What came in, whatever it says it is.

    Raises:
        BadInput: It is too large, or no picture that Kring knows; with what to do.
    """
    if len(content) > LARGEST:
        raise too_large()
    try:
        with Image.open(io.BytesIO(content), formats=_KNOWN) as picture:
            if picture.width * picture.height > _MOST_POINTS:
                raise BadInput(
                    "This picture is too large to look at. Take the photo again, a little smaller."
                )
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # spares memory on a large JPEG
            return _written(picture)
    except (*_BROKEN, struct.error, Image.DecompressionBombError):
        raise BadInput(
            "This file is not a picture that can be shown. Choose a photo (JPEG, PNG or WebP)."
        ) from None


def too_large() -> BadInput:
    """Say that a photo is larger than is taken in."""
    return BadInput(
        "No photo came along, or it is larger than {limit} MB. Choose a smaller one.",
        limit=LARGEST // 2**20,
    )


def _written(picture: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if upright.mode not in {"RGB", "L"}:
        with_alpha = upright.convert("RGBA")  # what is see-through lies on white paper
        upright = Image.new("RGB", with_alpha.size, "white")
        upright.paste(with_alpha, mask=with_alpha.getchannel("A"))
    bare = Image.new(upright.mode, upright.size)  # takes over points only, no other data
    bare.paste(upright)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
