import json
from pathlib import Path

import msgspec
import pytest

from kring.network.model import KINDS, Alter, Bond, Ego
from kring.network.network import network_of
from kring.network.turning import MOST, asked_for_something, called_first, turning

CASES = json.loads(Path("contract/cases/turning.json").read_text(encoding="utf-8"))


@pytest.fixture
def network():
    return network_of(
        msgspec.convert({"id": thing, **fields}, KINDS[kind])
        for thing, kind, fields in CASES["things"]
    )


@pytest.mark.parametrize("direction", ["get", "give"])
def test_who_helps_with_what_is_as_worked_out_by_hand(network, direction):
    found = turning(network, direction)
    assert {name: [a.id for a in people] for name, people in found.items()} == CASES[direction]


def test_who_is_called_first_and_who_can_be_asked_for_something_are_told_apart(network):
    assert [alter.id for alter in called_first(network)] == CASES["first"]
    assert [alter.id for alter in asked_for_something(network)] == CASES["asked"]


def test_a_row_holds_no_more_names_than_fit_in_a_pocket():
    alters = [Alter(id=f"a{k}") for k in range(9)]
    bonds = [Bond(id=f"me~a{k}", practical="get") for k in range(9)]
    found = turning(network_of([Ego(id="me"), *alters, *bonds]), "get")
    assert [alter.id for alter in found["practical"]] == ["a0", "a1", "a2", "a3"]
    assert len(found["practical"]) == MOST
