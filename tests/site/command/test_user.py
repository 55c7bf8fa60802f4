"""`kring user`: a link, never a password that is known beforehand."""

import sqlite3

import pytest

from machine.serving import environ_of, link_in, run_kring


@pytest.fixture
def environ(tmp_path):
    return environ_of(tmp_path / "home")


def user(environ, *arguments):
    return run_kring("user", *arguments, environ=environ)


def test_somebody_is_added_with_a_link_to_choose_a_password(environ, tmp_path):
    told = user(environ, "add", "Jan Peeters")
    assert told.returncode == 0, told.stderr
    secret = link_in(told.stdout).rpartition("/")[2]
    with sqlite3.connect(tmp_path / "home/kring.sqlite3") as database:
        rows = database.execute("SELECT username, password FROM people_user").fetchall()
        kept = str(database.execute("SELECT * FROM people_setuplink").fetchall())
    database.close()
    assert rows[0][0] == "Jan Peeters"
    assert rows[0][1].startswith("!")
    assert secret not in kept


def test_a_name_that_is_there_is_not_added_again(environ):
    user(environ, "add", "Jan")
    told = user(environ, "add", "JAN")
    assert told.returncode == 1
    assert told.stderr == (
        "Somebody has this name already. For a new password: kring user link NAME\n"
    )


def test_who_forgot_the_password_gets_a_new_link(environ):
    first = link_in(user(environ, "add", "Jan").stdout)
    told = user(environ, "link", "jan")
    assert told.returncode == 0
    assert link_in(told.stdout) != first


def test_nobody_gets_no_link(environ):
    told = user(environ, "link", "Jan")
    assert told.returncode == 1
    assert "kring user add NAME" in told.stderr


@pytest.mark.parametrize("name", ["  ", "x" * 81])
def test_a_name_has_one_to_eighty_signs(environ, name):
    told = user(environ, "add", name)
    assert told.returncode == 1
    assert "at most 80" in told.stderr


def test_without_a_name_it_is_bad_usage(environ):
    assert user(environ, "add").returncode == 2
    assert user(environ).returncode == 2


def test_who_lost_the_second_step_too_gets_a_link_and_is_told_what_happened(environ):
    first = link_in(user(environ, "add", "Jan").stdout)
    told = user(environ, "reset", "JAN")
    assert told.returncode == 0
    assert link_in(told.stdout) != first
    assert "no second step is asked" in told.stdout
    assert user(environ, "reset", "nobody").returncode == 1
