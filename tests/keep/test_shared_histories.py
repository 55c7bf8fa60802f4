"""Random histories with somebody who looks along: nothing is lost, and nothing leaks."""

import pytest

from kring.keep import looking
from tablets.history import Broken
from tablets.kept import somebody
from tablets.sharing import Shared

STEPS = 30


def live(seeds, home, *, restores):
    user, guest = somebody("Ada"), somebody("Bea")
    for seed in seeds:
        try:
            Shared(seed, home=home, user=user, guest=guest, restores=restores).run(STEPS)
        except Exception as broken:  # noqa: BLE001  # whatever it is, its seed must be known
            pytest.fail(f"seed {seed}: {broken}")


def test_some_shared_histories_lose_and_leak_nothing(quick_home):
    live(range(60), quick_home, restores=False)


def test_some_with_backups_brought_back_lose_and_leak_nothing(quick_home):
    live(range(1_000, 1_006), quick_home, restores=True)


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_shared_histories_lose_and_leak_nothing(quick_home, part):
    first = 10_000 + part * 1_000
    live(range(first, first + 900), quick_home, restores=False)
    live(range(first + 900, first + 1_000), quick_home, restores=True)


def test_the_histories_notice_a_server_that_shows_everything(quick_home, monkeypatch):
    monkeypatch.setattr(looking, "seen_edit", lambda edit, _sight, _hidden: edit)
    user, guest = somebody("Ada"), somebody("Bea")

    def live_some():
        for seed in range(40):
            Shared(seed, home=quick_home, user=user, guest=guest, restores=False).run(STEPS)

    with pytest.raises(Broken, match="out of sight"):
        live_some()
