import os
import stat

import pytest

from kring.keep import durable


def test_a_new_file_is_whole_and_closed_to_others(tmp_path):
    path = tmp_path / "a.key"
    durable.write_new(path, b"secret")
    assert path.read_bytes() == b"secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_whoever_comes_second_leaves_the_first_file_as_it_is(tmp_path):
    path = tmp_path / "a.key"
    durable.write_new(path, b"first")
    with pytest.raises(FileExistsError):
        durable.write_new(path, b"second")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_replacing_leaves_the_old_file_when_there_is_no_room(tmp_path, monkeypatch):
    path = tmp_path / "a.key"
    durable.replace(path, b"old")

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        durable.replace(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_line_that_a_power_cut_left_half_does_not_spoil_the_next(tmp_path):
    path = tmp_path / "ledger"
    durable.append_line(path, b"one")
    path.write_bytes(path.read_bytes() + b"ha")
    durable.append_line(path, b"two")
    assert path.read_bytes() == b"one\nha\ntwo\n"


def test_a_private_folder_is_closed_to_others(tmp_path):
    folder = durable.private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert durable.private_folder(folder) == folder
