"""A few figures through time; places of the line by hand."""

import pytest
from django.utils import translation

from kring.follow.figures import lines
from network.drawn import bond, drawn, people, person


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def by_name(*networks):
    return {str(line.name): line for line in lines(networks)}


def test_a_line_goes_up_with_the_people_from_edge_to_edge():
    line = by_name(drawn(*people(1)), drawn(*people(2)))["People on the drawing"]
    assert line.values == (1, 2)
    assert line.dots == ((4.0, 18.0), (156.0, 4.0))  # 36 high: half of 28 above the edge, all of it
    assert line.paths == ("M4.0 18.0L156.0 4.0",)


def test_where_nothing_was_said_the_line_stops_and_begins_anew():
    near = drawn(person("a", travel_minutes=5))
    line = by_name(near, near, drawn(person("a")), near, near)["People within half an hour"]
    assert line.values == (1, 1, None, 1, 1)
    assert len(line.paths) == 2


def test_a_figure_that_is_never_known_is_left_out():
    assert list(by_name(drawn(*people(2)))) == ["People on the drawing"]


def test_nought_is_a_figure_where_it_was_asked():
    found = by_name(drawn(*people(1), bond("p0", advice="none")))
    assert found["Kinds of support from own people"].values == (0,)


def test_of_empty_papers_there_is_no_line():
    assert lines([drawn(), drawn()]) == []
