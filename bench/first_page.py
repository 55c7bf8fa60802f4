"""How long the first page of a warm server takes, with every made-up story in the list.

Budget: 50 ms. Served by `kring serve` itself, asked for over one connection.
"""

import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from machine.serving import link_in, serving
from machine.visitor import Visitor

BUDGET = 50.0


def milliseconds(visitor: Visitor, path: str) -> list[float]:
    """Give fifty times in order, after ten that warm the server."""
    times = []
    for _ in range(60):
        begun = time.perf_counter()
        visitor.ask(path)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times[10:])


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "home", "--demo") as server,
        closing(Visitor(server.url)) as visitor,
    ):
        visitor.make_account(link_in(server.said()))
        count = visitor.ask("/").count('class="card kring-card"')
        for name, path in ((f"start page, {count} krings", "/"), ("words", "/words")):
            times = milliseconds(visitor, path)
            middle, slow = statistics.median(times), times[int(len(times) * 0.95)]
            print(
                f"{name:<24}{middle:6.1f} ms, p95 {slow:6.1f} ms"
                f"   budget {BUDGET:.0f} ms   {middle / BUDGET:.2f}"
            )
