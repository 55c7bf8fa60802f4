"""`kring move-to`: from SQLite to a real PostgreSQL, and nothing is left behind."""

import pytest

from machine import postgres
from machine.serving import environ_of, run_kring


@pytest.fixture
def environ(tmp_path):
    """Give a home with somebody in it and the made-up stories."""
    environ = environ_of(tmp_path / "home")
    run_kring("user", "add", "Ada", "--link", environ=environ)
    told = run_kring("demo", environ=environ)
    assert told.returncode == 0, told.stderr
    return environ


@pytest.fixture
def url(postgres_server):
    with postgres.fresh_database(postgres_server) as url:
        yield url


def krings_in_a_backup(environ, folder):
    """Write a backup, and give the number of krings in it; there are some."""
    told = run_kring("backup", str(folder / "copy"), environ=environ).stdout
    number = int(told.splitlines()[0].rpartition(": ")[2].split()[0])
    assert number > 10
    return number


def test_everything_is_moved_counted_and_used_from_then_on(environ, url, tmp_path):
    home = tmp_path / "home"
    (home / "settings.toml").write_text('language = "fr"\n')
    assert "sqlite" in run_kring("check", environ=environ).stdout
    before = krings_in_a_backup(environ, tmp_path)
    told = run_kring("move-to", url, environ=environ)
    assert told.returncode == 0, told.stderr
    assert "the same on both sides" in told.stdout
    assert not (home / "kring.sqlite3").exists() and (home / "kring-moved.sqlite3").exists()
    assert 'language = "fr"' in (home / "settings.toml").read_text()
    assert (home / "settings.toml").stat().st_mode & 0o077 == 0
    after = run_kring("check", environ=environ)
    assert after.returncode == 0 and "postgresql" in after.stdout, after.stdout
    assert krings_in_a_backup(environ, tmp_path) == before
    again = run_kring("move-to", url, environ=environ)
    assert again.returncode == 1 and "already" in again.stderr


def test_a_database_in_which_something_stands_is_refused_and_nothing_changes(
    environ, url, tmp_path
):
    other = environ_of(tmp_path / "other", KRING_DATABASE_URL=url)
    run_kring("user", "add", "Bea", "--link", environ=other)
    told = run_kring("move-to", url, environ=environ)
    assert told.returncode == 1 and "already" in told.stderr
    assert (tmp_path / "home/kring.sqlite3").exists()
    assert not (tmp_path / "home/settings.toml").exists()
    assert "sqlite" in run_kring("check", environ=environ).stdout


@pytest.mark.parametrize("wrong", ["", "mysql://x/y", "postgresql://", "postgresql://h:x/y"])
def test_an_address_that_is_none_is_refused(environ, wrong):
    told = run_kring("move-to", wrong, environ=environ)
    assert told.returncode == 1 and told.stderr.count("\n") == 1


def test_a_database_that_is_not_there_changes_nothing(environ, tmp_path):
    told = run_kring("move-to", "postgresql://nobody@127.0.0.1:9/none", environ=environ)
    assert told.returncode == 1 and "Traceback" not in told.stderr
    assert (tmp_path / "home/kring.sqlite3").exists()
