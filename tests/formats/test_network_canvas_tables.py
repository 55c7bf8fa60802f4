import pytest

from kring.formats.errors import BadInput
from kring.formats.network_canvas_tables import ego_prefixes, prefix_of, table_in, type_in
from kring.formats.source import Source

A, B = "11111111-aaaa-4bbb-8ccc-000000000000", "22222222-aaaa-4bbb-8ccc-000000000000"


def test_a_name_is_split_from_the_right_on_its_last_uuid():
    name = f"map/case_{A}_ego_{B}_attributeList_Mijn_Type.csv"
    assert prefix_of(name, prefixes=[]) == f"case_{A}_ego_{B}"
    assert type_in(name, f"case_{A}_ego_{B}", "attributeList") == "Mijn_Type"


def test_without_a_uuid_the_longest_fitting_ego_file_decides():
    names = ["a_clx1_ego.csv", "a_clx1_b_ego.csv"]
    prefixes = ego_prefixes(names)
    assert prefixes == ["a_clx1", "a_clx1_b"]
    assert prefix_of("a_clx1_b_edgeList_Kent.csv", prefixes=prefixes) == "a_clx1_b"


def test_merged_files_are_of_no_session_but_of_a_type():
    assert prefix_of("attributeList_Persoon.csv", prefixes=[]) == ""
    assert type_in("attributeList_Persoon.csv", "", "attributeList") == "Persoon"


def test_a_file_with_only_a_header_has_no_type():
    assert type_in(f"c_{A}_edgeList.csv", f"c_{A}", "edgeList") is None


def test_a_csv_of_something_else_is_no_table_of_an_export():
    assert table_in(Source("budget.csv", b"wat,hoeveel\nbrood,3\n"), prefixes=[]) is None


def test_a_file_that_should_be_of_the_export_and_is_not_is_told():
    with pytest.raises(BadInput, match=r"lacks the first row with column names"):
        table_in(Source(f"c_{A}_ego.csv", b"a,b\n1,2\n"), prefixes=[])


def test_a_row_of_another_length_is_told_with_its_line():
    text = b"nodeID,networkCanvasEgoUUID,networkCanvasUUID\r\n1,e,n\r\n2,e\r\n"
    with pytest.raises(BadInput, match="line 3: there are 2 cells instead of 3"):
        table_in(Source(f"c_{A}_attributeList_P.csv", text), prefixes=[])
