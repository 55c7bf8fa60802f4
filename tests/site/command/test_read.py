"""`kring read`: figures and sentences out of files; what is wrong is told, the rest is read."""

import json

import pytest

from formats import netcanvas_exports as exports
from kring.formats.detect import KINDS_OF_FILE
from kring.site.command.read import KINDS
from machine.serving import environ_of, run_kring


@pytest.fixture
def read(tmp_path):
    """Run the command where it has no home, and see that it makes none."""
    home = tmp_path / "home"

    def run(*arguments):
        before = sorted(tmp_path.rglob("*"))
        done = run_kring("read", *(str(each) for each in arguments), environ=environ_of(home))
        assert sorted(tmp_path.rglob("*")) == before
        return done

    return run


@pytest.fixture
def export(tmp_path):
    (tmp_path / "export.zip").write_bytes(exports.zipped(exports.files("classic")))
    return tmp_path / "export.zip"


@pytest.fixture
def listed(tmp_path):
    (tmp_path / "lijst.csv").write_text("Naam;Kent\nAn;Bo\nBo;\nCas;\n", encoding="utf-8")
    return tmp_path / "lijst.csv"


def lines(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_network_is_one_line_of_json(read, export, listed):
    done = read("--json", export, listed)
    assert (done.returncode, done.stderr) == (0, "")
    found = lines(done)
    assert [each["name"] for each in found] == ["dossier_1 Zoë & co", "huis 7", "nog niemand", None]
    assert [each["source"] for each in found] == [str(export)] * 3 + [str(listed)]
    # By hand: four people in session 1, six pairs, of which Ada-Bo and Bo-Cas are tied.
    assert found[0]["size"]["people"] == 4
    assert (found[0]["density"]["part"], found[0]["density"]["of"]) == (2, 6)
    assert (found[0]["components"], found[0]["isolates"]) == (2, 1)
    assert found[0]["ties"]["Helpt"]["part"] == 1
    assert (found[3]["density"]["value"], found[3]["size"]["people"]) == (0.3333, 3)


def test_the_keys_are_the_same_whatever_the_language(read, listed):
    assert read("--json", listed).stdout == read("--json", "--lang", "fr", listed).stdout


def test_without_json_the_network_is_told_in_sentences(read, listed):
    done = read("--lang", "en", listed)
    assert done.returncode == 0
    assert "There are 3 people on the drawing now." in done.stdout
    assert "{" not in done.stdout


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(read, listed, tmp_path):
    (tmp_path / "foto.zip").write_bytes(b"%PDF-1.7")
    done = read("--json", tmp_path / "foto.zip", tmp_path / "weg.kring", listed)
    assert done.returncode == 1
    assert [each["source"] for each in lines(done)] == [str(listed)]
    first, second = done.stderr.splitlines()
    assert first.startswith(f"{tmp_path / 'foto.zip'} is a PDF")
    assert second == f"{tmp_path / 'weg.kring'} is not there. Look at the name and the folder."


def test_a_bad_session_is_told_and_the_others_are_read(read, tmp_path):
    texts = exports.files("classic")
    broken = next(name for name in texts if "_Kent" in name)
    texts[broken] = texts[broken].replace(exports.CAS, "nobody")
    (tmp_path / "export.zip").write_bytes(exports.zipped(texts))
    done = read("--json", tmp_path / "export.zip")
    assert (done.returncode, len(lines(done))) == (1, 2)
    assert len(done.stderr.splitlines()) == 1


def test_a_kind_nobody_knows_is_bad_usage(read, listed):
    done = read("--from", "pajek", listed)
    assert (done.returncode, done.stdout) == (2, "")


def test_the_kinds_are_those_the_formats_know():
    assert KINDS == KINDS_OF_FILE
