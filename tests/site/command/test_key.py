"""`kring key renew`: every kring gets a new lock, and older backups still open."""

import json

from machine.serving import environ_of, run_kring
from tablets.process import ask, written_until_killed


def test_a_renewed_key_opens_the_krings_and_the_backups_from_before(tmp_path):
    home, file = tmp_path / "home", tmp_path / "some.backup"
    kring, _ = ask(home, "set-up")
    written_until_killed(home, kring, count=5)
    before = ask(home, "read", kring)
    environ = environ_of(home)
    assert run_kring("backup", str(file), environ=environ).returncode == 0
    told = run_kring("key", "renew", environ=environ)
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("1 kring is locked with a new key now.\n")
    assert json.loads((home / "keys" / "krings" / f"{kring}.key").read_text())["master"] == 2
    assert ask(home, "read", kring) == before
    assert run_kring("restore", str(file), "--force", environ=environ).returncode == 0
    assert ask(home, "read", kring) == before


def test_without_saying_what_the_command_is_not_understood(tmp_path):
    assert run_kring("key", environ=environ_of(tmp_path / "home")).returncode == 2
