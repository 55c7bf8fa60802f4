import pytest

from formats import netcanvas_exports as exports
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
