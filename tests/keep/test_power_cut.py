"""The plug is pulled: only what the disk was asked to keep is still there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tablets
from tablets.process import ask, written_until_killed

SHIM = Path(next(iter(tablets.__path__)), "power_cut.c")


@pytest.fixture(scope="module")
def forgetful_disk(tmp_path_factory):
    """Compile the disk that keeps only what was synced."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or not sys.platform.startswith("linux"):
        reason = "the power-cut model needs Linux and a C compiler"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    library = tmp_path_factory.mktemp("shim") / "power_cut.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(SHIM), "-ldl"], check=True
    )
    return library


def lost_in_a_power_cut(folder, disk, *words, count):
    """Write until the plug is pulled; tell how much was acknowledged and how much of it is gone."""
    home, copies, after = folder / "home", folder / "copies", folder / "after"
    kring, _ = ask(home, "set-up")
    copies.mkdir(parents=True)
    shutil.copy(home / "kring.sqlite3", copies)
    assert not (home / "kring.sqlite3-wal").exists()
    more = {"LD_PRELOAD": str(disk), "POWER_CUT_COPIES": str(copies)}
    acknowledged = written_until_killed(home, kring, *words, count=count, **more)
    shutil.copytree(home / "keys", after / "keys")
    for name in ("kring.sqlite3", "kring.sqlite3-wal"):
        if (copies / name).exists():
            shutil.copy(copies / name, after)
    kept = set(ask(after, "read", kring))
    return len(acknowledged), len(set(acknowledged) - kept)


@pytest.mark.parametrize("count", [150, pytest.param(2_500, marks=pytest.mark.long)])
def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path, forgetful_disk, count):
    acknowledged, lost = lost_in_a_power_cut(tmp_path, forgetful_disk, count=count)
    assert acknowledged >= count
    assert lost == 0


def test_with_a_laxer_setting_the_same_power_cut_loses_edits(tmp_path, forgetful_disk):
    """So the test above can fail, and `synchronous=FULL` is what keeps it from failing."""
    acknowledged, lost = lost_in_a_power_cut(tmp_path, forgetful_disk, "NORMAL", count=150)
    assert acknowledged >= 150
    assert lost > 100
