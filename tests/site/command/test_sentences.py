"""What the terminal says is in the language of whoever types there."""

import argparse
import inspect
import re
import subprocess
import sys

import pytest

from kring.formats.errors import BadInput
from kring.site.command.sentences import SAID_BY_ARGPARSE, language_of, sentence_of, speak
from kring.site.configuration import BadSetting
from machine.serving import environ_of, run_kring

EVERY_HELP = """
from kring.site.command import WORDS, main
for words in [[], *([word] for word in WORDS), ["user", "add"], ["user", "link"], ["key", "renew"]]:
    try:
        main([*words, "--help"])
    except SystemExit:
        pass
"""
# Examples a host types over, names of formats and options: the same in every language.
SAME_EVERYWHERE = re.compile(
    r"usage: |\[?--?[a-z]+( [A-Z]+)?|\{[^}]*\}|\bcircles\b|\bkring [a-z]+\b"
)


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "nl_BE.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "fr_BE.UTF-8", "LANGUAGE": "de:en:nl"}, "en"),
        ({"LANG": "fr_BE.UTF-8", "LC_ALL": ""}, "fr"),
    ],
)
def test_the_terminal_tells_its_language(environ, language):
    assert language_of({"KRING_HOME": "/nowhere"} | environ) == language


@pytest.mark.parametrize("said", ["de_DE.UTF-8", "nld", "C.UTF-8", ""])
def test_else_it_is_the_first_language_of_the_pages_here(said, tmp_path):
    environ = {"LANG": said, "KRING_HOME": str(tmp_path)}
    assert language_of(environ) == "nl"
    (tmp_path / "settings.toml").write_text('language = "fr"')
    assert language_of(environ) == "fr"
    assert language_of(environ | {"KRING_LANGUAGE": "en"}) == "en"
    (tmp_path / "settings.toml").write_text("no settings at all")
    assert language_of(environ) == "nl"


@pytest.fixture
def speaking():
    """Let a test speak, and be silent in no language of its own after."""
    import gettext
    import os

    before = os.environ.get("LANGUAGE")
    yield speak
    gettext.textdomain("messages")
    os.environ.pop("LANGUAGE", None)
    if before is not None:
        os.environ["LANGUAGE"] = before


def test_a_sentence_keeps_what_it_names_in_every_language(speaking):
    problem = BadInput("{file} holds no network.", file="a{b}.csv")
    told = {}
    for language in ("nl", "fr", "en"):
        speaking(language)
        told[language] = sentence_of(problem)
    assert told["en"] == "a{b}.csv holds no network."
    assert len(set(told.values())) == 3
    assert all("a{b}.csv" in sentence for sentence in told.values())


def test_a_reason_inside_a_sentence_is_translated_with_it(speaking):
    speaking("nl")
    why = BadSetting("say yes or no")
    problem = BadSetting("{name} cannot be used: {why}.", name="KRING_HTTPS", why=why)
    assert sentence_of(problem) == "KRING_HTTPS kan niet gebruikt worden: zeg yes of no."
    assert str(problem) == "KRING_HTTPS cannot be used: say yes or no."


@pytest.mark.parametrize("word", ["read", "draw"])
def test_a_command_answers_in_the_language_asked_for_or_else_of_the_terminal(tmp_path, word):
    file = tmp_path / "leeg.csv"
    file.write_text(" ", encoding="utf-8")
    out = ["-o", str(tmp_path / "leeg.svg")] if word == "draw" else []

    def told(*more, **environ):
        known = environ_of(tmp_path / "home", **environ)
        return run_kring(word, str(file), *out, *more, environ=known).stderr

    assert "leeg.csv is empty" in told()
    assert "leeg.csv is leeg" in told("--lang", "nl")
    assert "leeg.csv is leeg" in told(LC_ALL="nl_BE.UTF-8")
    assert "leeg.csv is empty" in told("--lang", "en", LC_ALL="nl_BE.UTF-8")
    assert not (tmp_path / "home").exists()


def helps(tmp_path, language):
    environ = environ_of(tmp_path / "home", LANGUAGE=language, COLUMNS="400")
    told = subprocess.run(
        [sys.executable, "-c", EVERY_HELP], env=environ, capture_output=True, text=True, check=True
    )
    return [SAME_EVERYWHERE.sub("", line).strip() for line in told.stdout.splitlines()]


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_every_help_is_in_the_language_of_the_terminal(tmp_path, language):
    english = {line for line in helps(tmp_path, "en") if re.search("[a-z]{3}", line)}
    # The names of the drawings are words one types, the same everywhere.
    same = {line for line in helps(tmp_path, language) if line in english and "ecomap" not in line}
    assert len(english) > 40
    # In French these are the same words; a command with a long name has a line of its own.
    alike = {"options:", "port (8000)", "--port PORT  port (8000)", "PORT  port (8000)"}
    assert same <= {*alike, "organisation"}


def test_a_command_that_is_not_understood_is_told_in_the_same_language(tmp_path):
    environ = environ_of(tmp_path / "home", LANGUAGE="nl")
    told = run_kring("draw", environ=environ)
    assert told.returncode == 2
    assert "gebruik: kring draw" in told.stderr
    assert "dit lukt niet: dit ontbreekt nog: -o/--output" in told.stderr


def test_what_argparse_says_by_itself_is_what_it_says_in_this_python():
    """A newer Python may word one anew: then it is said in English, and this tells."""
    source = inspect.getsource(argparse)
    gone = [each for each in SAID_BY_ARGPARSE if each.replace("\n", "\\n") not in source]
    assert gone == [] or sys.version_info >= (3, 12)
