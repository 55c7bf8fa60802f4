import pytest

from formats import netcanvas_exports as exports
from formats.gedcom_files import family
from kring.formats.errors import BadInput
from kring.formats.reading import copies_in, read_copies, read_networks
from kring.formats.source import Source


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "export"
    made.mkdir()
    for name, text in exports.files("classic").items():
        (made / name).write_bytes(text.encode())
    (made / ".DS_Store").write_bytes(b"\x00")
    return made


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_an_export_gives_the_same_networks_from_a_folder_and_from_a_zip(tmp_path, dialect):
    folder = tmp_path / "export"
    folder.mkdir()
    for name, text in exports.files(dialect).items():
        (folder / name).write_bytes(text.encode())
    (tmp_path / "export.zip").write_bytes(exports.zipped(exports.files(dialect)))
    assert read_networks(folder) == read_networks(tmp_path / "export.zip")
    assert len(read_networks(folder)) == 3


def test_a_protocol_beside_the_folder_or_zip_gives_the_words_of_answers(folder):
    (folder.parent / "Studie.netcanvas").write_bytes(exports.protocol())
    said = next(network.columns for network in read_networks(folder) if network.name == "huis 7")
    assert said[exports.ADA]["nabijheid"] == "heel dichtbij"


def test_a_list_is_read_whatever_its_name(tmp_path):
    (tmp_path / "mensen").write_text("Naam\nAn\n")
    (network,) = read_networks(tmp_path / "mensen")
    assert network.alters[0].name == "An"


def test_whoever_says_which_kind_it_is_is_believed(tmp_path):
    (tmp_path / "a.csv").write_text('{"format": 1, "networks": []}')
    assert read_copies(tmp_path / "a.csv", kind="kring") == []
    with pytest.raises(BadInput, match="no column holds the names"):
        read_networks(tmp_path / "a.csv", kind="csv")


def test_a_kind_kring_does_not_know_is_told():
    with pytest.raises(BadInput, match="“pajek” is no kind of file Kring reads"):
        copies_in(Source("a", b"x"), kind="pajek")


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(BadInput, match="holds no session of Network Canvas"):
        read_networks(tmp_path)


def test_an_empty_file_costs_one_session_of_an_export(folder):
    next(folder.glob("huis 7*_ego.csv")).write_bytes(b"")
    told = []
    found = read_networks(folder, on_bad=told.append)
    assert [network.name for network in found] == ["dossier_1 Zoë & co", "nog niemand"]
    assert ["_ego.csv lacks the first row" in str(bad) for bad in told] == [True]


FILES = {
    "a.kring": '{"format": 1, "networks": [{"id": "a"}]}',
    "b.ged": family(),
    "c.graphml": "<graphml><graph>",
    "d.csv": "Naam\nAn\n",
    "e.jsonl": '{"format":1,"id":"e"}\n{"format":1,\n',
    "notes.txt": "not read",
}


@pytest.mark.parametrize("is_zip", [True, False])
def test_in_a_folder_or_zip_of_loose_files_each_is_read_for_what_it_is(tmp_path, is_zip):
    told = []
    if is_zip:
        path = tmp_path / "alles.zip"
        path.write_bytes(exports.zipped(FILES))
    else:
        path = tmp_path
        for name, text in FILES.items():
            (tmp_path / name).write_text(text)
    found = read_networks(path, on_bad=told.append)
    assert [network.id for network in found] == ["a", "", "", "e"]
    assert ["c.graphml" in str(told[0]), "e.jsonl, line 2" in str(told[1])] == [True, True]


def test_without_anybody_to_tell_the_first_bad_file_of_a_folder_stops_everything(tmp_path):
    (tmp_path / "c.graphml").write_text(FILES["c.graphml"])
    with pytest.raises(BadInput, match="stops halfway"):
        read_networks(tmp_path)


def test_who_is_meant_can_be_said(tmp_path):
    (tmp_path / "b.ged").write_text(family())
    (copy,) = read_copies(tmp_path / "b.ged", names=["Sem"])
    assert copy.network.egos[0].name == "Sem"
