import pyarrow as pa
import pytest

from kring.cohort.tables import Columns, from_tables, table_of
from kring.formats.errors import BadInput

EGOS = {"network": ["b", "a", "empty"], "sex": ["f", "m", None]}
ALTERS = {"network": ["a", "b", "a"], "alter": [1, 1, 2], "age": [30, 40, None]}
TIES = {"network": ["a", "a"], "source": [2, 1], "target": [1, 9], "weight": [2.5, None]}


def tables():
    return pa.table(ALTERS), pa.table(TIES), pa.table(EGOS)


def test_three_tables_become_one_row_per_network_in_the_order_of_the_egos():
    rows = from_tables(*tables()).to_pylist()
    assert [row["network"] for row in rows] == ["b", "a", "empty"]
    assert [row["ego"]["sex"] for row in rows] == ["f", "m", None]
    assert rows[1]["alters"] == [{"id": "1", "age": 30}, {"id": "2", "age": None}]
    assert rows[1]["ties"] == [
        {"source": 1, "target": 0, "weight": 2.5, "labels": None},
        {"source": 0, "target": None, "weight": None, "labels": None},
    ]
    assert rows[2]["alters"] == rows[2]["ties"] == []


class Frame:
    """A table of another library, with text of another kind, as polars has it."""

    def __init__(self, rows):
        table = pa.table(rows)
        wide = {pa.string(): pa.string_view()}
        kinds = [(each.name, wide.get(each.type, each.type)) for each in table.schema]
        self._table = table.cast(pa.schema(kinds))

    def __arrow_c_stream__(self, requested_schema=None):
        return self._table.__arrow_c_stream__(requested_schema)


def test_any_table_that_speaks_arrow_is_good():
    of_others = from_tables(Frame(ALTERS), Frame(TIES), Frame(EGOS))
    assert of_others.to_pylist() == from_tables(*tables()).to_pylist()
    with pytest.raises(BadInput, match="dict is no table that can be read"):
        table_of(ALTERS)


def test_without_egos_the_networks_are_those_of_the_alters():
    rows = from_tables(*tables()[:2]).to_pylist()
    assert [row["network"] for row in rows] == ["a", "b"]
    assert "ego" not in rows[0]


def test_columns_may_have_other_names():
    alters = pa.table({"egoID": [1], "alterID": [1]})
    ties = pa.table({"egoID": [1], "Source": [1], "Target": [1]})
    names = Columns(network="egoID", alter="alterID", source="Source", target="Target")
    (row,) = from_tables(alters, ties, columns=names).to_pylist()
    assert row["ties"][0]["source"] == row["ties"][0]["target"] == 0
    with pytest.raises(BadInput, match="The alters have no column “network”; they have egoID"):
        from_tables(alters, ties)


def test_what_does_not_fit_together_is_told():
    alters, ties, egos = tables()
    twice = pa.table({"network": ["a", "a"]})
    with pytest.raises(BadInput, match="The network a is among the egos twice"):
        from_tables(alters, ties, twice)
    few = pa.table({"network": ["b"]})
    with pytest.raises(BadInput, match="The alters name a network a that is not among the egos"):
        from_tables(alters, ties, few)
    double = pa.table({"network": ["a", "a"], "alter": [1, 1]})
    with pytest.raises(BadInput, match="who is in that network twice"):
        from_tables(double, ties, egos)
