import pytest

from formats.gedcom_files import family
from kring.formats import gedcom
from kring.formats.errors import BadInput
from kring.formats.gedcom import networks_in, year_in
from kring.formats.source import Source
from kring.formats.telling import Telling


def read(text, notes=None, names=()):
    content = text if isinstance(text, bytes) else text.encode()
    notes = [] if notes is None else notes
    (network,) = networks_in(Source("a.ged", content), Telling(None, notes.append, names))
    return network


def ties(network):
    return {tie.id: tie for tie in network.under("ties")}


@pytest.mark.parametrize("version", ["5.5.1", "7.0"])
def test_a_family_tree_becomes_the_family_around_the_first_person(version):
    network = read(family(version))
    assert [(ego.name, ego.sign, ego.born) for ego in network.egos] == [
        ("Mira Peeters", "circle", 1985)
    ]
    jef, lut, sem, *_ = network.alters
    assert (jef.name, jef.sign, jef.born, jef.died, jef.status) == (
        "Jef Peeters",
        "square",
        1950,
        2019,
        "dead",
    )
    assert (lut.name, sem.sign) == ("Lut @home", "diamond")


def test_lines_say_who_is_parent_partner_and_child_and_how():
    found = ties(read(family()))
    assert (found["I2~I3"].kin, found["I2~I3"].union) == ("former_partner", "divorced")
    assert (found["I2~I3"].since, found["I2~I3"].until) == (1975, 1999)
    # Of a tie with the central person they are the second end.
    assert found["I2~I1"].kin == "first_is_parent"
    assert (found["I5~I1"].kin, found["I5~I1"].parentage) == ("second_is_parent", "adopted")
    assert (found["I4~I1"].kin, found["I4~I1"].union) == ("partner", None)
    assert found["I2~I7"].parentage == "step"


def test_people_are_named_after_what_they_are_to_the_central_person():
    network = read(family())
    told = {alter.name: alter.relation_types for alter in network.alters}
    assert told["Jef Peeters"] == ("parent",)
    assert told["Tuur Peeters"] == ("sibling",)
    assert told["Sem"] == ("partner",)
    assert told["Bo"] == ("child",)


@pytest.mark.parametrize("name", ["tuur peeters", "I6", "@I6@"])
def test_somebody_else_can_stand_in_the_middle(name):
    assert read(family(), names=(name,)).egos[0].name == "Tuur Peeters"


def test_whoever_is_asked_for_must_be_there():
    with pytest.raises(BadInput, match="0 people are called “Piet”"):
        read(family(), names=("Piet",))


def test_it_is_told_who_was_put_in_the_middle():
    notes = []
    read(family(), notes)
    assert "“Mira Peeters” stands in the middle" in str(notes[0])


def test_of_a_large_tree_the_nearest_are_taken_and_the_rest_is_told(monkeypatch):
    monkeypatch.setattr(gedcom, "LARGEST_FAMILY", 4)
    notes = []
    assert len(read(family(), notes).alters) == 3
    assert "the 4 nearest are read; 3 others are left out" in str(notes[1])


def test_a_link_to_nobody_and_to_oneself_is_left_out_and_told():
    notes = []
    text = family().replace("1 CHIL @I6@", "1 CHIL @I99@").replace("1 CHIL @I5@", "1 CHIL @I4@")
    read(text, notes)
    assert "line 42: a tie with somebody who is not in the file is left out (2 in all)" in str(
        notes[0]
    )


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("3 MAR 1901", 1901),
        ("ABT 1890", 1890),
        ("BET 1880 AND 1890", 1880),
        ("@#DFRENCH R@ 3 VEND 1790", None),
        ("50 BC", None),
        ("1650", None),
        ("", None),
    ],
)
def test_a_year_is_found_in_a_date(date, year):
    assert year_in(date) == year


def test_a_tree_of_nobody_is_told():
    with pytest.raises(BadInput, match="holds nobody"):
        read("0 HEAD\n0 TRLR\n")
