"""Secrets of accounts, which the database alone does not give away."""

import pytest

from kring.keep.account_secrets import open_secret, seal_secret
from kring.keep.errors import Unreadable
from kring.keep.master import add_version, ensure_master_key


@pytest.fixture
def home(tmp_path, settings):
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return settings.KRING_HOME


def test_what_was_sealed_opens_and_cannot_be_read(home):
    sealed = seal_secret("JBSWY3DPEHPK3PXP")
    assert "JBSWY3DPEHPK3PXP" not in sealed
    assert open_secret(sealed) == "JBSWY3DPEHPK3PXP"
    assert seal_secret("JBSWY3DPEHPK3PXP") != sealed


def test_what_was_sealed_opens_after_the_master_key_was_renewed(home):
    sealed = seal_secret("a word")
    add_version(home)
    assert open_secret(sealed) == "a word"
    assert seal_secret("a word").startswith("2.")


@pytest.mark.parametrize("change", ["", "1.", "x", "9.AAAA", "1.!!!", "1.AAAA"])
def test_what_was_damaged_is_told(home, change):
    with pytest.raises(Unreadable):
        open_secret(change)


def test_a_sealed_secret_with_one_sign_changed_does_not_open(home):
    sealed = seal_secret("a word")
    other = "A" if sealed[-6] != "A" else "B"
    with pytest.raises(Unreadable):
        open_secret(sealed[:-6] + other + sealed[-5:])
