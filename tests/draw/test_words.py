"""Each text of the surface is used, and each text it uses is there."""

import re
from pathlib import Path

from django.utils import translation

from kring.draw.words import SURFACE, surface_words

SCRIPTS = Path(__file__).parents[2] / "web/src"
QUOTED = re.compile(r"""['"]([a-z]+\.[a-z0-9_.]+)['"]""")
BUILT = re.compile(r"`([a-z]+\.[a-z.]*)\$\{")
ENDED = re.compile(r"`\$\{[a-zA-Z$.]+\}(\.[a-z_]+)`")
ROOMS = {key.split(".")[0] for key in SURFACE}


def sources():
    every = [*SCRIPTS.rglob("*.ts"), *SCRIPTS.rglob("*.svelte")]
    return [path.read_text("utf-8") for path in every if not path.name.endswith(".test.ts")]


CARDS = {"lifeline.then"}  # on which somebody was thought of; it is no text


def used():
    quoted = {key for text in sources() for key in QUOTED.findall(text)}
    return {key for key in quoted - CARDS if key.split(".")[0] in ROOMS}


def begun():
    return {start for text in sources() for start in BUILT.findall(text)}


def ended():
    return {end for text in sources() for end in ENDED.findall(text)}


def test_every_text_the_surface_asks_for_exists():
    known = set(SURFACE) | {key.rsplit("_", 1)[0] for key in SURFACE if key.endswith("_one")}
    assert used() - known == set()


def test_every_text_is_asked_for_somewhere():
    asked, starts, ends = used(), begun(), tuple(ended())

    def is_asked(key):
        plain = re.sub(r"_(one|other)$", "", key)
        return (
            key in asked
            or plain in asked
            or any(key.startswith(start) for start in starts)
            or key.endswith(ends)
        )

    assert [key for key in SURFACE if not is_asked(key)] == []


def test_each_counted_text_has_both_its_forms():
    ones = {key.removesuffix("_one") for key in SURFACE if key.endswith("_one")}
    others = {key.removesuffix("_other") for key in SURFACE if key.endswith("_other")}
    assert ones == others


def test_the_texts_are_handed_out_as_plain_strings():
    assert all(type(text) is str for text in surface_words().values())


def test_sentences_are_short():
    with translation.override("en"):
        texts = surface_words().values()
    for text in texts:
        for sentence in re.split(r"[.?!:] ", text):
            assert len(sentence.split()) <= 14, text
