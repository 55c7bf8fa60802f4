"""Write `docs/measures.md`: every measure as its own docstring explains it.

`python build_measures.py` writes the page, `--check` only says whether it is up to date. A
measure is a function in `kring.network.measures` whose docstring names its source, or such a
property of what a function gives.
"""

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from kring.network import figures, measures

PAGE = Path(__file__).resolve().parent / "docs" / "measures.md"
TOP = """# Measures

What Kring counts, how, where it comes from, and what other programs call it. This page is made out
of the docstrings of `src/kring/network/` (`make fix`); change it there. None of these figures is
a score, and none of them says what a contact is worth.

One rule for what is not there, everywhere: a pair counts once, whichever way it was written; a
tie with oneself or with somebody who is not listed is left out and reported; what cannot be
divided is empty and never 0; what was not asked is never a category; and every network appears
in every result.
"""
# The characteristics a person and a worker read; the others are for research.
READ = (
    *("size", "composition", "density", "stability", "complexity", "reachability", "functions"),
    *("variety", "contact", "importance", "reciprocity", "strength", "capital", "glocal"),
    *("energy", "load", "perception"),
)
SECTION = re.compile(r"^(Args|Returns|Raises|Source|Example|Elsewhere):", re.MULTILINE)


def page() -> str:
    """Return the whole page."""
    modules = {each.name: module_of(each.name) for each in pkgutil.iter_modules(measures.__path__)}
    told = {name: module for name, module in modules.items() if list(measures_in(module))}
    research = [name for name in told if name not in READ]
    parts = [TOP, "\n## To read together\n"]
    parts += [chapter(name, told[name]) for name in READ]
    parts += ["\n## For research\n"]
    parts += [chapter("figures", figures)]
    parts += [chapter(name, told[name]) for name in sorted(research, key=_research_order)]
    return "".join(parts)


def _research_order(name: str) -> tuple[bool, bool, str]:
    return (name == "peers", name != "egonet", name)  # what it starts from first, others' last


def module_of(name: str) -> ModuleType:
    """Import one file of measures."""
    return importlib.import_module(f"{measures.__name__}.{name}")


def measures_in(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Yield name and docstring of the measures of one file, in the order they are written in."""
    for name, value in vars(module).items():
        if getattr(value, "__module__", "") != module.__name__:
            continue
        inside = vars(value).items() if inspect.isclass(value) else ()
        found = [(f"{name}.{each}", prop) for each, prop in inside if isinstance(prop, property)]
        if inspect.isfunction(value):
            found = [(name, value)]
        yield from ((each, doc.__doc__) for each, doc in found if "Source:" in (doc.__doc__ or ""))


def chapter(name: str, module: ModuleType) -> str:
    """Return what one file measures."""
    about = inspect.cleandoc(module.__doc__ or "")
    return f"\n### `{name}`\n\n{about}\n" + "".join(
        entry(each, doc) for each, doc in measures_in(module)
    )


def entry(name: str, doc: str) -> str:
    """Return one measure: what it tells, its formula, names elsewhere, source and example."""
    text = inspect.cleandoc(doc)
    example = text[text.index(">>>") :] if ">>>" in text else ""
    text = text.removesuffix(example)
    starts = [*SECTION.finditer(text)]
    head = text[: starts[0].start()] if starts else text
    said = {
        found[1]: text[found.end() : following.start() if following else None]
        for found, following in zip(starts, [*starts[1:], None], strict=True)
    }
    lines = [f"\n#### `{name}`\n", _plain(head)]
    lines += [
        f"*{label}:* {' '.join(said[section].split())}\n"
        for section, label in (("Elsewhere", "Elsewhere"), ("Source", "Source"))
        if section in said
    ]
    if example:
        lines.append(f"```pycon\n{example.rstrip()}\n```\n")
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Keep the paragraphs, and let what would be emphasis in Markdown be itself."""
    return text.strip().replace("*", r"\*") + "\n"


if __name__ == "__main__":
    wanted = page()
    if "--check" not in sys.argv:
        PAGE.write_text(wanted, encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != wanted:
        sys.exit("docs/measures.md is not what the measures say. Run: make fix")
