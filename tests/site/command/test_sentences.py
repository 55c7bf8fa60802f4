"""What was wrong is told in the language of whoever typed the command."""

import pytest

from kring.formats.errors import BadInput
from kring.site.command.sentences import language_of, sentence_of
from machine.serving import environ_of, run_kring


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "nld"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_terminal_tells_its_language(environ, language):
    assert language_of(environ) == language


def test_a_sentence_keeps_what_it_names_in_every_language():
    problem = BadInput("{file} holds no network.", file="a{b}.csv")

    told = {language: sentence_of(problem, asked=language) for language in ("nl", "fr", "en")}

    assert told["en"] == "a{b}.csv holds no network."
    assert len(set(told.values())) == 3
    assert all("a{b}.csv" in sentence for sentence in told.values())


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
