"""`kring check`: every setting, where it comes from, what is wrong; never a secret."""

import os
import sqlite3
import time

import pytest

from machine.serving import environ_of, run_kring
from tablets.process import ask


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def check(home, **more):
    return run_kring("check", environ=environ_of(home, **more))


def test_on_a_fresh_machine_nothing_is_wrong_and_nothing_is_made(home):
    told = check(home)
    assert told.returncode == 0, told.stdout + told.stderr
    for name in ("home", "hosts", "https", "language", "time_zone", "database_url"):
        assert f"\n{name} " in f"\n{told.stdout}"
    assert "Nothing is wrong." in told.stdout
    assert not home.exists()


def test_it_tells_where_a_value_comes_from(home):
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text('time_zone = "Europe/Paris"\n')
    lines = check(home, KRING_LANGUAGE="fr").stdout.splitlines()
    language = next(line for line in lines if line.startswith("language"))
    zone = next(line for line in lines if line.startswith("time_zone"))
    assert "fr" in language
    assert "(environment)" in language
    assert "Europe/Paris" in zone
    assert f"({home / 'settings.toml'})" in zone


def test_everything_that_is_wrong_is_told_at_once(home):
    told = check(home, KRING_LANGUAGE="xx", KRING_HTTPS="sure", KRING_HOST="a.be")
    assert told.returncode == 1
    wrong = [line for line in told.stdout.splitlines() if line.startswith("! ")]
    assert len(wrong) == 3
    assert "KRING_HOST is no setting; KRING_HOSTS is." in told.stdout


def test_a_password_is_never_shown(home):
    url = "postgresql://an:geheim@127.0.0.1:1/kring"
    told = check(home, KRING_DATABASE_URL=url)
    assert told.returncode == 1
    assert "geheim" not in told.stdout + told.stderr
    assert "postgresql://…@127.0.0.1/kring" in told.stdout


def test_a_running_home_is_in_order(home):
    environ = environ_of(home)
    run_kring("user", "add", "Jan", environ=environ)
    told = run_kring("check", environ=environ)
    assert told.returncode == 0, told.stdout
    assert str(home / "keys" / "master.key") in told.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_a_folder_or_key_that_others_can_open_is_told(home):
    environ = environ_of(home)
    run_kring("user", "add", "Jan", environ=environ)
    home.chmod(0o777)
    (home / "keys/master.key").chmod(0o644)
    told = run_kring("check", environ=environ)
    assert told.returncode == 1
    assert f"chmod 700 {home}" in told.stdout
    assert "chmod 600" in told.stdout


def test_it_speaks_the_language_of_the_terminal(home):
    told = check(home, LANGUAGE="nl")
    assert "Alles is in orde." in told.stdout
    assert "(standaard)" in told.stdout
    told = check(home, LANGUAGE="fr", KRING_HTTPS="sure", KRING_HOST="a.be")
    assert "! KRING_HTTPS est «\u00a0sure\u00a0»" in told.stdout
    assert "! KRING_HOST n’est pas un réglage\u00a0; KRING_HOSTS en est un." in told.stdout


@pytest.fixture
def kept(home):
    """Give a home with a kring in it."""
    ask(home, "set-up")
    return home


def test_it_tells_how_old_the_last_backup_is(kept, tmp_path):
    assert "none yet: kring backup FILE" in check(kept).stdout
    run_kring("backup", str(tmp_path / "copy"), environ=environ_of(kept))
    assert "0 days ago" in check(kept).stdout
    long_ago = time.time() - 5 * 86_400
    os.utime(kept / "last-backup", (long_ago, long_ago))
    told = check(kept)
    assert told.returncode == 1
    assert "! The last backup is 5 days old." in told.stdout


def test_a_journal_that_was_changed_is_found_when_asked_for(kept):
    environ = environ_of(kept)
    assert run_kring("check", "--krings", environ=environ).returncode == 0
    database = sqlite3.connect(kept / "kring.sqlite3")
    with database:
        database.execute("UPDATE keep_journalline SET user_id = 99")
    database.close()
    assert run_kring("check", environ=environ).returncode == 0
    told = run_kring("check", "--krings", environ=environ)
    assert told.returncode == 1
    assert "was changed outside Kring, from line 1 on." in told.stdout
