import json

import pytest

from kring.keep import backup
from kring.keep.actions import create_kring, put
from kring.keep.archive import open_archive
from kring.keep.errors import KringError


@pytest.fixture
def file(ada, keys_in, tmp_path):
    """A backup of one kring with one edit."""
    kring = create_kring(by=ada)
    put(kring, [("anna", "alter", "name", "Anna")], by=ada)
    path = tmp_path / "some.backup"
    backup.back_up(keys_in, path)
    return path


def test_a_whole_backup_gives_its_rows_and_keys(file):
    archive = open_archive(file)
    tables = [label for label, _ in archive.rows()]
    assert {"keep.kring", "keep.loggededit", "people.user"} <= set(tables)
    assert len(archive.keys) == 1
    assert ("keep", "0001_initial") in archive.migrations


def test_every_place_where_it_was_cut_off_is_noticed(file):
    whole = file.read_bytes()
    for length in range(0, len(whole) - 1, 9):  # the very last byte is the end of the line
        file.write_bytes(whole[:length])
        with pytest.raises(KringError):
            open_archive(file)


def test_every_changed_byte_is_noticed(file):
    whole = file.read_bytes()
    for place in range(0, len(whole) - 1, 9):
        changed = bytearray(whole)
        changed[place] ^= 1
        file.write_bytes(bytes(changed))
        with pytest.raises(KringError):
            open_archive(file)


def test_lines_that_were_added_are_noticed(file):
    file.write_bytes(file.read_bytes() + b'{"row":"keep.kring","fields":{}}\n')
    with pytest.raises(KringError, match="cut off or changed"):
        open_archive(file)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04", b'{"kring_backup":"x"}\n'])
def test_another_file_is_no_backup(tmp_path, content):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(KringError, match=r"a\.pdf"):
        open_archive(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(KringError, match=r"none\.backup cannot be read \(No such file"):
        open_archive(tmp_path / "none.backup")


def test_a_backup_of_a_newer_kring_asks_for_that_version(file):
    lines = file.read_text().splitlines(keepends=True)
    lines[0] = json.dumps({**json.loads(lines[0]), "kring_backup": 2}).replace(" ", "") + "\n"
    file.write_text("".join(lines))
    with pytest.raises(KringError, match="newer Kring"):
        open_archive(file)
