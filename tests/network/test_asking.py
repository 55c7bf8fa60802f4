"""Who may be asked, and who may be proposed: one rule, on a page and on a tablet."""

import pytest

from kring.network.asking import has_meaning, may_be_asked, may_be_proposed
from network.shared import cases_of, network_in


@pytest.mark.parametrize("case", cases_of("asking"), ids=lambda case: case["name"])
def test_who_may_be_asked_and_proposed_is_the_same_on_a_tablet(case):
    network = network_in(case)
    both = [(alter, network.bond(alter.id)) for alter in network.alters]

    assert [alter.id for alter, bond in both if may_be_asked(alter, bond)] == case["asked"]
    assert [alter.id for alter, bond in both if may_be_proposed(alter, bond)] == case["proposed"]
    assert [alter.id for alter, bond in both if has_meaning(alter, bond)] == case["meant"]
