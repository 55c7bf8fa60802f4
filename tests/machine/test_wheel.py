"""The package alone: installed by pip in an environment of its own, without checkout or Node."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from machine.serving import environ_of, serving
from machine.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Make the wheel, and install it where nothing of this checkout is found."""
    folder = tmp_path_factory.mktemp("wheel")
    make = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*make, "--wheel-dir", str(folder), str(ROOT)], check=True, timeout=900)
    (wheel,) = folder.glob("kring-*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True, timeout=120)
    pip = [str(folder / "venv/bin/pip"), "install", "--quiet", str(wheel)]
    subprocess.run(pip, check=True, timeout=900)
    return folder / "venv/bin"


@pytest.mark.long
def test_the_wheel_alone_serves_somebody_who_begins_a_kring(installed, tmp_path):
    alone = {"PATH": f"{installed}:/usr/bin:/bin", "PYTHONPATH": ""}  # no Node, no checkout
    with (
        serving(tmp_path / "home", "--demo", program=installed / "kring", **alone) as server,
        closing(Visitor(server.url)) as visitor,
    ):
        visitor.make_account(server.set_up_link())
        assert "verzonnen" in visitor.ask("/")
        page = visitor.send("/", "/kring/new", names="mama\nYoussef", centre="Sara")
        kring = visitor.path
        assert "Youssef" in page and "kring/editor" in page
        assert "Youssef" in visitor.ask(f"{kring}list")
        assert "<svg" in visitor.ask(f"{kring}poster.svg")
    with (tmp_path / "list.csv").open("w") as file:
        file.write("naam\nOma\n")
    drawn = [installed / "kring", "draw", "list.csv", "--as", "circles", "-o", "out.pdf"]
    environ = environ_of(tmp_path / "home", **alone)
    subprocess.run(drawn, cwd=tmp_path, env=environ, check=True, timeout=120)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
