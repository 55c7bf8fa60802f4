import os

import pytest

from kring.formats import source
from kring.formats.errors import BadInput
from kring.formats.source import from_bytes, from_disk


def test_a_file_is_read_whole(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"naam\nAn\n")
    assert from_disk(tmp_path / "a.csv") == (str(tmp_path / "a.csv"), b"naam\nAn\n")


def test_a_missing_file_is_told_by_its_name(tmp_path):
    with pytest.raises(BadInput, match=r"nope\.csv is not there"):
        from_disk(tmp_path / "nope.csv")


@pytest.mark.parametrize("content", [b"", b"\n  \n"])
def test_an_empty_file_is_told(content):
    with pytest.raises(BadInput, match=r"a\.csv is empty"):
        from_bytes("a.csv", content)


def test_a_file_over_the_limit_is_told(monkeypatch):
    monkeypatch.setattr(source, "LARGEST", 10)
    with pytest.raises(BadInput, match="is larger than"):
        from_bytes("a.csv", b"x" * 11)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_told(tmp_path):
    (tmp_path / "a.csv").write_text("x")
    (tmp_path / "a.csv").chmod(0)
    with pytest.raises(BadInput, match="may not be read by you"):
        from_disk(tmp_path / "a.csv")


def test_what_is_no_file_is_told_with_the_reason(tmp_path):
    with pytest.raises(BadInput, match="cannot be read: Is a directory"):
        from_disk(tmp_path)
