"""Run the real Kring: its own command, its own server, a home folder of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0


@dataclass(slots=True)
class Serving:
    """A Kring that runs: where it answers, where it keeps things, what it said so far."""

    url: str
    home: Path
    process: "subprocess.Popen[bytes]"
    log: Path
    environ: dict[str, str]

    def said(self) -> str:
        """Return everything the server printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def set_up_link(self) -> str:
        """Return the one-time link of the first start, as it was printed."""
        return link_in(self.said())

    def command(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run another `kring` command on the same home."""
        return run_kring(*arguments, environ=self.environ)


def link_in(text: str) -> str:
    """Return the one-time link that a command printed."""
    found = re.search(r"(?:https?://\S+)?/set-up/[^\s/]+/?", text)
    assert found, f"no one-time link was printed:\n{text}"
    return found.group()


def environ_of(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which Kring knows this home and nothing else."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KRING_")}
    kept.pop("DJANGO_SETTINGS_MODULE", None)
    kept.pop("LANGUAGE", None)
    kept["LC_ALL"] = "en_GB.UTF-8"  # what is told on the terminal is in English
    return {**kept, "KRING_HOME": str(home), "PYTHONUNBUFFERED": "1", **more}


def run_kring(*arguments: str, environ: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run one `kring` command to its end and return what came out."""
    return subprocess.run(
        [*command(), *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def command() -> list[str]:
    """Return the `kring` that was installed beside the Python that runs the tests."""
    return [str(Path(sys.executable).with_name("kring"))]


@contextmanager
def serving(
    home: Path,
    *arguments: str,
    port: int | None = None,
    program: Path | None = None,
    **environ: str,
) -> Iterator[Serving]:
    """Start `kring serve` on a free port, and stop it afterwards.

    Args:
        home: The folder for database and keys; a second start on the same one goes on there.
        *arguments: More arguments of `kring serve`, such as `--demo`.
        port: Where it was found before, for a page that is still open; else a free one.
        program: Another `kring` than the one beside the Python that runs the tests.
        **environ: Settings, such as `KRING_DATABASE_URL`.
    """
    port = port or free_port()
    log = home.parent / f"{home.name}-{port}.log"
    home.mkdir(parents=True, exist_ok=True)
    surroundings = environ_of(home, **environ)
    with log.open("ab") as said:
        process = subprocess.Popen(
            [*([str(program)] if program else command()), "serve", "--port", str(port), *arguments],
            env=surroundings,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Serving(f"http://127.0.0.1:{port}", home, process, log, surroundings)
    try:
        wait_for(server)
        yield server
    finally:
        stop(process)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def wait_for(server: Serving) -> None:
    """Wait until the server answers, or fail with what it said."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.process.poll() is None, f"kring serve stopped:\n{server.said()}"
        try:
            with urllib.request.urlopen(f"{server.url}/healthz", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"kring serve did not answer within {PATIENCE} s:\n{server.said()}")


def stop(process: "subprocess.Popen[bytes]") -> None:
    """Stop the server and its workers, the friendly way first."""
    for asked in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        os.killpg(process.pid, asked)
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            continue
