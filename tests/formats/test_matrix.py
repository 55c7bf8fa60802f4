import pytest

from kring.formats.errors import BadInput
from kring.formats.matrix import is_matrix, networks_in
from kring.formats.reading import read_networks
from kring.formats.source import Source
from kring.formats.telling import Telling

EGONET = "gesprek 7,Ada,Bo,Cas\nAda,0,1,0\nBo,1,0,2\nCas,0,2,0\n"


def read(text, notes=None):
    notes = [] if notes is None else notes
    return networks_in(Source("map/7.csv", text.encode()), Telling(None, notes.append))[0]


def test_names_stand_above_and_beside_and_the_corner_names_the_network():
    network = read(EGONET)
    assert (network.id, network.about.ties_asked) == ("gesprek 7", True)
    assert [alter.name for alter in network.alters] == ["Ada", "Bo", "Cas"]
    assert {tie.id: network.columns[tie.id] for tie in network.ties} == {
        "Ada~Bo": {"weight": 1},
        "Bo~Cas": {"weight": 2},
    }


@pytest.mark.parametrize(
    "text",
    [
        '"V1";"V2";"V3"\n0;1;0\n0;0;0,5\n0;0;0\n',
        '"";"V1";"V2";"V3"\n"1";0;1;NA\n"2";0;0;0,5\n"3";0;0;0\n',
    ],
)
def test_as_r_writes_it_people_are_numbers_and_half_of_it_is_enough(text):
    network = read(text)
    assert network.id == "7"
    assert [(alter.id, alter.name) for alter in network.alters] == [
        ("1", None),
        ("2", None),
        ("3", None),
    ]
    assert network.columns == {"1~2": {"weight": 1}, "2~3": {"weight": 0.5}}


def test_halves_that_differ_are_both_kept():
    network = read(",a,b,c\na,0,1,0\nb,3,0,0\nc,0,0,0\n")
    assert network.columns == {"a~b": {"weight": 1, "weight_back": 3}}


def test_a_row_called_ego_is_in_the_middle():
    network = read(",ego,an,bo\nego,0,1,1\nan,1,0,1\nbo,1,1,0\n")
    assert ([bond.id for bond in network.bonds], len(network.ties)) == (["ego~an", "ego~bo"], 1)


def test_a_number_on_the_diagonal_is_left_out_and_told():
    notes = []
    assert read(",a,b,c\na,1,1,0\nb,1,0,0\nc,0,0,0\n", notes).ties[0].id == "a~b"
    assert any("tie of somebody with themselves is left out (1 in all)" in str(n) for n in notes)


@pytest.mark.parametrize(
    "text",
    [
        "Naam,a,b\nAn,1,2\n",
        "naam,leeftijd,kinderen\nAn,3,4\nBo,5,6\n",
        "a,b\nx,1\n2,3\n",
        "a,a\n0,1\n1,0\n",
        "1\n",
        '"a',
    ],
)
def test_a_list_is_not_taken_for_it(text):
    assert not is_matrix(Source("a.csv", text.encode()))


def test_what_is_no_square_is_told():
    with pytest.raises(BadInput, match="as many rows as columns"):
        read("a,b\n1,2\n")


def test_a_folder_of_tables_gives_a_network_each(tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.csv").write_text('"V1";"V2"\n0;1\n0;0\n')
    assert [network.id for network in read_networks(tmp_path)] == ["1", "2"]
