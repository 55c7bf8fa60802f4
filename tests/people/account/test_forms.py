"""What is asked about somebody's own account."""

import pytest

from kring.people.account.forms import CodeForm, NameForm, PasskeyForm


def test_a_name_may_stay_one_s_own(ada):
    assert NameForm({"name": "ADA "}, user=ada).is_valid()
    assert NameForm(None, user=ada)["name"].value() == "Ada"


@pytest.mark.parametrize("made", ["", "[]", "1", "null", "{"])
def test_a_passkey_is_a_thing_with_parts(made):
    assert not PasskeyForm({"name": "x", "credential": made}).is_valid()


def test_a_code_is_not_a_book():
    assert not CodeForm({"code": "1" * 41}).is_valid()
