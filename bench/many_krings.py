"""How long a worker with a thousand krings waits for a page of them, and to find one by name.

Budget: 50 ms a page, warm. Cold (nothing opened since the start) is told beside it.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

KRINGS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
BUDGET = 50.0


def told(name, times):
    """Print the median and the slowest, in milliseconds."""
    ordered = sorted(times)
    print(
        f"{name:<22} median {statistics.median(ordered):6.1f} ms,"
        f" slowest {ordered[-1]:6.1f} (budget {BUDGET:.0f})"
    )


def timed(act, times=1):
    """Give how long each of some goes takes, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KRING_HOME"] = str(Path(folder) / "home")
        from kring.site.home import open_home

        open_home()
        from django.db import transaction
        from django.test import Client

        from kring.people.models import User
        from kring.site.actions import begin_kring

        els = User.objects.create_user("Els")
        names = [f"Person {number}" for number in range(12)]
        with transaction.atomic():
            for number in range(KRINGS):
                begin_kring(centre=f"Somebody {number}", names=names, by=els)
        client = Client(headers={"host": "localhost"})
        client.force_login(els)
        told("first page, cold", timed(lambda: client.get("/")))
        told("first page", timed(lambda: client.get("/"), 20))
        told("page 12", timed(lambda: client.get("/", {"page": 12}), 20))
        told("found by name, cold", timed(lambda: client.get("/", {"find": "somebody 77"})))
        told("found by name", timed(lambda: client.get("/", {"find": "somebody 7"}), 20))
