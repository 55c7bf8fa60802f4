import json
from pathlib import Path

import msgspec
import pytest

from kring.network.model import Rating, Weight
from kring.network.rounds import days_of, days_of_weights, in_order, lying_on, newest

CASES = json.loads(Path("contract/cases/rounds.json").read_text(encoding="utf-8"))
RATINGS = msgspec.convert(CASES["dated"], list[Rating])
WEIGHTS = msgspec.convert(CASES["weights"], list[Weight])


def ids(things):
    return [thing.id for thing in things]


def up_to(day):
    return {"until": day} if day else {}


@pytest.mark.parametrize("case", CASES["orders"])
def test_what_was_said_up_to_a_day_comes_earliest_first(case):
    assert ids(in_order(RATINGS, **up_to(case["until"]))) == case["ids"]


@pytest.mark.parametrize("case", CASES["newest"])
def test_of_every_subject_the_newest_counts_and_the_earlier_ones_stay(case):
    found = newest(RATINGS, lambda rating: rating.area, **up_to(case["until"]))
    assert {area: ids(ratings) for area, ratings in found.items()} == case["ids"]


def test_the_days_are_those_on_which_something_was_said():
    assert days_of(RATINGS) == CASES["days"]
    assert days_of_weights(WEIGHTS) == CASES["changes"]


@pytest.mark.parametrize("case", CASES["lying"])
def test_on_the_balance_lies_what_began_and_did_not_end(case):
    assert ids(lying_on(WEIGHTS, *([case["day"]] if case["day"] else []))) == case["ids"]
