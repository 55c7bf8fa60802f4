"""Where a threshold lies: as the person says, else as its reasons say."""

from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Threshold
from kring.network.thresholds import OUTER, sides_of
from kring.network.values import Reason
from network.shared import cases_of


@pytest.mark.parametrize("case", cases_of("thresholds"), ids=lambda case: case["name"])
def test_a_threshold_lies_where_it_was_worked_out_by_hand(case):
    threshold = msgspec.convert({"id": "t", **case["fields"]}, Threshold)
    assert sorted(sides_of(threshold)) == case["sides"]


REASONS = st.lists(st.sampled_from(get_args(Reason)), unique=True).map(tuple)


def test_distance_time_money_transport_and_language_lie_around_somebody():
    assert {"too_far", "no_time", "no_money", "no_transport", "language"} == OUTER
    assert sides_of(Threshold(id="t", reasons=("no_transport",))) == {"outer"}
    assert sides_of(Threshold(id="t", reasons=("shame",))) == {"inner"}
    assert sides_of(Threshold(id="t", own_reasons=("mijn zus",))) == {"inner"}
    assert sides_of(Threshold(id="t")) == frozenset()


@given(REASONS)
def test_what_the_person_says_goes_before_what_the_reasons_say(reasons):
    assert sides_of(Threshold(id="t", reasons=reasons, side="outer")) == {"outer"}
    assert sides_of(Threshold(id="t", reasons=reasons, side="both")) == {"inner", "outer"}


@given(REASONS, REASONS)
def test_one_more_reason_never_takes_a_side_away(some, more):
    fewer, all_of_them = Threshold(id="t", reasons=some), Threshold(id="t", reasons=(*some, *more))
    assert sides_of(fewer) <= sides_of(all_of_them)
