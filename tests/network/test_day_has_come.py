"""Only what still goes on is looked at again, from its day on; 23 November 2026 is today."""

from datetime import date

import pytest

from kring.network.day_has_come import whose_day_has_come
from kring.network.network import network_of
from kring.network.steps import Agreement

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("state", "until", "is_told"),
    [
        ("running", "2020-01-01", True),
        ("yes", "2026-11-23", True),
        ("running", "2026-11-24", False),
        ("running", None, False),
        ("paused", "2020-01-01", False),
        ("done", "2020-01-01", False),
        ("proposed", "2020-01-01", False),
        (None, "2020-01-01", False),
    ],
)
def test_only_what_goes_on_past_its_day_is_looked_at_again(state, until, is_told):
    agreement = Agreement(id="a", what="Soep", state=state, until=until)
    found = whose_day_has_come(network_of([agreement]), TODAY)
    assert found == ([agreement] if is_told else [])
