"""`kring convert`: all of it is written, or nothing."""

import json

import pytest

from formats import netcanvas_exports as exports
from kring.formats.reading import read_copies, read_networks
from kring.formats.writing import KINDS_TO_WRITE
from kring.site.command import convert as command
from machine.serving import environ_of, run_kring


@pytest.fixture
def convert(tmp_path):
    home = tmp_path / "home"

    def run(*arguments):
        done = run_kring("convert", *(str(each) for each in arguments), environ=environ_of(home))
        assert not home.exists()
        return done

    return run


@pytest.fixture
def export(tmp_path):
    (tmp_path / "export.zip").write_bytes(exports.zipped(exports.files("fresco")))
    return tmp_path / "export.zip"


def test_an_export_becomes_a_kring_file_with_everything_in_it(convert, export, tmp_path):
    done = convert(export, tmp_path / "alles.kring")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert read_networks(tmp_path / "alles.kring") == read_networks(export)


def test_several_files_become_one(convert, export, tmp_path):
    (tmp_path / "lijst.csv").write_text("Naam\nAn\n")
    assert convert(export, tmp_path / "lijst.csv", tmp_path / "alles.kring").returncode == 0
    assert len(read_networks(tmp_path / "alles.kring")) == 4


def test_moments_come_along_from_one_kring_file_to_another(convert, tmp_path):
    moment = {"set_at": "2026-01-02", "title": "toen", "alters": [{"id": "an"}]}
    document = {"format": 1, "networks": [{"moments": [moment]}]}
    (tmp_path / "a.kring").write_text(json.dumps(document))
    assert convert(tmp_path / "a.kring", tmp_path / "b.kring").returncode == 0
    assert read_copies(tmp_path / "b.kring") == read_copies(tmp_path / "a.kring")


def test_the_form_can_be_said_where_the_ending_does_not(convert, export, tmp_path):
    assert convert(export, tmp_path / "lijst.txt", "--to", "csv").returncode == 0
    assert (tmp_path / "lijst.txt").read_text("utf-8-sig").startswith("network,id,name,")


@pytest.mark.parametrize("kind", KINDS_TO_WRITE)
def test_each_form_that_can_be_written_can_be_asked_for(convert, export, tmp_path, kind):
    if kind == "gedcom":  # one family a file
        (tmp_path / "lijst.csv").write_text("Naam\nAn\n")
        export = tmp_path / "lijst.csv"
    assert convert(export, tmp_path / "uit", "--to", kind).returncode == 0


def test_what_the_form_cannot_hold_is_named(convert, tmp_path):
    document = {"format": 1, "networks": [{"events": [{"id": "e", "title": "toen"}]}]}
    (tmp_path / "a.kring").write_text(json.dumps(document))
    done = convert(tmp_path / "a.kring", "-o", tmp_path / "b.graphml")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{tmp_path / 'b.graphml'} cannot hold: the lifeline.\n"
    assert (tmp_path / "b.graphml").is_file()


def test_the_forms_that_can_be_asked_for_are_those_that_can_be_written():
    assert command.KINDS_TO_WRITE == KINDS_TO_WRITE


def test_without_names_it_is_asked_what_the_people_agreed_to(convert, export, tmp_path):
    done = convert(export, "-o", tmp_path / "uit.kring", "--pseudonymous")
    assert done.returncode == 1
    assert done.stderr.startswith("Without names it is still about people: write with --consent")
    assert not (tmp_path / "uit.kring").exists()


def test_without_names_the_same_key_gives_the_same_file(convert, export, tmp_path):
    options = ("--pseudonymous", "--consent", "onderzoek 2026", "--key", tmp_path / "sleutel")
    first = convert(export, "-o", tmp_path / "een.jsonl", *options)
    convert(export, "-o", tmp_path / "twee.jsonl", *options)
    text = (tmp_path / "een.jsonl").read_text()
    assert text == (tmp_path / "twee.jsonl").read_text()
    assert "Dina" not in text
    assert "onderzoek 2026" in text
    assert "Fewer than 5 networks are in it" in first.stderr


def test_contacts_are_listed_and_only_who_is_picked_comes_along(convert, tmp_path):
    book = "".join(f"BEGIN:VCARD\nFN:{name}\nTEL:1\nEND:VCARD\n" for name in ("An", "Bo", "Cas"))
    (tmp_path / "a.vcf").write_text(book)
    done = convert(tmp_path / "a.vcf", "-o", tmp_path / "uit.kring")
    assert (done.returncode, done.stdout) == (1, "An\nBo\nCas\n")
    assert not (tmp_path / "uit.kring").exists()
    assert (
        convert(tmp_path / "a.vcf", "--pick", "Cas", "An", "-o", tmp_path / "uit.kring").returncode
        == 0
    )
    (network,) = read_networks(tmp_path / "uit.kring")
    assert [alter.name for alter in network.alters] == ["Cas", "An"]


def test_one_bad_file_and_nothing_is_written(convert, export, tmp_path):
    (tmp_path / "oud.kring").write_text("blijft staan")
    (tmp_path / "fout.csv").write_text("Naam,Wie\nAn,An\n")
    done = convert(export, tmp_path / "fout.csv", tmp_path / "oud.kring")
    assert done.returncode == 1
    assert done.stderr == (
        f"{tmp_path / 'fout.csv'}, line 1: the columns “Naam” and “Wie” say the same."
        " Keep one of them, or give the other another name.\n"
    )
    assert (tmp_path / "oud.kring").read_text() == "blijft staan"


def test_a_full_disk_is_told(convert, export):
    done = convert(export, "/dev/full", "--to", "csv")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1].startswith("There is no room left to write /dev/full.")


def test_without_a_file_to_write_it_is_bad_usage(convert, export):
    assert convert(export).returncode == 2
