import time

import msgspec
import pytest
from hypothesis import given, settings

from kring.network.model import Alter, Ego, Event
from kring.network.network import Network
from kring.scene.lifeline import lifeline
from kring.scene.svg import svg
from scene.lives import ALTERS, EVENTS, LIFE_WORDS

SARA = Ego(id="me", name="Sara", born=1986)
MOVED = Event(id="m", title="To Brussels", year=2014, value=-4, theme="living", helped_by=("ann",))
ANN = Alter(id="ann", name="Ann", known_since=2012)


def life(*events, alters=(), egos=(SARA,)):
    return lifeline(Network(egos=egos, alters=alters, events=events), LIFE_WORDS)


def written(scene):
    return [line for text in scene.texts for line in text.lines]


def test_what_happened_stands_on_the_paper_with_its_year_and_who_helped_below():
    scene = life(MOVED, alters=(ANN,))
    assert {"To Brussels", "2014", "Ann", "Who was there when"} <= set(written(scene))
    assert scene.caption == "This story is mine."
    said = [entry.words for entry in scene.legend]
    assert said == ["theme living", "was there", "helped then"]


def test_it_is_told_in_words_too():
    assert life(MOVED, alters=(ANN,)).description == (
        "1 events. 2014: To Brussels. theme living. It was hard. Helped: Ann."
    )
    assert life().description == "Nothing yet."


def test_what_stays_silent_never_comes_on_paper():
    silent = Event(
        id="s", title="Secret", year=2000, value=-10, present=("ann",), helped="x", silent=True
    )
    scene = life(silent, MOVED, alters=(ANN,))
    assert scene == life(MOVED, alters=(ANN,))
    assert "Secret" not in svg(scene)


def test_what_has_no_year_waits_beside_the_paper():
    scene = life(Event(id="a", title="At school", phase="as a child"), MOVED, alters=(ANN,))
    assert scene.tray == ("At school",)
    unknown = Alter(id="bo", name="Bo")
    assert life(MOVED, alters=(ANN, unknown)).tray == ("Bo",)


def test_an_empty_lifeline_is_a_sheet_to_fill_in_by_hand():
    scene = life(egos=())
    assert not any(word.isdigit() for word in written(scene))
    assert {"birth", "today", "it went well", "it was hard"} == set(written(scene))


def test_what_is_ahead_is_dashed():
    scene = life(MOVED, Event(id="d", title="A dog", year=2028, value=5))
    assert "what may still come" in [entry.words for entry in scene.legend]


def test_what_has_no_height_yet_is_hollow_and_no_part_of_the_line():
    scene = life(MOVED, Event(id="d", title="A dog", year=2000))
    assert "not said how it was" in [entry.words for entry in scene.legend]


def test_the_same_life_gives_the_same_sheet():
    assert svg(life(MOVED, alters=(ANN,))) == svg(life(MOVED, alters=(ANN,)))


@settings(max_examples=50)
@given(EVENTS, ALTERS)
def test_everything_lies_on_the_paper(events, alters):
    scene = life(*events, alters=alters)
    for text in scene.texts:
        high = text.size * len(text.lines)
        assert abs(text.y) + high / 2 <= scene.half_height
        assert abs(text.x) <= scene.half_width


@pytest.mark.parametrize("count", [1, 5, 30, 60])
def test_sixty_events_and_people_are_drawn_within_a_tenth_of_a_second(count):
    events = [
        msgspec.structs.replace(MOVED, id=f"e{i}", year=1986 + i % 40, value=i % 20 - 10)
        for i in range(count)
    ]
    alters = [msgspec.structs.replace(ANN, id=f"p{i}") for i in range(count)]
    life(*events, alters=alters)
    start = time.perf_counter()
    scene = life(*events, alters=alters)
    assert time.perf_counter() - start < 0.1
    assert sum(line == "Ann" for line in written(scene)) == count
