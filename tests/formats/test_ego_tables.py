import pytest

from kring.formats.ego_tables import is_ego_table, table_in, value_in
from kring.formats.source import Source


def table(text):
    return table_in(Source("a.csv", text.encode()))


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("egoID;sex;age", "egos"),
        (".altID,.egoID,sex", "alters"),
        (".egoID,.srcID,.tgtID,weight", "ties"),
        ('"";"egoID";"Source";"Target"', "ties"),
        ("EgoID,Interview ID,Alter Number,Alter Name", "alters"),
        ("Interview ID,EgoID,Alter 1 Number,Alter 2 Number", "ties"),
        ("puid,sex", "egos"),
        ("puid,nameid,age", "alters"),
        ("puid,nameid,targetid,weight", "ties"),
        ("Source;Target;weight", "ties"),
        ("naam,contact", None),
    ],
)
def test_a_table_is_known_by_its_first_row(header, role):
    found = table(f"{header}\n")
    assert (found and found.role) == role
    assert is_ego_table(Source("a.csv", f"{header}\n1".encode())) == (role is not None)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("NA", None), ("", None), ("0,333", 0.333), ("-2,5", -2.5), ("12", 12), ("1,2,3", "1,2,3")],
)
def test_na_is_not_known_and_a_comma_may_stand_before_decimals(cell, value):
    assert value_in(cell) == value


def test_columns_that_come_once_for_each_person_are_found_by_their_number():
    found = table("egoID;netsize;alter.sex.1;alter.sex.2;X1.to.2\n1;2;w;m;3\n")
    assert found.wide == {1: {"alter.sex": 2}, 2: {"alter.sex": 3}}
    assert found.dyads == {(1, 2): 4}


def test_numbers_in_columns_of_the_ego_do_not_make_people():
    assert table("egoID;income.1;income.2\n1;2;3\n").wide == {}


def test_a_short_row_lacks_only_what_it_lacks():
    found = table("egoID;sex;age\n1;w\n")
    assert found.said(found.rows[0][1]) == {"sex": "w"}


def test_an_empty_file_is_no_table():
    assert table("\n") is None
    assert not is_ego_table(Source("a.csv", b'"open\n'))
