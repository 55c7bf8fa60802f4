"""The safety net may be empty, may be filled in, and may not quietly disappear."""

import pytest

from kring.network.model import Ego, Plan
from kring.network.network import network_of
from kring.strengthen.plan.boards import NET
from kring.strengthen.plan.forms import NetForm


@pytest.mark.parametrize(
    ("had", "net", "why", "fine"),
    [
        (None, "", "", True),
        (None, "Huisarts", "", True),
        ("Huisarts", "CAW", "", True),
        ("Huisarts", "", "", False),
        ("Huisarts", "", "Zelf gekozen", True),
    ],
)
def test_emptying_asks_why(had, net, why, fine):
    data = {"seen": "0", "plan.net": net, "plan.net_empty": why}
    form = NetForm(NET, Plan(id="plan", net=had), network_of([Ego(id="me")]), data)

    assert form.is_valid() is fine
    assert fine or "right to help" in str(form.errors["plan.net_empty"])
