import json
from pathlib import Path

import msgspec
import pytest

from kring.network.bubbles import bubble_of
from kring.network.former import relations_now
from kring.network.model import Alter, Ego, Tie
from kring.network.network import Network, network_of
from kring.network.relations import GROUPS

CASES = json.loads(Path("contract/cases/former.json").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_what_somebody_is_now_is_what_was_worked_out_by_hand(case):
    alter = Alter(id="bo", relation_types=tuple(case["types"]), died=case.get("died"))
    tie = msgspec.convert({"id": "bo~me", **case.get("tie", {})}, Tie)
    network = network_of([Ego(id="me"), alter, tie])
    assert relations_now(network, alter) == tuple(case["now"])


def test_a_divorce_between_two_others_says_nothing_of_my_partner():
    alter = Alter(id="bo", relation_types=("partner",))
    others = Alter(id="an"), Tie(id="an~bo", kin="partner", union="divorced")
    assert relations_now(network_of([Ego(id="me"), alter, *others]), alter) == ("partner",)


def test_a_former_partner_stands_no_longer_among_who_lives_here():
    alter = Alter(id="bo", relation_types=("partner",))
    apart = Tie(id="bo~me", kin="partner", union="divorced")
    assert bubble_of(network_of([Ego(id="me"), alter, apart]), alter) == "family"


def test_without_a_central_person_the_word_stays():
    alter = Alter(id="bo", relation_types=("partner",))
    assert relations_now(Network(alters=(alter,)), alter) == ("partner",)


def test_partners_and_former_partners_count_in_the_same_groups():
    assert GROUPS["partner"] == GROUPS["former_partner"]
