"""How long the first page of a warm server takes, with every made-up story in the list.

Budget: 50 ms. Served by `kring serve` itself, asked for over one connection.
"""

import http.client
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from machine.serving import link_in, serving

BUDGET = 50.0


class Visitor:
    """A browser that keeps its connection and its cookies, and nothing else."""

    def __init__(self, address: str) -> None:
        self.door = http.client.HTTPConnection(address.removeprefix("http://"))
        self.cookies: dict[str, str] = {}

    def ask(self, path: str, form: dict[str, str] | None = None) -> str:
        """Get a page, or send a form when one is given."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode(form) if form else None
        self.door.request("POST" if form else "GET", path, body, headers)
        answer = self.door.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer.read().decode()


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
    ):
        visitor = Visitor(server.url)
        door = "/set-up/" + link_in(server.said()).rpartition("/")[2]
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', visitor.ask(door)).group(1)
        word = "de kat zit op het dak"
        visitor.ask(door, {"csrfmiddlewaretoken": token, "password": word, "again": word})
        count = visitor.ask("/").count('class="card kring-card"')
        for name, path in ((f"start page, {count} krings", "/"), ("words", "/words")):
            times = milliseconds(visitor, path)
            middle, slow = statistics.median(times), times[int(len(times) * 0.95)]
            print(
                f"{name:<24}{middle:6.1f} ms, p95 {slow:6.1f} ms"
                f"   budget {BUDGET:.0f} ms   {middle / BUDGET:.2f}"
            )
