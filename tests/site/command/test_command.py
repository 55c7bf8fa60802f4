"""The `kring` command as somebody types it."""

import subprocess
import sys

import pytest

from machine.serving import environ_of, run_kring


@pytest.fixture
def environ(tmp_path):
    return environ_of(tmp_path / "home")


def test_help_names_every_word_and_makes_nothing(environ, tmp_path):
    told = run_kring("--help", environ=environ)
    assert told.returncode == 0
    for word in (
        "serve", "demo", "check", "user", "backup", "restore", "read", "draw", "convert",
    ):  # fmt: skip
        assert f"    {word} " in told.stdout
    assert not (tmp_path / "home").exists()


def test_help_loads_nothing_heavy(environ):
    listing = "import sys; from kring.site import command; command.main(['check', '--help'])"
    code = f"import atexit, sys\natexit.register(lambda: print(*sys.modules))\n{listing}"
    told = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in told.stdout.split()}
    assert loaded.isdisjoint({"django", "cryptography", "msgspec", "typst", "openpyxl", "granian"})


def test_a_word_that_is_not_known_is_bad_usage(environ):
    told = run_kring("dance", environ=environ)
    assert told.returncode == 2
    assert "dance" in told.stderr


def test_the_version_is_told(environ):
    assert run_kring("--version", environ=environ).stdout.startswith("kring ")


@pytest.mark.parametrize("word", ["serve", "demo"])
def test_a_wrong_setting_stops_the_start_with_one_sentence(environ, tmp_path, word):
    told = run_kring(word, environ=environ | {"KRING_LANGUAGE": "klingon"})
    assert told.returncode == 1
    assert told.stdout == ""
    assert told.stderr.count("\n") == 1
    assert "KRING_LANGUAGE" in told.stderr
    assert "nl, fr, en" in told.stderr
    assert not (tmp_path / "home").exists()


def test_a_home_that_is_a_file_is_told_with_what_to_do(environ, tmp_path):
    (tmp_path / "home").write_text("not a folder")
    told = run_kring("user", "add", "Jan", environ=environ)
    assert told.returncode == 1
    assert (
        told.stderr == f"{tmp_path}/home is not a folder. Choose another place with KRING_HOME.\n"
    )


def test_a_key_file_that_is_no_key_is_told_and_left_as_it_is(environ, tmp_path):
    run_kring("user", "add", "Jan", environ=environ)
    key = tmp_path / "home/keys/master.key"
    key.write_text("something else")
    told = run_kring("user", "link", "Jan", environ=environ)
    assert told.returncode == 1
    assert str(key) in told.stderr
    assert "Traceback" not in told.stderr
    assert key.read_text() == "something else"


def test_a_full_disk_is_one_sentence(environ, tmp_path):
    # Nothing more than 16 kB may be written in one file: the database does not fit.
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384));"
        "from kring.site.command import main; raise SystemExit(main(['user', 'add', 'Jan']))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "database" in told.stderr or "disk" in told.stderr
