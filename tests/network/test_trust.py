"""Warmth first: only "no" and "a little" hold anything back, and not being asked never does."""

import pytest

from kring.network.model import About, Ego
from kring.network.network import network_of
from kring.network.trust import is_warmth_first


@pytest.mark.parametrize(
    ("trust", "waits"), [(None, False), ("yes", False), ("a_little", True), ("no", True)]
)
def test_what_waits_for_trust(trust, waits):
    assert is_warmth_first(network_of([Ego(id="me"), About(id="kring", trust=trust)])) is waits
