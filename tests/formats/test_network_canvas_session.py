import pytest

from kring.formats.errors import BadInput
from kring.formats.network_canvas_session import Session
from kring.formats.network_canvas_tables import table_in
from kring.formats.source import Source

NODE = "nodeID,networkCanvasEgoUUID,networkCanvasUUID"
EGO = "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName"


def table(name, text):
    return table_in(Source(name, text.encode()), prefixes=[])


def session(*tables):
    made = Session(ego_id="e")
    for each in tables:
        for row in each.rows:
            made.take(each, row)
    return made


def test_rows_stay_under_the_table_they_stand_in():
    people = table("attributeList_P.csv", f"{NODE}\n1,e,a\n2,e,b\n")
    places = table("attributeList_Q.csv", f"{NODE}\n3,e,c\n")
    made = session(people, places)
    assert [(each.type, len(rows)) for each, rows in made.nodes] == [("P", 2), ("Q", 1)]
    assert made.edges == []


def test_the_ego_file_tells_the_study_and_whether_formulas_are_guarded():
    old = session(table("ego.csv", f"{EGO}\ne,c,s,Studie\n"))
    new = session(table("ego.csv", f"{EGO},APP_VERSION\ne,c,s,Studie,4.0\n"))
    assert (old.study, old.is_guarded, new.is_guarded) == ("Studie", False, True)
    assert old.of_ego("APP_VERSION") == ""


def test_without_an_ego_file_nothing_is_told_of_the_study():
    assert (Session(ego_id="e").study, Session(ego_id="e").prefix) == ("", "")


def test_two_rows_of_ego_mean_the_session_is_there_twice():
    made = session(table("ego.csv", f"{EGO}\ne,c,s,p\ne,c,s,p\n"))
    with pytest.raises(BadInput, match=r"ego\.csv, line 3: this session is in the export twice"):
        made.expect_once()
