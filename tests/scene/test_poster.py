"""Posters are made for real here, and looked at: their text and their pixels."""

import io
from itertools import combinations

import msgspec
import pypdfium2
import pytest
from PIL import Image, ImageChops

from kring.scene import poster as room
from kring.scene.circles import circles
from kring.scene.look import look
from kring.scene.poster import NoPoster, Press, poster
from kring.scene.press import Order
from kring.scene.scene import Entry
from scene.drawings import SHEET, WORDS, crowd, network


def text_of(paper):
    document = pypdfium2.PdfDocument(paper)
    assert len(document) == 1
    return document[0].get_textpage().get_text_bounded()


def picture_of(scene, **more):
    return Image.open(io.BytesIO(poster(scene, SHEET, ending="png", **more))).convert("RGB")


def named(*names, **fields):
    things = [("ego", "me", {"name": "Sara"})]
    for k, name in enumerate(names):
        things.append(("alter", f"p{k}", {"name": name, **fields}))
        things.append(("bond", f"me~p{k}", {"closeness": k % 4 + 1}))
    return network(*things)


def test_everything_that_belongs_on_a_sheet_is_on_it_as_text():
    scene = circles(named("Mieke", "Zoë", "Łukasz", "Дмитрий"), WORDS)

    text = text_of(poster(scene, SHEET))

    for said in (
        *("Mieke", "Zoë", "Łukasz", "Дмитрий", "Sara"),
        *(SHEET.title, SHEET.subtitle, SHEET.sentence, SHEET.look_again, SHEET.belongs),
        *(WORDS.caption, WORDS.sectors["family"], WORDS.rings[0], "group unknown"),
    ):
        assert said in " ".join(text.split())


@pytest.mark.parametrize("name", ['#panic("x")', "*b* _i_", "$x$ @y", "\\u{41}", '#read("x")'])
def test_a_hostile_name_is_printed_as_it_stands(name):
    assert name in " ".join(text_of(poster(circles(named(name), WORDS), SHEET)).split())


@pytest.mark.parametrize("name", ["فاطمة", "ሰላም", "👵🏽"])
def test_other_scripts_have_letters_and_no_empty_boxes(name):
    blank, box = (picture_of(circles(named(text), WORDS)) for text in (" ", "\U0010fffd"))
    drawn = picture_of(circles(named(name), WORDS))

    assert ImageChops.difference(drawn, blank).getbbox() is not None
    assert ImageChops.difference(drawn, box).getbbox() is not None


def test_arabic_letters_are_joined():
    # Joined letters are narrower than the same ones kept apart by a zero-width non-joiner.
    joined, apart = (picture_of(circles(named(name), WORDS)) for name in ("بيت", "ب\u200cي\u200cت"))

    assert ImageChops.difference(joined, apart).getbbox() is not None


def test_pdf_is_tagged_and_says_its_language_and_title():
    paper = poster(circles(crowd(9), WORDS), SHEET)

    assert b"/StructTreeRoot" in paper
    assert b"/Marked true" in paper
    document = pypdfium2.PdfDocument(paper)
    assert document.get_metadata_value("Title") == SHEET.title


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("A3", (842, 1191))])
def test_a_sheet_has_the_size_asked_for(size, points):
    document = pypdfium2.PdfDocument(poster(circles(crowd(3), WORDS), SHEET, size=size))

    assert tuple(round(side) for side in document[0].get_size()) == points


@pytest.mark.parametrize("count", [0, 1, 60, 150])
def test_any_number_of_people_fits_on_one_sheet(count):
    drawn = circles(crowd(count), WORDS) if count else circles(network(), WORDS)
    sheet = msgspec.structs.replace(SHEET, sentence="Zo veel mensen. " * 120)

    assert len(pypdfium2.PdfDocument(poster(drawn, sheet))) == 1


def test_nothing_is_printed_outside_the_sheet():
    paper = picture_of(circles(crowd(60), WORDS))
    width, height = paper.size
    edge = 30  # pixels: 5 mm

    for box in (
        (0, 0, width, edge),
        (0, height - edge, width, height),
        (0, 0, edge, height),
        (width - edge, 0, width, height),
    ):
        assert paper.crop(box).getextrema() == ((255, 255),) * 3


def sample(stroke_or_entry):
    """Draw one line of a legend alone, as grey as a copying machine."""
    scene = circles(network(), WORDS)
    scene = msgspec.structs.replace(scene, strokes=stroke_or_entry, texts=(), legend=())
    return picture_of(scene).convert("L").point(lambda grey: 255 if grey > 170 else 0)


def test_all_lines_and_signs_differ_on_a_black_and_white_print():
    kinds = [kind for kind in look().lines if not kind.startswith("know")]
    drawn = circles(every_kind(), WORDS)
    by_words = {entry.words: entry for entry in drawn.legend if isinstance(entry, Entry)}
    names = [f"line {kind}" for kind in kinds] + [
        f"group {group}" for group in ("family", "friends", "society", "paid", "group", "animal")
    ]
    pictures = {name: sample(by_words[name].strokes) for name in names}

    for a, b in combinations(names, 2):
        different = ImageChops.difference(pictures[a], pictures[b]).histogram()[255]
        assert different > 60, (a, b)


def every_kind():
    kinds = ["strong", "ordinary", "loose", "tense", "strong_tense", "asleep", "broken"]
    types = ["parent", "friend", "neighbour", "gp"]
    things = [("ego", "me", {})]
    for k, kind in enumerate(kinds):
        things.append(("alter", f"p{k}", {"name": "x", "relation_types": [types[k % 4]]}))
        things.append(("bond", f"me~p{k}", {"closeness": k % 4 + 1, "line": kind}))
    for sort in ("group", "animal"):
        things.append(("alter", sort, {"name": "x", "sort": sort}))
        things.append(("bond", f"me~{sort}", {"closeness": 4}))
    things.append(("alter", "via", {"name": "x", "status": "second_hand", "via": "p0"}))
    things.append(("bond", "me~via", {"closeness": 4}))
    return network(*things)


def test_a_sheet_that_takes_too_long_is_stopped_and_the_next_one_is_made(monkeypatch):
    scene = circles(crowd(30), WORDS)
    with monkeypatch.context() as patch:
        patch.setattr(room, "SECONDS", 0.0)
        with pytest.raises(NoPoster):
            poster(scene, SHEET)

    assert poster(scene, SHEET).startswith(b"%PDF-")


def test_a_sheet_that_cannot_be_set_is_told_and_the_process_goes_on():
    press = Press()
    try:
        assert press.set(Order(sheet="{}", ending="pdf", ppi=72), seconds=20).problem
        assert press.set(Order(sheet="no json", ending="png", ppi=72), seconds=20).problem
    finally:
        press.close()
