"""One reading holds all figures; its JSON keys are stable; laws that no reading may break."""

import json
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kring.network.model import ends, pair
from kring.network.network import Network, network_of
from kring.network.reading import read_network, reading_as_json
from network.drawn import bond, drawn, networks, of_kinds, person, tie, ties

TODAY = date(2026, 6, 1)


def as_json(network):
    reading = read_network(network, today=TODAY)
    return reading_as_json(network, reading, source="interview.csv")


def things_of(network: Network):
    return [
        network.about,
        *network.egos,
        *network.alters,
        *network.bonds,
        *network.ties,
    ]


def renamed(network, new):
    """Give the same network under other ids."""
    moved = [
        network.about,
        *network.egos,
        *(replace(alter, id=new[alter.id]) for alter in network.alters),
        *(replace(each, id=f"ego~{new[ends(each.id)[1]]}") for each in network.bonds),
        *(replace(each, id=pair(*(new[end] for end in ends(each.id)))) for each in network.ties),
    ]
    return network_of(moved, id=network.id)


def counts(network):
    """Give all figures of a reading without ids and words."""
    found = as_json(network)
    for support in found["functions"]["support"].values():
        for name in ("own", "paid", "given_to"):
            support[name] = len(support[name])
    found["functions"]["much_on_one"] = found["functions"]["much_on_one"] is not None
    found["contact"]["quiet"] = len(found["contact"]["quiet"])
    found["hints"] = {hint: len(people) for hint, people in found["hints"].items()}
    found["bridges"] = found["bridges"] and len(found["bridges"])
    qualities = found["complexity"].pop("qualities").values()
    found["complexity"]["carriers"] = sorted(len(people) for people in qualities)
    found["complexity"]["single"] = len(found["complexity"]["single"])
    found["remarks"] = sorted(remark["code"] for remark in found["remarks"])
    return found


def test_an_interview_in_the_stable_keys():
    five = [person(name, "friend") for name in "abcde"]
    network = drawn(
        *five,
        tie("a", "b", labels=("Close",)),
        tie("b", "c", labels=("Close", "Work")),
        ties_asked=True,
        title="case 1",
    )
    found = as_json(network)
    assert (found["network"], found["name"], found["source"]) == ("k", "case 1", "interview.csv")
    assert found["size"]["people"] == 5
    assert found["density"] == {"value": 0.2, "part": 2, "of": 10, "unknown": 0}
    assert (found["ties_drawn"], found["components"], found["isolates"]) == (2, 3, 2)
    assert found["bridges"] == ["b"]
    assert found["ties"] == {
        "Close": {
            "value": 0.2, "part": 2, "of": 10, "unknown": 0, "components": 3, "isolates": 2,
        },
        "Work": {
            "value": 0.1, "part": 1, "of": 10, "unknown": 0, "components": 4, "isolates": 3,
        },
    }  # fmt: skip
    assert found["composition"]["four"]["counts"]["friends"] == 5
    assert found["composition"]["paid"] == {"value": 0.0, "part": 0, "of": 5, "unknown": 0}
    assert "size.people" in [remark["code"] for remark in found["remarks"]]


def test_what_is_not_known_is_null_and_never_nought():
    found = as_json(drawn(*(person(name) for name in "abc"), *ties("ab")))
    assert found["density"] == {"value": None, "part": 0, "of": 0, "unknown": 3}
    assert (found["ties_drawn"], found["components"], found["isolates"]) == (1, None, None)
    assert found["bridges"] is None
    assert found["composition"]["four"]["iqv"] is None
    assert found["stability"]["years"]["middle"] is None
    assert found["stability"]["bands"] is None
    assert found["reachability"]["within_minutes"]["30"]["value"] is None
    assert found["functions"]["support"]["advice"]["signal"] == "not_asked"
    assert found["functions"]["gives_to"]["value"] is None
    assert found["complexity"]["functions_per_relation"]["average"] is None


def test_an_empty_network_has_every_key():
    empty, full = as_json(drawn()), as_json(drawn(*of_kinds(friend=4)))
    assert set(empty) == set(full)
    assert (empty["size"]["people"], empty["components"], empty["isolates"]) == (0, 0, 0)
    assert empty["density"]["value"] is None


def test_one_person_is_one_group_and_stands_alone():
    found = as_json(drawn(person("a")))
    assert (found["components"], found["isolates"], found["density"]["value"]) == (1, 1, None)


@given(networks())
def test_a_reading_is_plain_json(network):
    assert json.loads(json.dumps(as_json(network), allow_nan=False))


@given(networks(), st.integers(0, 10_000))
def test_other_names_and_another_order_change_no_figure(network, number):
    chance = Random(number)
    ids = [alter.id for alter in network.alters]
    new = dict(zip(ids, chance.sample([f"z{n}" for n in range(20)], len(ids)), strict=True))
    things = things_of(renamed(network, new))
    chance.shuffle(things)
    shuffled = network_of(things, id=network.id)
    assert counts(shuffled) == counts(network)


@given(networks())
def test_every_share_lies_between_none_and_all(network):
    def walk(value):
        if isinstance(value, dict):
            if {"value", "part", "of", "unknown"} <= set(value):
                assert 0 <= value["part"] <= value["of"]
                assert value["unknown"] >= 0
                assert (value["value"] is None) is (value["of"] == 0)
            for each in value.values():
                walk(each)

    walk(as_json(network))


@given(networks())
def test_no_figure_is_a_score_so_nothing_only_rises_with_people(network):
    """Adding somebody of whom nothing is said adds to what is unknown and to no share."""
    more = network_of([*things_of(network), person("somebody")], id=network.id)
    before, after = as_json(network), as_json(more)
    assert after["size"]["people"] == before["size"]["people"] + 1
    for grouping in ("three", "four", "bucket", "quadrant"):
        assert after["composition"][grouping]["iqv"] == before["composition"][grouping]["iqv"]
    assert (
        after["reachability"]["channels"]["phone"]["part"]
        == (before["reachability"]["channels"]["phone"]["part"])
    )
    assert after["functions"]["covered"] == before["functions"]["covered"]
    old, new = before["density"]["value"], after["density"]["value"]
    assert None in {old, new} or new <= old


def test_a_tie_that_lost_an_end_counts_nowhere():
    network = drawn(person("a"), person("b"), bond("gone", advice="get"), *ties("ax"))
    assert as_json(network)["ties_drawn"] == 0
    assert as_json(network)["functions"]["support"]["advice"]["signal"] == "not_asked"
