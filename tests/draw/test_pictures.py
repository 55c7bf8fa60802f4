"""A photo that comes in goes out as a plain picture, or with a clear sentence."""

import io
import random
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kring.draw.pictures import LARGEST, LONGEST_SIDE, cleaned
from kring.formats.errors import BadInput

ORIENTATION, MAKER = 0x0112, 0x010F


def picture(size=(60, 40), mode="RGB", colour="navy"):
    return Image.new(mode, size, colour)


def saved(image, kind, **more):
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def opened(content):
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_pictures_that_telephones_make_come_out_as_jpeg(kind):
    image = opened(cleaned(saved(picture(), kind)))
    assert (image.format, image.size) == ("JPEG", (60, 40))


@pytest.mark.parametrize("mode", ["L", "P", "LA", "RGBA", "1", "I;16", "CMYK"])
def test_every_way_to_keep_colours_comes_out(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert opened(cleaned(saved(picture(mode=mode, colour=0), kind))).size == (60, 40)


def test_what_the_camera_added_is_gone_and_the_picture_stands_upright():
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # held a quarter turn
    exif[MAKER] = "Zwaluwstaart-telefoon"
    came = saved(picture(), "JPEG", exif=exif, comment=b"Zwaluwstaart")
    assert b"Zwaluwstaart" in came
    went = cleaned(came)
    assert b"Zwaluwstaart" not in went
    assert opened(went).size == (40, 60)
    assert not opened(went).getexif()


def test_a_large_photo_comes_out_smaller_with_the_same_shape():
    image = opened(cleaned(saved(picture((4000, 3000)), "JPEG")))
    assert image.size == (LONGEST_SIDE, LONGEST_SIDE * 3 // 4)


def test_what_is_see_through_lies_on_white_paper():
    image = opened(cleaned(saved(picture(mode="RGBA", colour=(0, 0, 0, 0)), "PNG")))
    assert image.convert("L").getpixel((5, 5)) > 250


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7 no picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a",
        saved(picture(), "GIF"),
        saved(picture(), "TIFF"),
        saved(picture((600, 400)), "JPEG")[:300],
        saved(picture((600, 400)), "PNG")[:60],
    ],
    ids=["empty", "pdf", "svg", "gif head", "gif", "tiff", "cut jpeg", "cut png"],
)
def test_what_is_no_picture_gets_a_sentence_that_says_what_to_do(content):
    with pytest.raises(BadInput, match="Choose a photo"):
        cleaned(content)


def test_a_file_that_is_too_heavy_is_refused_before_it_is_looked_at():
    with pytest.raises(BadInput, match="8 MB"):
        cleaned(b"\xff" * (LARGEST + 1))


def test_a_small_file_that_would_unfold_to_gigabytes_is_refused():
    def chunk(name, data):
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(b"\0" * 99))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(BadInput):
        cleaned(bomb)


@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_damaged_bytes_give_a_picture_or_a_sentence_and_nothing_else(kind, seed):
    rng = random.Random(seed)
    content = bytearray(saved(picture((90, 70)), kind))
    for _ in range(rng.randint(1, 12)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    try:
        went = cleaned(bytes(content))
    except BadInput:
        return
    assert opened(went).format == "JPEG"
