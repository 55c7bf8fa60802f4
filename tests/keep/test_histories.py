"""Random histories: whatever happens, nothing acknowledged is lost and everybody sees the same."""

from pathlib import Path

import pytest

from kring.draw import sync
from tablets.history import Broken, History
from tablets.kept import somebody

# Histories that once showed a mistake are lived again in every run.
SEEDS = Path(__file__).with_name("seeds.txt")
STEPS = 25


def live(seeds, home, *, restores):
    user = somebody()
    for seed in seeds:
        try:
            History(seed, home=home, user=user, restores=restores).run(STEPS)
        except Exception as broken:  # noqa: BLE001  # whatever it is, its seed must be known
            pytest.fail(f"add this seed to {SEEDS.name}: {seed} ({broken})")


def test_histories_that_once_went_wrong_go_right(quick_home):
    seeds = [int(line) for line in SEEDS.read_text().split()]
    live(seeds, quick_home, restores=True)


def test_some_hundreds_of_histories_lose_nothing(quick_home):
    live(range(150), quick_home, restores=False)


def test_some_histories_with_backups_brought_back_lose_nothing(quick_home):
    live(range(1_000, 1_015), quick_home, restores=True)


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_histories_lose_nothing(quick_home, part):
    first = 10_000 + part * 1_000
    live(range(first, first + 900), quick_home, restores=False)
    live(range(first + 900, first + 1_000), quick_home, restores=True)


def test_the_histories_notice_a_server_that_forgets_an_edit(quick_home, monkeypatch):
    whole = sync.append_edits

    def forgetful(kring, edits, **more):
        return whole(kring, edits[:-1], **more)

    monkeypatch.setattr(sync, "append_edits", forgetful)
    with pytest.raises(Broken, match="no acknowledged edit is lost"):
        History(1, home=quick_home, user=somebody(), restores=False).run(STEPS)
