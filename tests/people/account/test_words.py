"""Sentences at the door."""

from datetime import timedelta

import pytest

from kring.people.account.words import codes_left, please_wait, wrong_code, wrong_passkey
from kring.people.tries import NotYet


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "Wait 1 minute "), (60, "Wait 1 minute "), (61, "Wait 2 minutes ")]
)
def test_a_wait_is_told_in_whole_minutes(seconds, said):
    assert said in please_wait(NotYet(timedelta(seconds=seconds)))


@pytest.mark.parametrize(("left", "said"), [(0, "0 codes"), (1, "1 code "), (9, "9 codes")])
def test_what_is_left_is_counted(left, said):
    assert said in codes_left(left)


def test_what_does_not_fit_is_told_with_what_to_do():
    assert "half a minute" in wrong_code()
    assert "another way" in wrong_passkey()
