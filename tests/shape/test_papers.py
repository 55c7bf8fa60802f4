"""What is written down keeps step with what is there."""

import importlib
import json
import re
import tomllib

from kring.site.configuration import LANGUAGES
from shape.tree import ROOT, SOURCE, files, functions, name, parsed

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def doc(path):
    return (ROOT / path).read_text(encoding="utf-8")


def dependencies():
    project = PYPROJECT["project"]
    groups = [
        PYPROJECT["build-system"]["requires"],
        project["dependencies"],
        *project["optional-dependencies"].values(),
        *PYPROJECT["dependency-groups"].values(),
    ]
    python = {re.match(r"[\w.-]+", each).group() for group in groups for each in group}
    package = json.loads(doc("web/package.json"))
    web = {*package["devDependencies"], *package.get("dependencies", {})}
    return sorted(python | web)


def measures():
    """Return the measures: files in `network/measures/` with a function of their own name."""
    found = {}
    for path in files(".py", under=(SOURCE / "network/measures",)):
        for function in functions(parsed(path)):
            if function.name == path.stem:
                found[path.stem] = importlib.import_module(f"kring.network.measures.{path.stem}")
    return found


def test_every_dependency_has_its_reason_written_down():
    written = doc("docs/dependencies.md")
    assert [each for each in dependencies() if f"| `{each}` |" not in written] == []


def test_every_reason_is_about_a_dependency_that_is_there():
    rows = re.findall(r"^\| `([^`]+)` \|", doc("docs/dependencies.md"), re.MULTILINE)
    assert sorted(set(rows) - set(dependencies())) == []


def test_every_measure_names_its_source():
    found = measures()
    assert len(found) >= 6
    silent = [
        each for each, module in found.items() if "Source:" not in getattr(module, each).__doc__
    ]
    assert silent == []


def test_every_measure_and_every_kind_of_thing_is_a_word_in_the_glossary():
    from kring.network.model import KINDS

    words = set(re.findall(r"`(\w+)`", doc("docs/words.md")))
    assert sorted({*measures(), *KINDS} - words) == []


def test_the_types_of_the_browser_are_those_of_the_server():
    from kring.network.contract import KINDS_TS, kinds_ts

    assert KINDS_TS.read_text(encoding="utf-8") == kinds_ts(), "run: make fix"


# Put together here, so that this file is not found itself.
MARKS = (
    "/" + "work/",
    "/" + "root/",
    "TO" + "DO",
    "FIX" + "ME",
    "file:" + "//",
    "registry." + "npmjs",
    "python" + "hosted",
    "later" + " issue",
)
ENDINGS = (".py", ".ts", ".svelte", ".css", ".html", ".md", ".json", ".toml", ".yml", ".po", "run")


def test_nothing_speaks_of_where_it_was_made_or_of_what_is_not_there_yet():
    folders = [ROOT / each for each in ("web", "tests", "bench", "docs", "contract", ".ci")]
    written = files(*ENDINGS, under=(SOURCE, *folders))
    written += [path for path in ROOT.iterdir() if path.is_file()]
    found = [
        f"{name(path)}: {mark}"
        for path in written
        for mark in MARKS
        if mark in path.read_text(encoding="utf-8", errors="ignore")
    ]
    assert found == []


def test_every_decision_says_what_was_decided_and_why():
    records = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
    assert records
    for number, path in enumerate(records, start=1):
        assert path.name.startswith(f"{number:04d}-")
        text = path.read_text(encoding="utf-8")
        assert all(part in text for part in ("## Why", "## What follows")), path.name


def test_what_a_catalogue_of_public_software_reads_is_what_is_there():
    written = doc("publiccode.yml")
    assert f"softwareVersion: {PYPROJECT['project']['version']}\n" in written
    assert f"license: {PYPROJECT['project']['license']}\n" in written
    assert f"availableLanguages: [{', '.join(LANGUAGES)}]\n" in written
    logo = re.search(r"^logo: (\S+)$", written, re.MULTILINE)
    assert logo
    assert (ROOT / logo.group(1)).is_file()
    told = re.findall(r"^  (\w\w):$", written, re.MULTILINE)
    assert sorted(told) == sorted(LANGUAGES)
    texts = re.split(r"^  \w\w:$", written, flags=re.MULTILINE)[1:]
    for text in texts:
        assert len(re.search(r"genericName: (.*)", text).group(1)) <= 35
        short = re.search(r"shortDescription: >-\n\s+(.*)", text).group(1)
        assert len(short) <= 150


def test_every_link_from_one_paper_to_another_leads_somewhere():
    papers = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{name(path)}: {link}"
        for path in papers
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        if not (path.parent / link).exists()
    ]
    assert broken == []
