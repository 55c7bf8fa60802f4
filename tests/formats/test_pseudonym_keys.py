import pytest

from kring.formats.errors import BadInput
from kring.formats.pseudonym_keys import key_in


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path):
    key = key_in(tmp_path / "key")
    assert len(key) == 32
    assert key_in(tmp_path / "key") == key
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    assert key_in(tmp_path / "other") != key


@pytest.mark.parametrize("text", ["hello", "00ff", "é"])
def test_a_file_with_something_else_in_it_is_told(tmp_path, text):
    (tmp_path / "key").write_text(text)
    with pytest.raises(BadInput, match="holds no key"):
        key_in(tmp_path / "key")
