"""What keeping costs: opening a long kring, and a tablet asking whether there is news.

Run: python bench/keeping.py
Prints how much quicker a kring of 10,000 edits opens from its snapshot than from its whole
log, how big that log is, and the processor time of one question with nothing to say.
"""

import io
import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

EDITS = 10_000
PEOPLE = 150
ROUNDS = 21
QUESTIONS = 400
QUIET_BUDGET = 1.6  # ms of processor time, of the design


def long_kring(user):
    """Make a kring of 10,000 edits by one hand."""
    from kring.keep.actions import create_kring, put

    kring = create_kring(by=user)
    fields = [
        ("name", lambda n: f"Somebody {n}"),
        ("known_since", lambda n: 1950 + n % 70),
        ("origin", lambda n: f"from the choir, {n}"),
        ("busy", lambda n: ("has_room", "some_room", "full")[n % 3]),
    ]
    for start in range(0, EDITS, 100):
        changes = [
            (f"person{number % PEOPLE:018}", "alter", *said(fields, number))
            for number in range(start, start + 100)
        ]
        put(kring, changes, by=user)
    kring.refresh_from_db()
    return kring


def said(fields, number):
    name, value = fields[number // PEOPLE % len(fields)]
    return name, value(number)


def opening(kring):
    """Compare opening from the snapshot with unfolding the whole log."""
    from kring.keep.models import LoggedEdit, Snapshot
    from kring.keep.queries import document_of

    def timed():
        spent = []
        for _ in range(ROUNDS):
            before = perf_counter()
            document_of(kring)
            spent.append((perf_counter() - before) * 1_000)
        return median(spent)

    quick = timed()
    Snapshot.objects.filter(kring=kring).delete()
    slow = timed()
    sealed = sum(len(row) for row in LoggedEdit.objects.values_list("sealed", flat=True))
    print(f"opening a kring of {EDITS} edits: {quick:.1f} ms from its snapshot,")
    print(f"  {slow:.1f} ms from its whole log: {slow / quick:.0f} times as long")
    print(f"its log: {sealed / EDITS:.0f} bytes sealed per edit")


def asking(kring, session):
    """Measure a question with nothing to say, from the web server's side of the door."""
    from kring.site.wsgi import application

    question = json.dumps(
        {"epoch": kring.epoch, "since": kring.seq, "schema": 1, "device": "bench", "ops": []}
    ).encode()
    token = "t" * 32
    spent = []
    for _ in range(QUESTIONS):
        environ = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": f"/kring/{kring.pk}/sync",
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8000",
            "CONTENT_TYPE": "application/json",
            "CONTENT_LENGTH": str(len(question)),
            "HTTP_X_CSRFTOKEN": token,
            "HTTP_COOKIE": f"kring_session={session}; kring_csrf={token}",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(question),
            "wsgi.errors": sys.stderr,
        }
        told = []
        before = process_time()
        answer = application(environ, lambda status, _, told=told: told.append(status))
        body = b"".join(answer)
        answer.close()
        spent.append((process_time() - before) * 1_000)
        assert told == ["200 OK"], body
    cost = median(spent)
    print(f"a question with nothing to say: {cost:.2f} ms of processor time")
    print(f"  {cost / QUIET_BUDGET:.2f} of the budget of {QUIET_BUDGET} ms")


def main():
    """Make a home for a while, and measure in it."""
    with tempfile.TemporaryDirectory(prefix="kring-bench-") as home:
        os.environ["KRING_HOME"] = home
        from kring.site.home import open_home

        open_home()
        from tablets.kept import somebody
        from tablets.process import session_of

        user = somebody()
        kring = long_kring(user)
        asking(kring, session_of(user))
        opening(kring)
        from django.db import connection

        connection.close()


if __name__ == "__main__":
    main()
