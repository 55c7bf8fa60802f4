"""The screen laid over the paper: everybody stands on both at the same place, to the hundredth.

A list of numbers shared by two pens holds what it holds; this holds the rest: that the page
really uses them, for real stories.
"""

from functools import cache

import pytest

from browser import kitchen
from kring.formats.reading import read_networks
from kring.scene import ecogram, ecomap, neighbourhood, web
from kring.scene.placing import circles_of
from shape.tree import SOURCE

PAPER = {
    "circles": circles_of,
    "ecomap": ecomap.places_of,
    "ecogram": ecogram.places_of,
    "web": web.places_of,
    "neighbourhood": neighbourhood.places_of,
}
STORIES = ("sara", "k", "helperskring")

# Where each sign stands on the screen, in map units.
ON_SCREEN = """() => {
    const half = Number(document.querySelector('.lines').getAttribute('viewBox').split(' ')[0])
    const scale = document.querySelector('.lines').getBoundingClientRect().width / (-2 * half)
    return Object.fromEntries([...document.querySelectorAll('.world [data-person]')].map((sign) => {
        const { e, f } = new DOMMatrix(getComputedStyle(sign).transform)
        return [sign.querySelector('.visually-hidden').textContent, [e / scale, f / scale]]
    }))
}"""


@cache
def story(name):
    return read_networks(str(SOURCE / f"site/stories/{name}.kring"))[0]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("drawing", PAPER)
def test_everybody_stands_on_the_screen_where_the_paper_has_them(page, stories, name, drawing):
    network = story(name)
    page.goto("about:blank")
    page.goto(f"{stories[network.name]}#{drawing}")
    kitchen.wait_for_drawing(page)
    there = PAPER[drawing](network)
    paper = {network.alter[one].name: place for one, place in there.items()}
    screen = page.evaluate(ON_SCREEN)
    assert sorted(screen) == sorted(paper)
    for who, (x, y) in screen.items():
        assert (x, y) == pytest.approx(paper[who], abs=0.02), who
