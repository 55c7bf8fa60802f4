import pytest

from kring.scene.genogram_unions import FIRST, LEVEL, down
from kring.scene.look import look
from scene.families import EGO, Told, drawn, three_partners


def test_unions_lie_below_the_signs_each_at_its_own_height():
    assert down(1) == look().person_radius + FIRST
    assert down(2) - down(1) == pytest.approx(LEVEL)
    _, layout = drawn(three_partners())
    depths = {
        tuple(sorted({joined.couple.one, joined.couple.other} - {EGO})): joined.at[1]
        for joined in layout.couples
    }
    assert depths["first",] == depths["third",] < depths["second",]


def test_two_lines_of_one_person_leave_side_by_side():
    _, layout = drawn(three_partners())
    x = layout.places[EGO][0]
    starts = {
        point[0]
        for line in layout.lines
        if line.kind == "together"
        for point in (line.points[0], line.points[-1])
        if abs(point[0] - x) < look().person_radius
    }
    assert len(starts) == 3


def test_a_parent_alone_has_a_line_beside_their_name():
    told = Told()
    told.person("mum"), told.parents("mum", of=EGO)
    _, layout = drawn(told.network())
    stub = layout.lines[0]
    assert stub.people == ("mum",)
    assert abs(stub.points[-1][0] - layout.places["mum"][0]) > layout.half["mum"]
