"""`kring demo`: made-up stories for whoever is meant."""

import pytest

from machine.serving import environ_of, link_in, run_kring, serving


@pytest.fixture
def environ(tmp_path):
    return environ_of(tmp_path / "home")


def test_with_nobody_there_a_user_is_made_who_gets_in_by_a_link(environ):
    told = run_kring("demo", environ=environ)
    assert told.returncode == 0, told.stderr
    assert "made-up stories are loaded" in told.stdout
    assert link_in(told.stdout)


def test_a_second_time_nothing_is_doubled(environ):
    run_kring("user", "add", "Jan", environ=environ)
    assert "are loaded" in run_kring("demo", environ=environ).stdout
    assert "were there already" in run_kring("demo", environ=environ).stdout


def test_with_several_users_it_has_to_be_said_for_whom(environ):
    run_kring("user", "add", "Jan", environ=environ)
    run_kring("user", "add", "An", environ=environ)
    told = run_kring("demo", environ=environ)
    assert told.returncode == 1
    assert "kring demo NAME" in told.stderr
    assert run_kring("demo", "an", environ=environ).returncode == 0


def test_nobody_of_that_name_is_told(environ):
    told = run_kring("demo", "Piet", environ=environ)
    assert told.returncode == 1
    assert "kring user add Piet" in told.stderr


def test_serving_with_demo_loads_them_first(tmp_path):
    with serving(tmp_path / "home", "--demo") as server:
        assert "made-up stories are loaded" in server.said()
        assert server.said().count("/set-up/") == 1
