import re
import xml.etree.ElementTree as ET

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.scene.circles import circles
from kring.scene.scene import Entry
from kring.scene.svg import entry_svg, svg
from scene.drawings import WORDS, crowd, network

SVG = "{http://www.w3.org/2000/svg}"


def named(name):
    return network_of([Ego(id="me"), Alter(id="a", name=name), Bond(id="me~a", closeness=2)])


def root_of(text):
    return ET.fromstring(text)


@given(st.text(min_size=1, max_size=40))
def test_whatever_somebody_is_called_the_drawing_is_valid(name):
    root_of(svg(circles(named(name), WORDS), paper=True))


@pytest.mark.parametrize(
    "name", ["<script>x</script>", "a & b", "]]>", "\"'", "--></svg>", "\x0b\x1b[31m", "\ufffe"]
)
def test_a_hostile_name_is_only_text(name):
    root = root_of(svg(circles(named(name), WORDS)))

    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "path", "text", "tspan", "g", "rect",
    }  # fmt: skip


def test_nothing_in_it_needs_a_style_sheet_or_comes_from_elsewhere():
    text = svg(circles(crowd(30), WORDS), paper=True)

    assert not re.search(r'class=|style=|<style|<image|href|url\(|on\w+="|<script', text)
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]


def test_it_has_a_title_and_a_description_for_who_cannot_see_it():
    root = root_of(svg(circles(crowd(3), WORDS)))

    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == WORDS.title
    assert root.findtext(f"{SVG}desc").startswith("3 people in this drawing.")


def test_a_rim_lies_under_the_name_and_is_not_read_aloud():
    texts = root_of(svg(circles(named("Tom"), WORDS))).iter(f"{SVG}text")
    rim, name = [e for e in texts if "".join(e.itertext()) == "Tom"]

    assert (rim.get("aria-hidden"), name.get("aria-hidden")) == ("true", None)
    assert rim.get("stroke") and not name.get("stroke")


def test_caption_legend_and_tray_stand_under_the_drawing_or_are_left_out():
    scene = circles(
        network(
            ("ego", "me", {}),
            ("alter", "a", {"name": "Tom"}),
            ("alter", "b", {"name": "Els"}),
            ("bond", "me~a", {"closeness": 2}),
        ),
        WORDS,
    )
    with_them, without = (root_of(svg(scene, below=below)) for below in (True, False))

    told = " ".join("".join(e.itertext()) for e in with_them.iter(f"{SVG}text"))
    assert WORDS.caption in told and "group unknown" in told and "Els" in told
    assert WORDS.caption not in "".join(without.itertext())
    assert float(with_them.get("viewBox").split()[3]) > float(without.get("viewBox").split()[3])


def test_without_texts_only_shapes_are_left():
    root = root_of(svg(circles(crowd(5), WORDS), texts=False, below=False))

    assert list(root.iter(f"{SVG}text")) == []
    assert list(root.iter(f"{SVG}path"))


def test_every_line_of_the_legend_has_a_picture():
    for entry in circles(crowd(30), WORDS).legend:
        assert list(root_of(entry_svg(entry)).iter(f"{SVG}path"))


def foot_of(scene):
    """Give how many times larger what lies under a drawing is, and the texts that lie there."""
    [foot] = [g for g in root_of(svg(scene)).iter(f"{SVG}g") if "scale" in g.get("transform", "")]
    scale = float(re.search(r"scale\((.+)\)", foot.get("transform"))[1])
    return scale, ["".join(text.itertext()) for text in foot.iter(f"{SVG}text")]


def test_what_lies_under_a_drawing_is_as_large_beside_it_whatever_its_size():
    scene = circles(crowd(5), WORDS)
    small = msgspec.structs.replace(scene, half_width=37.0, half_height=37.0)

    assert foot_of(scene)[0] == pytest.approx(3 * foot_of(small)[0], abs=1e-3)
    assert len(foot_of(scene)[1]) == len(foot_of(small)[1])


def test_what_a_sign_means_is_never_cut_short():
    scene = circles(crowd(5), WORDS)
    meaning = "what lies under a drawing " * 8
    told = msgspec.structs.replace(scene, legend=(Entry((), meaning),))

    assert foot_of(told)[1][-1].replace(" ", "") == meaning.replace(" ", "")
