"""The home folder: made when something is kept, closed to others, and not before."""

import os
import stat
import subprocess
import sys

import pytest

from kring.site.configuration import BadSetting
from kring.site.home import make_home
from machine.serving import environ_of


@pytest.fixture(autouse=True)
def mask():
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KRING_HOME", str(tmp_path / "deep" / "home"))
    return tmp_path / "deep" / "home"


def test_is_made_with_a_key_for_sessions_closed_to_others(home):
    assert make_home() == home
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    secret = home / "keys" / "secret.key"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert len(secret.read_text()) > 80


def test_keeps_the_key_it_has(home):
    make_home()
    first = (home / "keys" / "secret.key").read_text()
    make_home()
    assert (home / "keys" / "secret.key").read_text() == first


def test_a_file_in_its_place_is_told(home):
    home.parent.mkdir()
    home.write_text("x")
    with pytest.raises(BadSetting, match="is not a folder"):
        make_home()


def test_a_place_where_nothing_can_be_written_is_told(monkeypatch):
    monkeypatch.setenv("KRING_HOME", "/proc/kring")
    with pytest.raises(BadSetting, match=r"Nothing can be written in /proc/kring"):
        make_home()


def test_loading_the_settings_makes_nothing(tmp_path):
    code = (
        "import os; os.environ['DJANGO_SETTINGS_MODULE'] = 'kring.site.settings';"
        "import django; django.setup();"
        "from django.conf import settings; print(settings.SECRET_KEY)"
    )
    environ = environ_of(tmp_path / "home")
    said = [
        subprocess.run(
            [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert not (tmp_path / "home").exists()
    assert said[0] != said[1]  # good for one file command, and kept nowhere
