"""`kring backup`: one file, wholly or not at all, and a word about the key."""

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
