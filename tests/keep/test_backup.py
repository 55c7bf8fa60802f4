import json
import os
import stat
import threading

import pytest
from django.db import connection

from kring.keep import backup
from kring.keep.actions import append_edits, create_kring
from kring.keep.archive import open_archive
from kring.keep.errors import KringError
from kring.keep.home import home
from kring.keep.master import path_in, read_master_key
from kring.network.edits import Edit


@pytest.fixture
def path(tmp_path):
    return tmp_path / "some.backup"


def test_a_backup_is_closed_to_others_and_leaves_nothing_beside_it(kring, keys_in, path):
    before = {each.name for each in path.parent.iterdir()}
    assert backup.back_up(keys_in, path) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {each.name for each in path.parent.iterdir()} - before == {path.name}


def test_the_master_key_is_not_in_it(kring, keys_in, path):
    backup.back_up(keys_in, path)
    text = path.read_text()
    assert kring.pk in text
    assert all(key not in text for key in read_master_key(keys_in).keys.values())
    assert path_in(keys_in).name not in text


def test_sessions_are_not_in_it(ada, client, keys_in, path):
    client.force_login(ada)
    backup.back_up(keys_in, path)
    assert client.session.session_key not in path.read_text()


def test_an_older_backup_is_replaced_and_any_other_file_is_not(kring, keys_in, path):
    backup.back_up(keys_in, path)
    backup.back_up(keys_in, path)
    path.write_text("my thesis")
    with pytest.raises(KringError, match="is there already and is not a backup"):
        backup.back_up(keys_in, path)
    assert path.read_text() == "my thesis"


def test_a_folder_that_is_not_there_is_named(kring, keys_in, tmp_path):
    with pytest.raises(KringError, match="no folder"):
        backup.back_up(keys_in, tmp_path / "none" / "some.backup")


@pytest.mark.parametrize(("number", "says"), [(28, "no room"), (5, "cannot be written")])
def test_a_full_or_broken_disk_leaves_the_older_backup_and_nothing_else(
    kring, path, monkeypatch, number, says
):
    keys_in = home()
    backup.back_up(keys_in, path)
    before = path.read_bytes()
    there = set(path.parent.iterdir())

    def broken(handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(KringError, match=says):
        backup.back_up(keys_in, path)
    assert path.read_bytes() == before
    assert set(path.parent.iterdir()) == there


def test_a_backup_is_of_one_instant_while_people_go_on_drawing(real_home, tmp_path):
    from tablets.kept import somebody

    ada = somebody()
    kring = create_kring(by=ada)
    stop = threading.Event()

    def draw():
        number = 0
        while not stop.is_set():
            number += 1
            edit = Edit(id=f"e{number}", entity="anna", kind="alter", field="origin", value="x")
            append_edits(kring, [edit], device="tablet", by=ada)
        connection.close()

    tablet = threading.Thread(target=draw)
    tablet.start()
    try:
        for _ in range(10):
            path = tmp_path / "some.backup"
            backup.back_up(real_home, path)
            rows = list(open_archive(path).rows())
            seq = next(int(fields["seq"]) for label, fields in rows if label == "keep.kring")
            assert sum(label == "keep.loggededit" for label, _ in rows) == seq
    finally:
        stop.set()
        tablet.join()


def test_the_first_line_says_what_it_is(kring, keys_in, path):
    backup.back_up(keys_in, path)
    with path.open() as file:
        head = json.loads(next(file))
    assert head["kring_backup"] == 1
    assert set(head) == {"kring_backup", "version", "made_at", "migrations"}
