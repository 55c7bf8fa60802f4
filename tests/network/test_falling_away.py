"""What is missing when somebody falls away, counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.falling_away import Missing, fallen_away, may_be_missed
from kring.network.model import Agreement
from network.drawn import bond, drawn, networks, person
from network.shared import cases_of, network_in


def test_support_qualities_and_agreements_are_named_with_who_gives_the_same():
    network = drawn(
        person("an", qualities=("Rijdt auto", "luistert")),
        person("bo", qualities=("luistert ",)),
        bond("an", practical="get", company="both", advice="give"),
        bond("bo", company="get"),
        Agreement(id="shop", who=("an",), state="running"),
        Agreement(id="key", who=("bo",), backup="an", state="yes"),
        Agreement(id="over", who=("an",), state="done"),
    )
    found = fallen_away(network, "an")

    assert found.functions == (Missing(what="practical"), Missing(what="company", others=("bo",)))
    assert found.qualities == (
        Missing(what="Rijdt auto"),
        Missing(what="luistert", others=("bo",)),
    )
    assert found.agreements == (Missing(what="shop"), Missing(what="key", others=("bo",)))


def test_who_gives_nothing_leaves_nothing_missing():
    found = fallen_away(drawn(person("an")), "an")
    assert (found.functions, found.qualities, found.agreements) == ((), (), ())


@given(networks(), st.data())
def test_nobody_stands_in_for_themselves(network, data):
    if not network.alters:
        return
    gone = data.draw(st.sampled_from([alter.id for alter in network.alters]))
    found = fallen_away(network, gone)
    assert all(gone not in each.others for each in (*found.functions, *found.qualities))
    assert gone not in found.joined
    assert set(found.only) <= set(found.joined)


@pytest.mark.parametrize("case", cases_of("falling_away"), ids=lambda case: case["name"])
def test_what_would_be_missing_is_the_same_on_a_tablet(case):
    found = fallen_away(network_in(case), case["gone"])

    for told in ("functions", "qualities", "agreements"):
        assert [[each.what, list(each.others)] for each in getattr(found, told)] == case[told]
    assert (list(found.joined), list(found.only)) == (case["joined"], case["only"])


@pytest.mark.parametrize("case", cases_of("falling_away", "missed"), ids=lambda case: case["name"])
def test_for_whom_it_can_be_asked_is_the_same_on_a_tablet(case):
    assert list(may_be_missed(network_in(case))) == case["missed"]
