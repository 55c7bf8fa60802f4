import stat

import pytest

from kring.keep import durable, keys
from kring.keep.errors import WrongKeyFile
from kring.keep.master import ensure_master_key, path_in, read_master_key


@pytest.fixture
def home(tmp_path):
    ensure_master_key(tmp_path)
    return tmp_path


def sealed_by(home, kring_id):
    return keys.key_of(home, kring_id).seal(b"words", what="edit", id="one")


def opened_by(home, kring_id, sealed):
    return keys.key_of(home, kring_id).open(sealed, what="edit", id="one")


def test_a_kring_key_comes_back_from_its_file(home):
    made = keys.make_key(home, "kring1")
    sealed = made.seal(b"words", what="edit", id="one")
    assert opened_by(home, "kring1", sealed) == b"words"
    path = home / "keys" / "krings" / "kring1.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_erased_key_is_gone_for_good(home):
    keys.make_key(home, "kring1")
    keys.erase_key(home, "kring1")
    keys.erase_key(home, "kring1")  # once more does no harm
    assert keys.locked_key(home, "kring1") is None
    with pytest.raises(WrongKeyFile, match="kring1"):
        keys.key_of(home, "kring1")


def test_another_master_key_is_told_apart_from_the_right_one(home, tmp_path_factory):
    keys.make_key(home, "kring1")
    other = tmp_path_factory.mktemp("other")
    ensure_master_key(other)
    path_in(home).write_bytes(path_in(other).read_bytes())
    with pytest.raises(WrongKeyFile, match="is not the one these krings were locked with"):
        keys.key_of(home, "kring1")


def test_a_damaged_key_is_named(home):
    keys.make_key(home, "kring1")
    (home / "keys" / "krings" / "kring1.key").write_bytes(b"{")
    with pytest.raises(WrongKeyFile, match=r"kring1\.key is damaged"):
        keys.key_of(home, "kring1")


@pytest.mark.parametrize("name", ["../master", "", "a/b", "a\n", "x" * 65])
def test_no_kring_id_leads_out_of_the_store(home, name):
    with pytest.raises(ValueError, match="id"):
        keys.locked_key(home, name)


def test_renewing_the_master_key_changes_every_lock_and_no_kring(home):
    for number in range(5):
        keys.make_key(home, f"kring{number}")
    before = {name: sealed_by(home, name) for name in keys.krings_with_key(home)}
    locks = {name: keys.locked_key(home, name) for name in before}
    assert keys.renew_master_key(home) == 5
    for name, sealed in before.items():
        assert opened_by(home, name, sealed) == b"words"
        assert keys.locked_key(home, name).wrapped != locks[name].wrapped
        assert keys.locked_key(home, name).master == 2
    assert keys.make_key(home, "new").kring_id == "new"
    assert keys.locked_key(home, "new").master == 2


@pytest.mark.parametrize("when", range(5))
def test_a_renewal_interrupted_half_way_loses_nothing_and_is_finished_later(
    home, when, monkeypatch
):
    for number in range(4):
        keys.make_key(home, f"kring{number}")
    before = {name: sealed_by(home, name) for name in keys.krings_with_key(home)}
    whole, count = durable.replace, 0

    def until_the_plug_is_pulled(path, content):
        nonlocal count
        if count == when:
            raise KeyboardInterrupt
        count += 1
        whole(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(durable, "replace", until_the_plug_is_pulled)
        with pytest.raises(KeyboardInterrupt):
            keys.renew_master_key(home)
    for name, sealed in before.items():
        assert opened_by(home, name, sealed) == b"words", "half-way every kring still opens"
    keys.renew_master_key(home)
    assert read_master_key(home).current == 2, "going on makes no third version"
    for name, sealed in before.items():
        assert keys.locked_key(home, name).master == 2
        assert opened_by(home, name, sealed) == b"words"
