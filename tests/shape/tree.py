"""The files of the product, as the rules of its shape look at them."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src/kring"
WEB = ROOT / "web/src"
TESTS = ROOT / "tests"
# Made by a build or a program; they follow the shape of what made them.
MADE = ("__pycache__", "node_modules", "migrations", "static/kring", "scene/fonts", "kinds.ts")


def files(*endings, under=(SOURCE, WEB, TESTS, ROOT / "bench")):
    """Return the files people wrote with one of these endings, in a fixed order."""
    return sorted(
        path
        for folder in under
        for ending in endings
        for path in folder.rglob(f"*{ending}")
        if path.is_file() and not any(made in path.as_posix() for made in MADE)
    )


def name(path):
    """Return the path as somebody would type it in the top folder."""
    return path.relative_to(ROOT).as_posix()


def parsed(path):
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(tree):
    """Yield every function of a syntax tree, methods and inner ones too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
