"""`kring organisation add`: a house begins with somebody who is known here."""

import pytest

from machine.serving import environ_of, run_kring


@pytest.fixture
def environ(tmp_path):
    environ = environ_of(tmp_path / "home")
    run_kring("user", "add", "Jo", "--link", environ=environ)
    return environ


def add(environ, *arguments):
    return run_kring("organisation", "add", *arguments, environ=environ)


def test_a_house_begins_once(environ):
    told = add(environ, "CAW Noord", "--admin", "jo")
    assert (told.returncode, told.stdout) == (0, "Begun.\n")
    again = add(environ, "caw noord", "--admin", "jo")
    assert (again.returncode, again.stderr) == (
        1,
        "There is an organisation of this name already.\n",
    )


def test_what_is_missing_is_said(environ):
    assert add(environ, "CAW").returncode == 2
    told = add(environ, " ", "--admin", "jo")
    assert told.returncode == 1 and "Give a name of at most 200 signs" in told.stderr
    told = add(environ, "CAW", "--admin", "nobody")
    assert told.returncode == 1 and "Nobody here has this name" in told.stderr
