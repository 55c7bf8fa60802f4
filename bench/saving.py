"""How soon a save is answered when many tablets draw at the same time.

Run: python bench/saving.py [--tablets 500] [--seconds 30] [--postgres]
Each tablet has a kring of its own and sends one to three edits every two seconds to a real
`kring serve` on SQLite, or on PostgreSQL, which answers when they are on disk. Prints how many
were answered, the middle and the slowest one in twenty, and beside it what the disk alone takes
for one sync.
The tablets run on the same machine and take their part of it.
"""

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import psutil

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from machine import postgres
from machine.serving import serving
from tablets.process import environ

BUDGET = 25.0  # ms, p95, with 500 tablets on 2 cores
EVERY = 2.0


def set_up(home, count, **more):
    """Make krings and a session in a process of its own; gives them with their epochs."""
    program = (
        "import sys, json; from kring.site.home import open_home; open_home();"
        "from tablets.kept import somebody; from tablets.process import session_of;"
        "from kring.keep.actions import create_kring; ada = somebody();"
        "made = [create_kring(by=ada) for _ in range(int(sys.argv[1]))];"
        "print(json.dumps([session_of(ada), [[kring.pk, kring.epoch] for kring in made]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(count)],
        env=environ(home, **more),
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout)


async def tablet(address, session, drawn, until, spent):
    """Draw until it is time, over one connection, and note how long each answer took."""
    kring, epoch = drawn
    rng = random.Random(kring)
    await asyncio.sleep(rng.random() * EVERY if until else 0)
    host, _, port = address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    since = number = 0
    token = "t" * 32
    while perf_counter() < until or not number:
        ops = []
        for _ in range(rng.randint(1, 3)):
            number += 1
            ops.append(
                {
                    "id": f"{rng.getrandbits(120):030x}",
                    "e": f"person{number % 30}",
                    "k": "alter",
                    "f": "origin",
                    "v": f"what was said, {number}",
                    "b": since,
                }
            )
        body = json.dumps(
            {"epoch": epoch, "since": since, "schema": 1, "device": "tablet", "ops": ops}
        ).encode()
        head = (
            f"POST /kring/{kring}/sync HTTP/1.1\r\nHost: {host}:{port}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            f"X-CSRFToken: {token}\r\nCookie: kring_session={session}; kring_csrf={token}\r\n\r\n"
        )
        before = perf_counter()
        writer.write(head.encode() + body)
        answer = json.loads(await answered(reader))
        took = perf_counter() - before
        spent.append(took * 1_000)
        assert [op["id"] for op in answer["ops"]] == [op["id"] for op in ops]
        since = answer["seq"]
        await asyncio.sleep(max(0.0, EVERY - took) if until else 0)
    writer.close()


async def answered(reader):
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    assert b" 200 " in head.split(b"\r\n")[0], head
    length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
    return await reader.readexactly(length)


async def draw(address, session, krings, seconds):
    """Let all tablets draw at once."""
    for _ in range(6):  # each worker loads what it needs at its first questions
        first = (tablet(address, session, krings[-1], 0, []) for _ in range(20))
        await asyncio.gather(*first)
    spent = []
    until = perf_counter() + seconds
    await asyncio.gather(*(tablet(address, session, drawn, until, spent) for drawn in krings[:-1]))
    return spent


def busy(pid):
    """Tell how many seconds of processor time a server and its workers have used."""
    server = psutil.Process(pid)
    everyone = [server, *server.children(recursive=True)]
    return sum(sum(process.cpu_times()[:2]) for process in everyone)


def disk(folder):
    """Tell how long this disk takes to keep 4 KB for good, in ms."""
    spent = []
    with Path(folder, "probe").open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 4_096)
            file.flush()
            before = perf_counter()
            os.fsync(file.fileno())
            spent.append((perf_counter() - before) * 1_000)
    return quantiles(spent, n=20)


def main():
    """Set up, draw, tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tablets", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--postgres", action="store_true")
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kring-bench-"))
        home, more = Path(folder, "home"), {}
        if args.postgres:
            url = stack.enter_context(postgres.server())
            more["KRING_DATABASE_URL"] = stack.enter_context(postgres.fresh_database(url))
        session, krings = set_up(home, args.tablets + 1, **more)
        with serving(home, **more) as server:
            before = busy(server.process.pid)
            spent = asyncio.run(draw(server.url, session, krings, args.seconds))
            work = (busy(server.process.pid) - before) * 1_000 / len(spent)
        probe = disk(folder)
    times = quantiles(spent, n=20)
    print("on PostgreSQL" if args.postgres else "on SQLite")
    print(
        f"{args.tablets} tablets, each every {EVERY:.0f} s: {len(spent)} saves answered, 0 errors"
    )
    print(f"a save is answered in {times[9]:.1f} ms (middle), {times[18]:.1f} ms (p95)")
    print(f"  {times[18] / BUDGET:.2f} of the budget of {BUDGET:.0f} ms for 500 tablets")
    print(f"  processor time of the server: {work:.1f} ms for each save")
    print(f"  one sync of this disk alone: {probe[9]:.1f} ms (middle), {probe[18]:.1f} ms (p95)")


if __name__ == "__main__":
    main()
