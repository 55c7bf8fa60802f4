import json
from pathlib import Path

import pytest
from hypothesis import given

from kring.scene.lifetime import moments_of, time_of_day
from kring.scene.people_line import presences_of
from scene.lives import ALTERS, EVENTS, NOW, alters_in, events_in

CASES = json.loads(Path("contract/cases/lifeline.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["people"], ids=lambda case: case["name"])
def test_people_were_there_when_it_was_worked_out_by_hand(case):
    now = time_of_day(case["today"])
    events = events_in(case)
    found = presences_of(alters_in(case), events, moments_of(events, now=now), now=now)
    assert [
        [
            each.id,
            [[span.start, span.end, span.kind] for span in each.spans],
            [[mark.time, mark.helped] for mark in each.marks],
        ]
        for each in found
    ] == case["people"]


@given(ALTERS, EVENTS)
def test_bars_stand_in_order_and_never_lie_over_each_other(alters, events):
    found = presences_of(alters, events, moments_of(events, now=NOW), now=NOW)
    starts = [each.spans[0].start for each in found]
    assert starts == sorted(starts)
    for each in found:
        for span in each.spans:
            assert span.start <= span.end
        for earlier, later in zip(each.spans, each.spans[1:], strict=False):
            assert earlier.start <= later.start


@given(ALTERS, EVENTS)
def test_whoever_was_there_then_has_a_bar_then_unless_they_helped_from_beyond_it(alters, events):
    died = {alter.id: alter.died for alter in alters}
    moments = moments_of(events, now=NOW)
    for each in presences_of(alters, events, moments, now=NOW):
        for mark in each.marks:
            within = any(span.start <= mark.time <= span.end for span in each.spans)
            assert within or mark.time > died[each.id]
