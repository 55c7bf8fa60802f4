import json
import stat

import pytest

from kring.keep.errors import WrongKeyFile
from kring.keep.keys import make_key
from kring.keep.master import add_version, ensure_master_key, path_in, read_master_key


def test_the_first_start_makes_a_key_file_that_only_its_user_can_read(tmp_path):
    path, made = ensure_master_key(tmp_path / "home")
    assert made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert ensure_master_key(tmp_path / "home") == (path, False)


def test_the_file_itself_says_what_losing_it_means(tmp_path):
    path, _ = ensure_master_key(tmp_path)
    assert (
        "nothing in the database or in a backup can be read"
        in json.loads(path.read_text())["about"]
    )


def test_two_homes_have_different_keys(tmp_path):
    ensure_master_key(tmp_path / "one")
    ensure_master_key(tmp_path / "two")
    one, two = read_master_key(tmp_path / "one"), read_master_key(tmp_path / "two")
    assert len(one.version(1)) == 32
    assert one.version(1) != two.version(1)
    assert one.version(2) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"not a key", b"\xff\xfe", b'{"format":1,"current":1,"keys":{"1":"c2hvcnQ="}}'],
)
def test_a_damaged_key_file_is_named_with_what_to_do(tmp_path, content):
    path, _ = ensure_master_key(tmp_path)
    path.write_bytes(content)
    with pytest.raises(WrongKeyFile, match="damaged or is not a key file") as told:
        read_master_key(tmp_path)
    assert str(path) in str(told.value)


def test_a_missing_key_file_is_named(tmp_path):
    with pytest.raises(WrongKeyFile, match="There is no key file"):
        read_master_key(tmp_path)


def test_a_key_file_that_is_gone_is_not_made_anew_over_krings_it_opened(tmp_path):
    path, _ = ensure_master_key(tmp_path)
    make_key(tmp_path, "kring1")
    path.unlink()
    with pytest.raises(WrongKeyFile, match="is gone"):
        ensure_master_key(tmp_path)
    assert not path.exists()


def test_a_key_file_that_others_can_open_is_refused_with_the_remedy(tmp_path):
    path, _ = ensure_master_key(tmp_path)
    path.chmod(0o640)
    with pytest.raises(WrongKeyFile, match=f"chmod 600 {path}"):
        read_master_key(tmp_path)


def test_a_key_file_that_cannot_be_read_is_named(tmp_path):
    path_in(tmp_path).mkdir(parents=True)
    with pytest.raises(WrongKeyFile, match="cannot be read"):
        read_master_key(tmp_path)


def test_a_key_file_of_a_newer_kring_asks_for_that_version(tmp_path):
    path, _ = ensure_master_key(tmp_path)
    path.write_text(path.read_text().replace('"format": 1', '"format": 2'))
    with pytest.raises(WrongKeyFile, match="newer Kring"):
        read_master_key(tmp_path)


def test_a_new_version_goes_first_and_the_old_stays(tmp_path):
    ensure_master_key(tmp_path)
    before = read_master_key(tmp_path)
    after = add_version(tmp_path)
    assert after == read_master_key(tmp_path)
    assert after.current == 2
    assert after.version(1) == before.version(1)
    assert after.version(2) not in {None, before.version(1)}
