"""Kring in a process of its own, so that it can be killed: `python -m tablets.process WORD …`.

set-up            make a home with somebody in it and an empty kring; print its id and a session
write KRING       take edits in without end; print each edit's id once the log has it
read KRING        print the id of every edit that can be read back
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen, run

from machine.serving import environ_of

ROOT = Path(__file__).parents[2]


def environ(home: Path, **more: str) -> dict[str, str]:
    """Give the environment of a process that keeps things in a home."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    return environ_of(home, PYTHONPATH=path, **more)


def ask(home: Path, *words: str, **more: str) -> list[str]:
    """Run one word to its end, and give the lines it printed."""
    done = run(
        [sys.executable, "-m", "tablets.process", *words],
        env=environ(home, **more),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def written_until_killed(home: Path, kring: str, *words: str, count: int, **more: str) -> list[str]:
    """Let a process write, kill it without warning, and give what it had acknowledged."""
    process = Popen(
        [sys.executable, "-m", "tablets.process", "write", kring, *words],
        env=environ(home, **more),
        stdout=PIPE,
    )
    acknowledged = []
    with process:
        assert process.stdout is not None
        for line in process.stdout:
            acknowledged.append(line.decode().strip())
            if len(acknowledged) == count:
                process.kill()  # what it wrote into the pipe before is still read below
    assert len(acknowledged) >= count, "the writer stopped by itself"
    return [each for each in acknowledged if len(each) == 22]


def _edits() -> Iterator[list[object]]:
    from kring.keep.models import new_id
    from kring.network.edits import Edit

    number = 0
    while True:
        number += 1
        yield [
            Edit(
                id=new_id(),
                entity=f"person{number % 50}",
                kind="alter",
                field="name",
                value=f"Name {number} {'x' * (number % 120)}",
                base=0,
            )
        ]


def _main() -> None:
    from kring.site.home import open_home

    word, arguments = sys.argv[1], sys.argv[2:]
    open_home()
    from django.db import connection

    from kring.keep import queries
    from kring.keep.actions import append_edits, create_kring
    from kring.keep.models import Kring
    from kring.people.models import User
    from tablets.kept import owner_of

    if word == "set-up":
        user = User.objects.create_user("Ada")
        kring = create_kring(by=user)
        sys.stdout.write(f"{kring.pk} {session_of(user)}\n")
        return
    kring = Kring.objects.get(pk=arguments[0])
    if word == "read":
        ids = [one.edit.id for one in queries.edits_since(kring, 0)]
        queries.document_of(kring)
        sys.stdout.write("\n".join(ids))
        return
    if len(arguments) > 1:  # a setting that is wrong on purpose
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA synchronous={arguments[1]}")
    for edits in _edits():
        receipt = append_edits(kring, edits, device="writer", by=owner_of(kring))
        assert not receipt.rejected
        os.write(1, f"{edits[0].id}\n".encode())


def session_of(user: object) -> str:
    """Give the key of a session in which somebody is signed in."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from kring.people.known import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "kring.people.known.ByPassword"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return session.session_key


def post(url: str, session: str, question: dict[str, object]) -> dict[str, object]:
    """Send one sync to a real server as a browser does; gives its answer."""
    from urllib.request import Request, urlopen

    token = "t" * 32
    request = Request(
        url,
        json.dumps(question).encode(),
        {
            "Content-Type": "application/json",
            "X-CSRFToken": token,
            "Cookie": f"kring_session={session}; kring_csrf={token}",
        },
    )
    with urlopen(request, timeout=30) as answer:
        return json.load(answer)


if __name__ == "__main__":
    _main()
