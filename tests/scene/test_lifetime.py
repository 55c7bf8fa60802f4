import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Event
from kring.scene.lifetime import Knot, axis_of, knots_of, moments_of, time_of_day
from scene.lives import EVENTS, NOW, events_in

CASES = json.loads(Path("contract/cases/lifeline.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["moments"], ids=lambda case: case["name"])
def test_moments_are_those_worked_out_by_hand(case):
    found = moments_of(events_in(case), now=time_of_day(case["today"]))
    assert [[each.id, each.time, each.until] for each in found] == case["moments"]


@pytest.mark.parametrize("case", CASES["axis"], ids=lambda case: case["name"])
def test_the_years_stand_where_they_were_worked_out_by_hand(case):
    now = time_of_day(case["today"])
    moments = moments_of(events_in(case), now=now)
    axis = axis_of(moments, case["known"], born=case["born"], now=now)
    assert (axis.start, axis.end) == (case["start"], case["end"])
    assert [[time, axis.x(time)] for time, _ in case["x"]] == case["x"]
    assert axis.years() == case["years"]


@pytest.mark.parametrize("case", CASES["knots"], ids=lambda case: case["name"])
def test_the_line_goes_through_what_was_worked_out_by_hand(case):
    now = time_of_day(case["today"])
    moments = moments_of(events_in(case), now=now)
    axis = axis_of(moments, [], born=case["born"], now=now)
    wanted = [Knot(*knot) for knot in case["knots"]]
    assert knots_of(events_in(case), moments, axis) == wanted


@given(EVENTS)
def test_moments_stand_in_the_order_of_time_and_nobody_loses_an_event_with_a_near_year(events):
    moments = moments_of(events, now=NOW)
    times = [moment.time for moment in moments]
    assert times == sorted(times)
    near = {e.id for e in events if e.date or (e.year and -120 <= e.year - NOW <= 60)}
    assert {moment.id for moment in moments} == near


@given(EVENTS, st.none() | st.integers(1700, 2200))
def test_everything_stands_on_the_paper_and_later_never_stands_left_of_earlier(events, born):
    moments = moments_of(events, now=NOW)
    axis = axis_of(moments, [], born=born, now=NOW)
    places = [axis.x(moment.time) for moment in moments]
    assert places == sorted(places)
    assert all(-100 <= x <= 100 for x in places)
    assert len(axis.years()) <= 13


def test_a_year_of_another_age_squeezes_nobody_together():
    events = [Event(id="a", year=1700), Event(id="b", year=2200), Event(id="c", year=2000)]
    moments = moments_of(events, now=NOW)
    assert [moment.id for moment in moments] == ["c"]
    assert axis_of(moments, [], born=None, now=NOW).start == 1986
