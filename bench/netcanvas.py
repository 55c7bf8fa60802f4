"""How long it takes to read and measure 500 Network Canvas interviews with 25 people each.

Budget: a fifth of the time their own exporter needs to write as many (5.6 s on two cores).
Beside it the usual way in research, Python's csv and networkx, reads the same files for three
figures, which must be the same. Both start from nothing; processor time, because it does not
depend on what else the machine is doing.
"""

import csv
import io
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import uuid
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import networkx as nx

SESSIONS, PEOPLE, TIES = 500, 25, 60
THEIR_EXPORT = 5.6  # seconds
BUDGET = THEIR_EXPORT / 5
Figures = dict[str, tuple[int, int, int]]


def export(path: Path) -> None:
    """Write an export with made-up people, about as wide as a real one."""
    chance = random.Random(25)

    def new_id() -> str:
        return str(uuid.UUID(int=chance.getrandbits(128), version=4))

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(SESSIONS):
            ego, session = new_id(), new_id()
            people = [new_id() for _ in range(PEOPLE)]
            name = f"case_{number}_{session}"
            head = ["networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID"]
            archive.writestr(f"{name}_ego.csv", table(head, [[ego, f"case_{number}", session]]))
            head = ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "name", "age", "x", "y"]
            head += [f"support_{option}" for option in range(8)]
            rows = [
                [
                    at,
                    ego,
                    person,
                    f"P{at}",
                    chance.randint(18, 90),
                    chance.random(),
                    chance.random(),
                ]
                + [chance.choice(["true", "false"]) for _ in range(8)]
                for at, person in enumerate(people, start=1)
            ]
            archive.writestr(f"{name}_attributeList_Person.csv", table(head, rows))
            head = ["edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID"]
            head += ["networkCanvasSourceUUID", "networkCanvasTargetUUID"]
            for kind, ties in (("Knows", TIES * 2 // 3), ("Helps", TIES // 3)):
                pairs = [chance.sample(range(PEOPLE), 2) for _ in range(ties)]
                rows = [
                    [at, a + 1, b + 1, ego, new_id(), people[a], people[b]]
                    for at, (a, b) in enumerate(pairs, start=1)
                ]
                archive.writestr(f"{name}_edgeList_{kind}.csv", table(head, rows))


def table(head: list[str], rows: list[list[object]]) -> str:
    """Give rows as the text of a file."""
    held = io.StringIO(newline="")
    csv.writer(held).writerows([head, *rows])
    return held.getvalue()


def by_hand(path: Path) -> Figures:
    """Read with csv and build a graph per session with networkx: size, density, components."""
    graphs: dict[str, nx.Graph] = defaultdict(nx.Graph)
    session_of = {}
    with zipfile.ZipFile(path) as archive:
        names = sorted(archive.namelist(), key=lambda name: not name.endswith("_ego.csv"))
        for name in names:
            for row in csv.DictReader(io.StringIO(archive.read(name).decode())):
                ego = row["networkCanvasEgoUUID"]
                if name.endswith("_ego.csv"):
                    session_of[ego] = row["networkCanvasSessionID"]
                elif "_attributeList_" in name:
                    graphs[ego].add_node(row["networkCanvasUUID"], **row)
                else:
                    ends = row["networkCanvasSourceUUID"], row["networkCanvasTargetUUID"]
                    graphs[ego].add_edge(*ends)
    figures = {}
    for ego, graph in graphs.items():
        possible = len(graph) * (len(graph) - 1) // 2
        groups = nx.number_connected_components(graph)
        nx.density(graph)
        figures[session_of[ego]] = (graph.number_of_edges(), possible, groups)
    return figures


def seconds(*command: str) -> tuple[float, list[Any]]:
    """Give the processor time of the best of three runs, and what the last one told."""
    times, told = [], b""
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}  # compiled, as what is installed is
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        told = subprocess.run(
            [sys.executable, *command], env=environ, stdout=subprocess.PIPE, check=True
        ).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times), [json.loads(line) for line in told.splitlines()]


def compare(file: Path) -> None:
    """Run both on one export, see that they agree, and print what each took."""
    export(file)
    program = "from kring.site.command import main; raise SystemExit(main())"
    kring, told = seconds("-c", program, "read", "--json", str(file))
    plain, (expected,) = seconds(__file__, str(file))
    found = {
        each["network"]: [each["density"]["part"], each["density"]["of"], each["components"]]
        for each in told
    }
    if found != expected:
        sys.exit("The figures of Kring and of networkx differ.")
    print(f"read and measure {SESSIONS} interviews of {PEOPLE} people with {TIES} ties, from a zip")
    print(f"  kring read --json     {kring:5.2f} s   budget {BUDGET:.2f} s   {kring / BUDGET:.2f}")
    print(f"  csv + networkx        {plain:5.2f} s   three figures   Kring {kring / plain:.2f} x")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(by_hand(Path(sys.argv[1]))))
    else:
        with tempfile.TemporaryDirectory() as folder:
            compare(Path(folder, "export.zip"))
