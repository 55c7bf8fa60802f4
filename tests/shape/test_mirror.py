"""Whoever changes a file finds its tests without searching."""

import re

from shape.tree import SOURCE, TESTS, WEB, files, functions, name, parsed

# What touches the page itself, or is made of its parts, cannot be run in Node; the journeys in
# tests/browser/ walk over it.
ONLY_IN_A_PAGE = re.compile(
    r"\.svelte'|\b(document|window|navigator|HTML\w*Element|PointerEvent|KeyboardEvent|speechSynthesis)\b"
)


def has_logic(path):
    return any(True for _ in functions(parsed(path)))


def test_every_python_file_with_logic_has_its_own_test_file():
    missing = []
    for path in files(".py", under=(SOURCE,)):
        if path.name == "__init__.py" and path.parent == SOURCE:
            continue
        inside = path.relative_to(SOURCE)
        stem = inside.parent.name if path.name == "__init__.py" else path.stem
        mirror = TESTS / inside.parent / f"test_{stem}.py"
        if has_logic(path) and not mirror.is_file():
            missing.append(f"{name(path)} -> {name(mirror)}")
    assert not missing, "\n".join(["", *missing])


def test_every_script_with_logic_has_a_test_beside_it_or_a_journey_in_a_browser():
    missing = []
    for path in files(".ts", under=(WEB,)):
        if path.name.endswith(".test.ts") or path.name == "main.ts":
            continue
        beside = path.with_name(f"{path.stem}.test.ts")
        journey = TESTS / "browser" / f"test_{path.stem}.py"
        text = path.read_text(encoding="utf-8")
        logic = re.search(r"\bfunction\b|=>\s*[\n{(]", text) and not ONLY_IN_A_PAGE.search(text)
        if logic and not beside.is_file() and not journey.is_file():
            missing.append(f"{name(path)} -> {name(beside)}")
    assert not missing, "\n".join(["", *missing])
