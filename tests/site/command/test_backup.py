"""`kring backup`: one file, wholly or not at all, and a word about the key."""

import sqlite3
import subprocess
import sys

import pytest

from machine.serving import environ_of, run_kring
from tablets.process import ask, written_until_killed


@pytest.fixture
def environ(tmp_path):
    ask(tmp_path / "home", "set-up")
    return environ_of(tmp_path / "home")


def test_a_backup_says_what_is_in_it_and_what_is_not(environ, tmp_path):
    file = tmp_path / "some.backup"
    told = run_kring("backup", str(file), environ=environ)
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith(f"{file}: 1 kring.\n")
    assert str(tmp_path / "home" / "keys" / "master.key") in told.stdout
    assert file.exists()


def test_another_file_of_that_name_is_left_alone(environ, tmp_path):
    file = tmp_path / "thesis.txt"
    file.write_text("my thesis")
    told = run_kring("backup", str(file), environ=environ)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == (
        f"{file} is there already and is not a backup of Kring. Choose another name.\n"
    )
    assert file.read_text() == "my thesis"


def test_a_disk_that_takes_no_more_is_one_sentence_and_leaves_nothing(environ, tmp_path):
    """The system lets this process write 40 KB to a file, and the backup needs more."""
    kring = next((tmp_path / "home" / "keys" / "krings").iterdir()).stem
    written_until_killed(tmp_path / "home", kring, count=120)
    file = tmp_path / "there" / "some.backup"
    file.parent.mkdir()
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (40_960, 40_960));"
    run = f"{limit} from kring.site.command import main; raise SystemExit(main())"
    told = subprocess.run(
        [sys.executable, "-c", run, "backup", str(file)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == (
        f"The backup {file} cannot be written (File too large); nothing was written.\n"
    )
    assert list(file.parent.iterdir()) == []


def test_without_a_file_the_command_is_not_understood(environ):
    assert run_kring("backup", environ=environ).returncode == 2


def test_a_backup_is_tried_out_in_a_place_of_its_own(environ, tmp_path):
    told = run_kring("backup", str(tmp_path / "copy"), "--try", environ=environ)
    assert told.returncode == 0, told.stderr
    assert "every kring in it opens" in told.stdout
    assert list((tmp_path / "home").glob("trying-*")) == []


def test_a_backup_in_which_something_does_not_open_is_told(environ, tmp_path):
    database = sqlite3.connect(tmp_path / "home" / "kring.sqlite3")
    with database:
        database.execute("UPDATE keep_journalline SET sealed = x'01', user_id = 7")
    database.close()
    told = run_kring("backup", str(tmp_path / "copy"), "--try", environ=environ)
    assert told.returncode == 1
    assert "trying it out failed" in told.stderr and told.stderr.count("\n") == 1
    assert list((tmp_path / "home").glob("trying-*")) == []
    assert not (tmp_path / "home" / "last-backup").exists()
