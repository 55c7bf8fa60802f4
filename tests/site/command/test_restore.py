"""`kring restore`: back as it was, or one sentence and nothing changed."""

import shutil

import pytest

from machine.serving import environ_of, run_kring, serving
from tablets.process import ask, written_until_killed


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def kring(home):
    """A kring with some edits."""
    kring, _ = ask(home, "set-up")
    written_until_killed(home, kring, count=5)
    return kring


@pytest.fixture
def file(home, kring, tmp_path):
    path = tmp_path / "some.backup"
    told = run_kring("backup", str(path), environ=environ_of(home))
    assert told.returncode == 0, told.stderr
    return path


def restore(home, *arguments):
    return run_kring("restore", *map(str, arguments), environ=environ_of(home))


def test_a_new_machine_needs_the_backup_and_the_key_file(home, kring, file, tmp_path):
    new = tmp_path / "new"
    told = restore(new, file)
    assert told.returncode == 1
    assert told.stderr == (
        f"There is no key file {new}/keys/master.key. Put your copy of it back.\n"
    )
    shutil.copy(home / "keys" / "master.key", new / "keys")
    told = restore(new, file)
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("1 kring is back")
    assert ask(new, "read", kring) == ask(home, "read", kring)


def test_the_wrong_key_file_is_one_sentence(kring, file, tmp_path):
    other = tmp_path / "other"
    ask(other, "set-up")
    told = restore(other, file, "--force")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == (
        f"The key file {other}/keys/master.key is not the one these krings were locked with."
        " Put the key file of that time in its place.\n"
    )


def test_what_is_kept_now_is_only_replaced_when_asked(home, kring, file):
    written_until_killed(home, kring, count=3)
    now = ask(home, "read", kring)
    told = restore(home, file)
    assert told.returncode == 1
    assert told.stderr == (
        f"Something is kept in {home} already. To replace it by the backup, say --force.\n"
    )
    assert ask(home, "read", kring) == now
    assert restore(home, file, "--force").returncode == 0
    assert set(ask(home, "read", kring)) < set(now)


def test_under_a_server_that_runs_nothing_is_restored(home, file):
    with serving(home):
        told = restore(home, file, "--force")
    assert told.returncode == 1
    assert told.stderr == f"Kring is in use in {home}. Stop it first, and try again.\n"


def test_a_file_that_is_no_backup_is_named(home, kring, tmp_path):
    file = tmp_path / "some.pdf"
    file.write_bytes(b"%PDF-1.7")
    told = restore(home, file, "--force")
    assert (told.returncode, told.stderr) == (1, f"{file} is not a backup of Kring.\n")


def test_without_a_file_the_command_is_not_understood(home):
    assert restore(home).returncode == 2
