"""The tests of the drawing surface, which are TypeScript and run in Node."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from machine.node import NODE

WEB = Path(__file__).resolve().parents[1] / "web"


def see_that_all_pass(tests, *, patience, **environ):
    """Run them in one process: starting one for each of the files takes longer than the tests."""
    run = subprocess.run(
        [str(NODE), "--test", "--test-isolation=none", "--test-reporter=tap", tests],
        cwd=WEB,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=patience,
    )
    failed = [
        line
        for line in run.stdout.splitlines()
        if re.match(r"\s*not ok|\s+(error|expected|actual|location|message):", line)
    ]
    assert run.returncode == 0, "\n".join(failed) or run.stdout[-3000:] + run.stderr[-3000:]
    assert int(re.search(r"^# pass (\d+)", run.stdout, re.MULTILINE).group(1)) > 0


def test_every_test_of_the_surface_passes():
    see_that_all_pass("src/**/*.test.ts", patience=600)


@pytest.mark.long
def test_ten_thousand_random_histories_lose_nothing_that_was_safe():
    see_that_all_pass("src/sync/histories.test.ts", patience=3_600, KRING_HISTORIES="10000")
