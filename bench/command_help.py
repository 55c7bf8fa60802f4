"""How long `kring --help` takes. Budget: 150 ms, most of which is Python itself."""

import statistics
import subprocess
import sys
import time

BUDGET = 150.0
KRING = [sys.executable, "-c", "from kring.site.command import main; main(['--help'])"]
PYTHON = [sys.executable, "-c", "pass"]


def milliseconds(command: list[str]) -> float:
    """Give the median of ten runs, after one that warms the disk."""
    times = []
    for _ in range(11):
        begun = time.perf_counter()
        try:
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        finally:
            times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times[1:])


if __name__ == "__main__":
    kring, python = milliseconds(KRING), milliseconds(PYTHON)
    print(f"kring --help        {kring:6.0f} ms   budget {BUDGET:.0f} ms   {kring / BUDGET:.2f}")
    print(f"  of which Python   {python:6.0f} ms   {kring / python:.1f} x a bare Python")
