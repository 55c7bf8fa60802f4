"""Random histories with somebody who looks along: nothing is lost, and nothing leaks."""

import tempfile
from pathlib import Path

import pytest

from kring.keep import log, looking
from tablets.history import Broken
from tablets.kept import home_in, somebody
from tablets.sharing import Shared

STEPS = 30


@pytest.fixture
def home(settings, django_db_blocker, monkeypatch):
    monkeypatch.setattr(log, "SNAPSHOT_EVERY", 7)
    memory = Path("/dev/shm")
    with (
        tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder,
        django_db_blocker.unblock(),
        home_in(Path(folder), settings) as home,
    ):
        yield home


def live(seeds, home, *, restores):
    user, guest = somebody("Ada"), somebody("Bea")
    for seed in seeds:
        try:
            Shared(seed, home=home, user=user, guest=guest, restores=restores).run(STEPS)
        except Exception as broken:  # noqa: BLE001  # whatever it is, its seed must be known
            pytest.fail(f"seed {seed}: {broken}")


def test_some_shared_histories_lose_and_leak_nothing(home):
    live(range(60), home, restores=False)


def test_some_with_backups_brought_back_lose_and_leak_nothing(home):
    live(range(1_000, 1_006), home, restores=True)


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_shared_histories_lose_and_leak_nothing(home, part):
    first = 10_000 + part * 1_000
    live(range(first, first + 900), home, restores=False)
    live(range(first + 900, first + 1_000), home, restores=True)


def test_the_histories_notice_a_server_that_shows_everything(home, monkeypatch):
    monkeypatch.setattr(looking, "seen_edit", lambda edit, _sight, _hidden: edit)
    user, guest = somebody("Ada"), somebody("Bea")

    def live_some():
        for seed in range(40):
            Shared(seed, home=home, user=user, guest=guest, restores=False).run(STEPS)

    with pytest.raises(Broken, match="out of sight"):
        live_some()
