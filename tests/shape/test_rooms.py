"""The plain rooms stay plain: usable from a script, without web and database."""

import subprocess
import sys

from shape.tree import SOURCE, files

PLAIN = ("network", "scene", "formats", "cohort")


def test_the_plain_rooms_bring_no_web_and_no_keys_along():
    modules = [
        ".".join(("kring", *path.relative_to(SOURCE).with_suffix("").parts))
        for room in PLAIN
        for path in files(".py", under=(SOURCE / room,))
        if path.name not in {"__main__.py", "__init__.py"}
    ]
    assert len(modules) > 20
    program = (
        f"import importlib, sys; [importlib.import_module(each) for each in {modules!r}]; "
        "print([each for each in ('django', 'cryptography') if each in sys.modules])"
    )
    asked = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (asked.stdout.strip(), asked.stderr) == ("[]", "")
