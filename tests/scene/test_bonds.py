"""The same cases as beside the script that draws in the browser."""

import pytest

from kring.network.model import Alter, Bond, Tie
from kring.scene.bonds import arrows_of, bond_kind, tie_kind


@pytest.mark.parametrize(
    ("status", "bond", "kind"),
    [
        (None, {}, None),
        (None, {"closeness": 1}, None),
        (None, {"energy_in": 2}, "ordinary"),
        (None, {"energy_in": 0, "energy_out": 0}, None),
        (None, {"line": "tense", "energy_in": 2}, "tense"),
        ("asleep", {"line": "strong"}, "asleep"),
        ("broken", {}, "broken"),
        ("second_hand", {"line": "strong"}, None),
        ("wished", {"line": "strong"}, None),
    ],
)
def test_of_a_bond_nothing_is_drawn_until_something_is_said(status, bond, kind):
    assert bond_kind(Alter(id="a", status=status), Bond(id="e~a", **bond)) == kind


@pytest.mark.parametrize(
    ("gets", "gives", "arrows"),
    [(3, 1, (3, 0)), (1, 2, (0, 2)), (2, 2, (2, 2)), (None, None, (0, 0)), (None, 1, (0, 1))],
)
def test_arrows_show_to_whom_energy_goes_and_equal_ones_mean_exchange(gets, gives, arrows):
    # Hartman 1978: an arrow points to whoever the energy flows to.
    assert arrows_of(Bond(id="e~a", energy_in=gets, energy_out=gives)) == arrows


@pytest.mark.parametrize(
    ("tie", "kind"),
    [
        ({"knows": True}, "know"),
        ({"knows": True, "quality": "tense"}, "know_tense"),
        ({"quality": "broken"}, "know_broken"),
        ({"knows": True, "quality": "good"}, "know_good"),
        ({"knows": False}, None),
        ({}, None),
        ({"labels": ("Close",)}, "know"),
        ({"kin": "sibling"}, "know"),
    ],
)
def test_a_line_between_people_shows_what_is_between_them(tie, kind):
    assert tie_kind(Tie(id="a~b", **tie)) == kind
