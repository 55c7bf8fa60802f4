"""Random histories: whatever happens, nothing acknowledged is lost and everybody sees the same."""

import tempfile
from pathlib import Path

import pytest

from kring.draw import sync
from kring.keep import log
from tablets.history import Broken, History
from tablets.kept import home_in, somebody

# Histories that once showed a mistake are lived again in every run.
SEEDS = Path(__file__).with_name("seeds.txt")
STEPS = 25


@pytest.fixture
def home(settings, django_db_blocker, monkeypatch):
    # A snapshot every few edits, so that a short history has several.
    monkeypatch.setattr(log, "SNAPSHOT_EVERY", 7)
    # In memory where that can be: no power is cut here, and a disk would take minutes.
    memory = Path("/dev/shm")
    with (
        tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder,
        django_db_blocker.unblock(),
        home_in(Path(folder), settings) as home,
    ):
        yield home


def live(seeds, home, *, restores):
    user = somebody()
    for seed in seeds:
        try:
            History(seed, home=home, user=user, restores=restores).run(STEPS)
        except Exception as broken:  # noqa: BLE001  # whatever it is, its seed must be known
            pytest.fail(f"add this seed to {SEEDS.name}: {seed} ({broken})")


def test_histories_that_once_went_wrong_go_right(home):
    seeds = [int(line) for line in SEEDS.read_text().split()]
    live(seeds, home, restores=True)


def test_some_hundreds_of_histories_lose_nothing(home):
    live(range(150), home, restores=False)


def test_some_histories_with_backups_brought_back_lose_nothing(home):
    live(range(1_000, 1_015), home, restores=True)


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_histories_lose_nothing(home, part):
    first = 10_000 + part * 1_000
    live(range(first, first + 900), home, restores=False)
    live(range(first + 900, first + 1_000), home, restores=True)


def test_the_histories_notice_a_server_that_forgets_an_edit(home, monkeypatch):
    whole = sync.append_edits

    def forgetful(kring, edits, **more):
        return whole(kring, edits[:-1], **more)

    monkeypatch.setattr(sync, "append_edits", forgetful)
    with pytest.raises(Broken, match="no acknowledged edit is lost"):
        History(1, home=home, user=somebody(), restores=False).run(STEPS)
