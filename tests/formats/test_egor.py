"""Own look-alikes of the layouts that egor, EgoNet, EgoWeb and openeddi read and write."""

import pytest

from kring.formats.egor import networks_in
from kring.formats.errors import BadInput
from kring.formats.reading import read_networks
from kring.formats.source import Source
from kring.formats.telling import Telling

THREE = {
    "egos.csv": "egoID;sex;age.years\n7;w;63\n8;m;33\n9;m;NA\n",
    "alters.csv": "egoID;alterID;alter.sex\n7;1;w\n7;2;m\n7;3;NA\n8;1;w\n",
    "edges.csv": "egoID;Source;Target;weight\n7;1;2;0,5\n7;2;3;0\n7;2;1;2\n",
}


def read(texts, notes=None, bad=None):
    files = [Source(name, text.encode()) for name, text in texts.items()]
    notes = [] if notes is None else notes
    telling = Telling(None if bad is None else bad.append, notes.append)
    return networks_in(files, file="map", telling=telling)


def test_three_tables_are_a_network_for_each_ego():
    first, second, third = read(THREE)
    assert [network.id for network in (first, second, third)] == ["7", "8", "9"]
    assert [alter.id for alter in first.alters] == ["1", "2", "3"]
    # A weight of nought is no tie; a pair counts once, with what is said of it first.
    assert [tie.id for tie in first.ties] == ["1~2"]
    assert first.columns["1~2"] == {"weight": 0.5}
    assert first.columns["ego"] == {"sex": "w", "age.years": 63}
    assert first.columns["1"] == {"alter.sex": "w"}
    assert "3" not in first.columns
    assert third.alters == ()
    assert first.about.ties_asked is True


def test_one_table_with_a_column_for_each_person_and_pair_says_the_same():
    header = "egoID;sex;age.years;netsize;alter.sex.1;alter.sex.2;alter.sex.3"
    header += ";X1.to.2;X1.to.3;X2.to.3"
    rows = ["7;w;63;3;w;m;NA;2;NA;0", "8;m;33;1;w;NA;NA;1;0;0", "9;m;NA;0;;;;;;"]
    one = read({"one.csv": "\n".join([header, *rows])})
    three = read(THREE)
    assert [network.alters for network in one] == [network.alters for network in three]
    assert [network.ties for network in one] == [network.ties for network in three]


def test_two_tables_have_the_pairs_beside_the_egos():
    two = read(
        {
            "egos.csv": "egoID;sex;1 to 2;1 to 3;2 to 3\n7;w;2;0;0\n8;m;0;0;0\n9;m;;;\n",
            "alters.csv": THREE["alters.csv"],
        }
    )
    assert [network.ties for network in two] == [network.ties for network in read(THREE)]


def test_a_name_as_id_is_a_name():
    (network,) = read({"a.csv": "egoID,alterID\n1,Ada\n1,2\n"})
    assert [alter.name for alter in network.alters] == ["Ada", None]
    assert network.about.ties_asked is None


def test_a_folder_with_a_file_for_each_ego_is_read_by_the_names_of_the_files(tmp_path):
    (tmp_path / "egos.csv").write_text("egoID;sex\n7;w\n8;m\n")
    for folder, text in (("alters", "alterID;sex\n1;w\n2;m\n"), ("edges", "Source;Target\n1;2\n")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "7.csv").write_text(text)
    (tmp_path / "alters" / "ego_8.csv").write_text("alterID;sex\n1;w\n")
    first, second = read_networks(tmp_path)
    assert ([tie.id for tie in first.ties], len(second.alters)) == (["1~2"], 1)


def test_egoweb_has_what_is_known_of_the_ego_in_each_row():
    alters = (
        "EgoID,Interview ID,mood,Alter Number,Alter Name,close\n"
        "x1,31,good,1,Ada,1\nx1,31,good,2,Bo,0\nx2,32,bad,0,,\n"
    )
    pairs = "Interview ID,EgoID,Alter 1 Number,Alter 2 Number,know\n31,x1,1,2,often\n"
    first, second = read({"ego-alter.csv": alters, "alter-pair.csv": pairs})
    assert first.columns["ego"] == {"Interview ID": 31, "mood": "good"}
    assert [alter.name for alter in first.alters] == ["Ada", "Bo"]
    assert first.columns["1"] == {"close": 1}
    assert first.columns["1~2"]["know"] == "often"
    assert (second.alters, second.columns["ego"]["mood"]) == ((), "bad")


def test_openeddi_calls_alters_and_the_ends_of_ties_names():
    (network,) = read(
        {
            "responses.csv": "puid,sex\n1,w\n",
            "namedetails.csv": "puid,nameid,age\n1,1,30\n1,2,40\n",
            "nameties.csv": "puid,nameid,targetid,weight\n1,1,2,3\n",
        }
    )
    assert network.columns["1~2"] == {"weight": 3}


def test_ties_with_nobody_and_with_oneself_are_left_out_and_told_with_file_and_line():
    notes = []
    texts = THREE | {"edges.csv": "egoID;Source;Target\n7;1;2\n7;1;1\n7;1;99\n"}
    first, *_ = read(texts, notes)
    assert len(first.ties) == 1
    assert [str(note)[:19] for note in notes] == ["edges.csv, line 3: ", "edges.csv, line 4: "]


def test_somebody_twice_costs_only_that_ego():
    bad = []
    texts = THREE | {"alters.csv": THREE["alters.csv"] + "8;1;m\n"}
    assert [network.id for network in read(texts, bad=bad)] == ["7", "9"]
    assert str(bad[0]).startswith("alters.csv, line 6: “1” stands there twice.")


def test_an_ego_twice_is_told():
    bad = []
    texts = THREE | {"egos.csv": THREE["egos.csv"] + "8;w;1\n"}
    assert len(read(texts, bad=bad)) == 2
    assert str(bad[0]).startswith("egos.csv, line 5: the ego “8” stands there twice")


def test_an_ego_of_whom_nothing_else_is_known_is_read_and_told():
    notes = []
    texts = THREE | {"alters.csv": THREE["alters.csv"] + "77;1;m\n"}
    assert read(texts, notes)[-1].id == "77"
    assert "the ego “77” has no row among the egos (1 such egos in all)" in str(notes[0])


@pytest.mark.parametrize("alone", ["egos.csv", "edges.csv"])
def test_a_table_without_the_people_is_not_enough(alone):
    with pytest.raises(BadInput, match="holds no table of the people around an ego"):
        read({alone: THREE[alone]})


def test_one_unreadable_table_does_not_stop_the_others():
    bad = []
    files = [Source("x.csv", b"egoID;a\n\xff"), Source("a.csv", b"egoID;alterID\n1;1\n")]
    assert len(networks_in(files, file="map", telling=Telling(bad.append))) == 1
    assert "x.csv is not written in UTF-8" in str(bad[0])
