from kring.formats.archive import unpacked
from kring.formats.source import Source
from kring.formats.zip_writing import csv_of, table_of, zipped


def test_the_same_tables_give_the_same_zip():
    content = zipped({"a.csv": b"1", "b.csv": b"2"})
    assert content == zipped({"a.csv": b"1", "b.csv": b"2"})
    found = unpacked(Source("z", content), endings=(".csv",))
    assert [(each.name, each.content) for each in found] == [
        ("z › a.csv", b"1"),
        ("z › b.csv", b"2"),
    ]


def test_a_table_has_a_column_for_every_name_the_first_ones_first():
    assert table_of([{"b": "1"}, {"a": "2"}], first=["a"]) == b"a,b\r\n,1\r\n2,\r\n"


def test_a_spreadsheet_carries_nothing_out():
    assert csv_of(["=a"], [["+1", "x"]]) == b"'=a\r\n'+1,x\r\n"
