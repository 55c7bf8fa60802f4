"""What a page, a look by name and a save cost whoever has a hundred to ten thousand krings.

Run: python bench/many_krings.py [100 1000 10000]
Budget: 50 ms a page with a thousand krings, warm. Cold (nothing opened since the start) is told
beside it. A save has to cost the same however many krings lie beside it.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

SIZES = [int(each) for each in sys.argv[1:]] or [100, 1_000, 10_000]
BUDGET = 50.0
GOES = 20


def told(krings, name, times):
    """Print the median and the slowest, in milliseconds."""
    ordered = sorted(times)
    print(
        f"{krings:>6} krings  {name:<22} median {statistics.median(ordered):6.1f} ms,"
        f" slowest {ordered[-1]:6.1f}",
        flush=True,
    )


def timed(act, times=1):
    """Give how long each of some goes takes, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def begin(count, els):
    """Let a worker have so many krings more; gives the last."""
    from django.db import transaction

    from kring.site.actions import begin_kring

    names = [f"Person {number}" for number in range(12)]
    with transaction.atomic():
        for number in range(count):
            kring = begin_kring(centre=f"Somebody {number}", names=names, by=els)
    return kring


def saving(client, kring):
    """Give what saves one edit in a kring, as a tablet does."""
    address, number = f"/kring/{kring.pk}/sync", [0]
    kring.refresh_from_db()
    since = [kring.seq]

    def save():
        number[0] += 1
        op = {"id": f"edit{number[0]}", "e": "p", "k": "alter", "f": "name"}
        ops = [{**op, "v": f"Somebody {number[0]}", "b": since[0]}]
        asked = {"epoch": kring.epoch, "since": since[0], "schema": 1, "device": "t", "ops": ops}
        answer = client.post(address, json.dumps(asked), content_type="application/json")
        since[0] = answer.json()["seq"]

    return save


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KRING_HOME"] = str(Path(folder) / "home")
        from kring.site.home import open_home

        open_home()
        from django.test import Client

        from kring.people.models import User

        els = User.objects.create_user("Els")
        client = Client(headers={"host": "localhost"})
        client.force_login(els)
        there, warm = 0, {}
        for krings in SIZES:
            last = begin(krings - there, els)
            there = krings
            told(krings, "first page, cold", timed(lambda: client.get("/")))
            page = timed(lambda: client.get("/"), GOES)
            told(krings, "first page", page)
            told(krings, "last page", timed(lambda: client.post("/", {"page": 9_999}), GOES))
            told(
                krings, "found by name, cold", timed(lambda: client.post("/", {"find": "body 77"}))
            )
            told(krings, "found by name", timed(lambda: client.post("/", {"find": "body 7"}), GOES))
            save = saving(client, last)
            save()
            told(krings, "save", timed(save, 10 * GOES))
            warm[krings] = statistics.median(page)
        if 1_000 in warm:
            print(f"a page with 1000 krings: {warm[1_000]:.1f} ms (budget {BUDGET:.0f})")
