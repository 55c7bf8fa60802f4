import json

import pytest

from formats import netcanvas_exports as exports
from kring.formats.errors import BadInput
from kring.formats.network_canvas import networks_in
from kring.formats.source import Source
from kring.network.measures.density import density, density_by_label
from kring.network.model import pair


def sources(texts):
    return [
        Source(name, text if isinstance(text, bytes) else text.encode())
        for name, text in sorted(texts.items())
    ]


def read(texts, **options):
    return {network.name: network for network in networks_in(sources(texts), file="map", **options)}


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_a_session_bears_the_id_of_the_session_and_the_name_of_the_case(dialect):
    found = read(exports.files(dialect))
    assert {name: network.id for name, network in found.items()} == {
        case: exports.session_id(ego, dialect) for ego, case in exports.CASES.items()
    }


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_people_and_places_are_told_apart_by_the_type_in_the_file_name(dialect):
    network = read(exports.files(dialect))["dossier_1 Zoë & co"]
    assert [alter.name for alter in network.people] == ["Ada", 'Bo "de lange"', None, "Dina"]
    assert [(alter.name, alter.sort) for alter in network.alters[4:]] == [("plein", "place")]


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_a_pair_is_tied_once_with_the_types_of_tie_as_labels(dialect):
    network = read(exports.files(dialect))["dossier_1 Zoë & co"]
    ada_bo, bo_cas = pair(exports.ADA, exports.BO), pair(exports.BO, exports.CAS)
    assert {tie.id: set(tie.labels) for tie in network.ties} == {
        ada_bo: {"Kent", "Helpt"},
        bo_cas: {"Kent"},
    }


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_density_counts_each_pair_once_per_type_and_over_all_types(dialect):
    network = read(exports.files(dialect))["dossier_1 Zoë & co"]
    # Four people make six pairs; by hand: Ada-Bo and Bo-Cas; Dina alone.
    everything = density(network)
    assert (everything.known.part, everything.known.of, len(everything.groups)) == (2, 6, 2)
    labels = density_by_label(network)
    assert (labels["Kent"].known.part, labels["Helpt"].known.part) == (2, 1)


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_a_session_without_ties_has_a_density_of_zero_because_ties_were_asked(dialect):
    network = read(exports.files(dialect))["huis 7"]
    assert network.about.ties_asked is True
    assert (density(network).known.part, density(network).known.of) == (0, 1)


def test_without_any_file_of_ties_nothing_is_said_about_who_knows_whom():
    texts = {name: text for name, text in exports.files("classic").items() if "edge" not in name}
    assert {network.about.ties_asked for network in read(texts).values()} == {None}


def test_a_session_without_people_is_a_network_without_people():
    assert read(exports.files("fresco"))["nog niemand"].alters == ()


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_files_in_which_sessions_were_merged_give_the_same_networks(dialect):
    assert read(exports.merged(dialect)) == read(exports.files(dialect))


def test_numbers_stand_in_where_an_older_file_has_no_ids_of_people_in_a_tie():
    texts = exports.files("classic")
    for name in texts:
        if "edgeList_" in name:
            texts[name] = texts[name].replace(f"{exports.ADA},{exports.BO}", ",")
    network = read(texts)["dossier_1 Zoë & co"]
    assert pair(exports.ADA, exports.BO) in {tie.id for tie in network.ties}


def test_the_protocol_inside_gives_the_words_of_the_answers():
    texts = {**exports.files("classic"), "Studie.netcanvas": exports.protocol()}
    said = read(texts)["dossier_1 Zoë & co"].columns[exports.ADA]
    assert said["nabijheid"] == "heel dichtbij"
    assert said["steun"] == "luisteren (altijd)"


def test_a_protocol_beside_the_export_is_used_only_for_the_study_of_its_name(tmp_path):
    right, wrong = tmp_path / "Studie.netcanvas", tmp_path / "Andere.netcanvas"
    right.write_bytes(exports.protocol())
    wrong.write_bytes(b"not read at all")
    said = read(exports.files("autumn"), beside=[wrong, right])["huis 7"].columns[exports.ADA]
    assert said["nabijheid"] == "heel dichtbij"


def test_one_bad_session_does_not_cost_the_others_theirs():
    texts = exports.files("classic")
    broken = next(name for name in texts if "dossier" in name and "_Kent" in name)
    texts[broken] = texts[broken].replace(exports.CAS, "00000000-nobody")
    told = []
    assert set(read(texts, on_bad=told.append)) == {"huis 7", "nog niemand"}
    assert [("_Kent.csv, line 3" in str(bad)) for bad in told] == [True]


def test_a_session_of_which_one_file_cannot_be_read_is_left_out_whole():
    texts = exports.files("classic")
    broken = next(name for name in texts if "dossier" in name and "_Kent" in name)
    texts[broken] = b"\xff\xfe broken"
    told = []
    assert set(read(texts, on_bad=told.append)) == {"huis 7", "nog niemand"}
    assert len(told) == 1


def test_without_somebody_to_tell_the_first_bad_session_stops_everything():
    texts = exports.files("classic")
    broken = next(name for name in texts if "_Kent" in name)
    texts[broken] = texts[broken].replace(exports.CAS, "nobody")
    with pytest.raises(BadInput, match="does not lie between two people"):
        read(texts)


@pytest.mark.parametrize("dialect", ["classic", "npm"])
def test_graphml_gives_the_networks_that_csv_gives(dialect):
    with_words = {"Studie.netcanvas": exports.protocol()}
    from_csv = read({**exports.files(dialect), **with_words})
    from_graphml = read({**exports.graphml_files(dialect), **with_words})
    assert from_graphml == from_csv
    assert len(from_csv) == 3


def test_sessions_merged_in_one_graphml_are_those_of_separate_files():
    assert read({"samen.graphml": exports.graphml("npm")}) == read(exports.graphml_files("npm"))


def test_a_session_that_is_there_as_csv_and_as_graphml_is_read_once():
    both = {**exports.files("classic"), **exports.graphml_files("classic")}
    assert read(both) == read(exports.files("classic"))


def test_one_unreadable_graphml_does_not_cost_the_others_theirs():
    texts = {
        **exports.graphml_files("classic"),
        "kapot.graphml": "<graphml schema.networkcanvas.com",
    }
    told = []
    assert len(read(texts, on_bad=told.append)) == 3
    assert [str(bad).startswith("kapot.graphml") for bad in told] == [True]


def test_a_session_that_is_in_graphml_twice_is_told():
    twice = {"a.graphml": exports.graphml("npm"), "b.graphml": exports.graphml("npm")}
    with pytest.raises(BadInput, match="this session is in the export twice"):
        read(twice)


def test_a_zip_with_only_the_questions_is_told_so():
    with pytest.raises(BadInput, match="holds only a protocol"):
        read({"Studie.netcanvas": exports.protocol()})


def test_a_folder_without_any_session_is_told_so():
    with pytest.raises(BadInput, match=r"^map holds no session"):
        read({"budget.csv": "wat,hoeveel\nbrood,3\n", "n.json": json.dumps({})})
