"""`kring draw`: a file in, a drawing out; what is wrong is one sentence, and nothing is left."""

import xml.etree.ElementTree as ET

import pytest

from kring.formats.copies import KringCopy
from kring.formats.kring_writing import as_bytes
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from machine.serving import environ_of, run_kring


@pytest.fixture
def draw(tmp_path):
    """Run the command where it has no home, and see that it makes none."""
    home = tmp_path / "home"

    def run(*arguments):
        told = run_kring("draw", *(str(each) for each in arguments), environ=environ_of(home))
        assert not home.exists()
        return told

    return run


@pytest.fixture
def listed(tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("name,closeness\nMieke,1\nJo,3\n", encoding="utf-8")
    return file


@pytest.fixture
def export(tmp_path):
    """Two sessions of an interview program, in its smallest form."""
    folder = tmp_path / "export"
    folder.mkdir()
    for session, names in (("one", ("Ann", "Bo")), ("two", ("Cas",))):
        heads = "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID"
        ego = f"{heads}\ne{session},{session},{session}\n"
        rows = "".join(
            f"{k},e{session},{session}{k},{name}\n" for k, name in enumerate(names, start=1)
        )
        people = f"nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n{rows}"
        (folder / f"{session}_{session}_ego.csv").write_text(ego)
        (folder / f"{session}_{session}_attributeList_Person.csv").write_text(people)
    return folder


def test_a_list_becomes_a_drawing_in_the_language_asked_for(draw, listed, tmp_path):
    out = tmp_path / "out.svg"

    told = draw(listed, "--as", "circles", "--lang", "en", "-o", out)

    assert (told.returncode, told.stderr) == (0, "")
    texts = "".join(ET.parse(out).getroot().itertext())
    assert "Mieke" in texts
    assert "The distance shows how close it feels" in texts


@pytest.mark.parametrize(("ending", "begin"), [("pdf", b"%PDF-"), ("png", b"\x89PNG")])
def test_the_ending_decides_what_it_becomes(draw, listed, tmp_path, ending, begin):
    out = tmp_path / f"out.{ending}"

    assert draw(listed, "-o", out).returncode == 0
    assert out.read_bytes().startswith(begin)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"out.{ending}", "people.csv"]


def test_of_several_networks_one_is_chosen_by_id_or_number(draw, export, tmp_path):
    out = tmp_path / "out.svg"
    several = draw(export, "-o", out)
    assert several.returncode == 1
    assert "--network" in several.stderr and "one, two" in several.stderr
    assert not out.exists()

    assert draw(export, "--network", "two", "-o", out).returncode == 0
    assert "Cas" in out.read_text(encoding="utf-8")
    assert draw(export, "--network", "1", "-o", out).returncode == 0
    assert "Ann" in out.read_text(encoding="utf-8")
    for wrong in ("0", "3", "nobody"):
        assert draw(export, "--network", wrong, "-o", out).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--as", "nothing", "-o", "out.svg"], "circles"),
        (["-o", "out.doc"], ".svg, .pdf or .png"),
        (["-o", "nowhere/out.svg"], "nowhere/out.svg"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_nothing_is_written(
    draw, listed, monkeypatch, arguments, said
):
    monkeypatch.chdir(listed.parent)

    told = draw(listed, *arguments)

    assert told.returncode == 1
    assert said in told.stderr
    assert told.stderr.count("\n") == 1
    assert [path.name for path in listed.parent.iterdir()] == ["people.csv"]


def test_without_a_place_to_write_to_the_command_is_not_understood(draw, listed):
    assert draw(listed).returncode == 2


def test_who_may_not_hang_on_the_wall_is_left_out(draw, tmp_path):
    things = [
        Ego(id="me", name="Sara"),
        Alter(id="a", name="Tom"),
        Alter(id="b", name="Imam Yusuf", relation_types=("fellow_believer",)),
        Bond(id="me~a", closeness=1),
        Bond(id="me~b", closeness=1),
    ]
    file, out = tmp_path / "sara.kring", tmp_path / "sara.svg"
    file.write_bytes(as_bytes([KringCopy(network=network_of(things, id="sara"))]))

    assert draw(file, "-o", out).returncode == 0
    assert "Tom" in out.read_text(encoding="utf-8")
    assert "Yusuf" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF"), ("svg", b"<svg")])
def test_a_blank_sheet_needs_no_file(draw, tmp_path, ending, begins):
    out = tmp_path / f"blank.{ending}"
    told = draw("--blank", "--as", "who", "--lang", "nl", "-o", out)
    assert told.returncode == 0, told.stderr
    assert out.read_bytes().startswith(begins)
    if ending == "svg":
        assert "vrijwilligers" in out.read_text()


def test_without_a_file_and_without_blank_the_command_says_what_to_do(draw, tmp_path):
    told = draw("-o", tmp_path / "x.svg")
    assert told.returncode == 1
    assert "--blank" in told.stderr


def test_the_network_card_is_drawn_too(draw, listed, tmp_path):
    out = tmp_path / "card.pdf"
    assert draw(listed, "--as", "card", "-o", out).returncode == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_help_names_every_drawing_there_is():
    from kring.draw.drawings import DRAWINGS
    from kring.site.command.draw import VIEWS

    assert tuple(DRAWINGS) == VIEWS
