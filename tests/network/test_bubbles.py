import json
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.bubbles import BUBBLES, bubble_of
from kring.network.model import Alter, Ego, Spot
from kring.network.network import network_of
from kring.network.relations import RelationType

CASES = json.loads(Path("contract/cases/who.json").read_text(encoding="utf-8"))


def around_me(*alters):
    ring = (Alter(id="ring", lives_with="round"), Alter(id="round", lives_with="ring"))
    return network_of([Ego(id="me"), *alters, *ring])


@pytest.mark.parametrize("case", CASES["bubbles"], ids=lambda case: str(case["alter"]))
def test_the_bubble_is_the_one_worked_out_by_hand(case):
    alter = msgspec.convert({"id": "a", **case["alter"]}, Alter)
    assert bubble_of(around_me(alter), alter) == case["bubble"]


@pytest.mark.parametrize("kind", get_args(RelationType))
def test_every_way_to_belong_has_a_bubble_but_the_few_that_fit_none(kind):
    alter = Alter(id="a", relation_types=(kind,))
    fits_none = kind in {"other", "teacher", "employer"}
    assert (bubble_of(around_me(alter), alter) is None) == fits_none


def test_who_lives_with_somebody_who_lives_with_me_is_of_my_household():
    partner, child = Alter(id="p", lives_with="me"), Alter(id="c", lives_with="p")
    assert bubble_of(around_me(partner, child), child) == "household"


@given(st.sampled_from(BUBBLES), st.sampled_from(["dead", "past", "wished", None]))
def test_where_a_hand_put_somebody_goes_before_every_rule(bubble, status):
    alter = Alter(id="a", bubble=bubble, status=status, sort="place")
    assert bubble_of(around_me(alter), alter) == bubble


def test_who_was_taken_off_the_sheet_by_hand_stays_off():
    alter = Alter(id="a", bubble="friends")
    network = network_of([Ego(id="me"), alter, Spot(id="who~a", at=(0.0, 200.0))])
    assert bubble_of(network, alter) is None
