import random
import re
from itertools import combinations

import pytest

from kring.network.network import Network
from kring.scene.figures import figures
from kring.scene.ground import box_of
from kring.scene.labels import overlap
from kring.scene.svg import svg
from scene.drawings import NAMES, network
from scene.table_with_figures import OWN, table, two


def written_in(scene):
    return [" ".join(text.lines) for text in scene.texts]


def test_without_a_table_there_is_a_bare_one_to_draw_on_by_hand():
    scene = figures(Network(), OWN)
    assert len(scene.strokes) == 1
    assert (scene.texts, scene.legend) == ((), ())
    assert scene.description == "There is no table yet."


def test_a_table_shows_its_title_the_names_and_the_note_in_own_words():
    said = written_in(figures(two(), OWN))
    assert said[0] == "At home"
    assert {"Sara", "Tom", "That Sunday."} <= set(said)


def test_only_the_person_says_what_it_means():
    assert figures(two(), OWN).caption == OWN.caption


def test_a_fence_has_a_name_only_when_it_was_given_one():
    bare = figures(table(("a", {"sort": "fence", "at": [0, 0]})), OWN)
    named = figures(table(("a", {"sort": "fence", "label": "the divorce", "at": [0, 0]})), OWN)
    assert written_in(bare) == ["At home"]
    assert written_in(named) == ["At home", "the divorce"]


def test_tables_lie_beside_each_other_without_touching():
    several = network(
        *(("setting", f"s{i}", {"note": "A long note. " * 40} if i % 2 else {}) for i in range(5)),
        *(("figure", f"f{i}", {"setting": f"s{i}", "at": [0, 0]}) for i in range(5)),
    )
    scene = figures(several, OWN)
    tops = [re.match(r"M(-?[\d.]+) (-?[\d.]+)", s.path) for s in scene.strokes if "A16" in s.path]
    corners = [(float(found[1]), float(found[2])) for found in tops if found]
    assert len({x for x, _ in corners}) == 3
    assert len({y for _, y in corners}) == 2
    assert all(abs(x) <= scene.half_width and abs(y) <= scene.half_height for x, y in corners)
    assert "Table 5" in written_in(scene)
    assert min(text.y for text in scene.texts) > -scene.half_height


@pytest.mark.parametrize(("count", "over"), [(1, 0), (5, 0), (30, 0), (60, 2)])
def test_names_lie_on_the_table_and_not_on_each_other(count, over):
    rng = random.Random(count)
    places = [[x, y] for x in range(-90, 91, 22) for y in range(-90, 91, 22)]
    crowd = table(
        *(
            (f"f{i}", {"label": NAMES[i % len(NAMES)], "at": at, "facing": rng.randrange(360)})
            for i, at in enumerate(rng.sample(places, count))
        )
    )
    names = [box_of(text) for text in figures(crowd, OWN).texts if text.halo]
    assert len(names) == count
    assert all(abs(name.y) + name.height / 2 < 108 for name in names)
    assert sum(overlap(a, b) > 0 for a, b in combinations(names, 2)) <= over


def test_a_name_of_ten_thousand_letters_and_any_script_leave_the_table_whole():
    scene = figures(
        table(
            ("a", {"label": "x" * 200, "at": [0, 0]}),
            ("b", {"label": "أمينة 👵🏽", "at": [50, 50]}),
            note="word " * 1_900,
        ),
        OWN,
    )
    drawn = svg(scene)
    assert "أمينة" in drawn
    assert scene.half_height > 300  # as high as the note needs


def test_large_letters_are_larger():
    small, large = (figures(two(), OWN, large=each) for each in (False, True))
    sizes = [max(t.size for t in scene.texts if t.halo) for scene in (small, large)]
    assert sizes[1] > sizes[0] * 1.3
