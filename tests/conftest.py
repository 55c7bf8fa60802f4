"""What tests lean on: the real server, a real browser, both databases.

Nothing of Kring is replaced by a stand-in: a journey in a browser talks to `kring serve`, and
what must hold on both databases runs on both.
"""

import os

import pytest
from hypothesis import settings

from machine import chromium, postgres
from machine.serving import serving

settings.register_profile("kring", deadline=None)  # a busy machine is no fault in what is tested
settings.load_profile("kring")


@pytest.fixture(scope="session")
def postgres_server():
    """Give the address of a PostgreSQL server on which databases may be made."""
    try:
        with postgres.server() as url:
            yield url
    except postgres.NoPostgres as nowhere:
        if os.environ.get("CI"):
            pytest.fail(str(nowhere))
        pytest.skip(str(nowhere))


@pytest.fixture
def postgres_url(postgres_server):
    """Give the address of a fresh, empty PostgreSQL database."""
    with postgres.fresh_database(postgres_server) as url:
        yield url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server, django_db_setup, django_db_blocker):
    """Give Django's settings of a PostgreSQL database that has all tables."""
    with postgres.fresh_database(postgres_server) as url, django_db_blocker.unblock():
        settings = postgres.settings_of(url)
        with postgres.instead_of_sqlite(settings):
            postgres.migrate()
        yield settings


@pytest.fixture(params=["sqlite", "postgres"])
def each_database(request):
    """Run the test twice: on SQLite, and on a real PostgreSQL. Gives the name of this one.

    Ask for it beside `transactional_db`; it goes first, so that what the test writes lands in the
    right one and is cleared from it.
    """
    if request.param == "sqlite":
        request.getfixturevalue("transactional_db")
        yield request.param
        return
    settings = request.getfixturevalue("migrated_postgres")
    blocker = request.getfixturevalue("django_db_blocker")
    with blocker.unblock(), postgres.instead_of_sqlite(settings):
        yield request.param
        postgres.empty()


@pytest.fixture
def kring_server(tmp_path):
    """Run `kring serve` on a fresh home; gives its address, home, log and one-time link."""
    with serving(tmp_path / "home") as server:
        yield server


@pytest.fixture(scope="session")
def chromium_path():
    """Give the path of a Chromium; a machine without one is told what to do, never skipped."""
    path = chromium.find()
    if not path:
        pytest.fail("No Chromium on this machine. Run: make browser")
    return path


@pytest.fixture(scope="module")
def browser(chromium_path):
    """Run one Chromium for the tests of a file.

    Not for the whole run: while it is open, this thread counts as asynchronous to Django, and the
    tests of other files could not use the database.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium_here = playwright.chromium.launch(
            executable_path=chromium_path,
            args=[
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
            ],
        )
        yield chromium_here
        chromium_here.close()


@pytest.fixture
def tablet(browser):
    """Give a fresh page on a tablet: touch, 1024 by 768, Dutch first."""
    context = browser.new_context(
        viewport={"width": 1024, "height": 768},
        has_touch=True,
        locale="nl-BE",
        timezone_id="Europe/Brussels",
    )
    yield context.new_page()
    context.close()
