from typing import get_args

from kring.network import values
from kring.network.model import Tie
from kring.scene.genogram_feelings import FEELINGS, course, drawn, feeling_strokes
from scene.families import EGO, Told
from scene.families import drawn as family_drawn

LINE = [(0.0, 0.0), (40.0, 0.0)]


def test_eleven_lines_look_different_without_their_colour():
    assert get_args(values.Feeling) == FEELINGS
    looks = {
        tuple((stroke.path, stroke.dash, stroke.fill is None) for stroke in drawn(feeling, LINE))
        for feeling in FEELINGS
    }
    assert len(looks) == 11


def test_violence_points_at_the_one_who_is_harmed():
    told = Told()
    told.person("a"), told.person("b")
    told.parents(EGO, of="a b")
    _, layout = family_drawn(told.network())
    tips = {
        harmed: list(feeling_strokes([Tie(id="a~b", feeling="violence", harmed=harmed)], layout))[
            -1
        ].path.split("L")[0]
        for harmed in ("a", "b")
    }
    near = {who: float(tip[1:].split()[0]) for who, tip in tips.items()}
    assert near["a"] < near["b"]


def test_a_line_over_the_heads_of_others_bends_above_them():
    told = Told()
    for who, born in (("a", 2001), ("b", 2002), ("c", 2003)):
        told.person(who, born=born)
    told.parents(EGO, of="a b c")
    _, layout = family_drawn(told.network())
    assert len(course(layout, "a", "b")) == 2
    assert min(y for _, y in course(layout, "a", "c")) < layout.places["b"][1] - 6


def test_a_feeling_about_somebody_who_is_not_drawn_is_not_drawn():
    _, layout = family_drawn(Told().network())
    assert list(feeling_strokes([Tie(id=f"a~{EGO}", feeling="close")], layout)) == []
