import pyarrow as pa
from hypothesis import given, settings
from pyarrow import csv

from cohort.any_cohort import cohorts, record_of
from kring.cohort.tables import from_tables
from kring.cohort.tables_writing import write_tables


def test_three_tables_hold_ids_and_a_spreadsheet_carries_nothing_out(tmp_path):
    table = from_tables(
        pa.table({"network": ["=1+1", "b"], "alter": ["an", "bo"], "mood": ["ok", None]}),
        pa.table({"network": ["b"], "source": ["bo"], "target": ["zed"]}),
    )
    write_tables(table, tmp_path / "study")
    assert (tmp_path / "study/egos.csv").read_text().splitlines() == ["network", "'=1+1", "b"]
    assert (tmp_path / "study/alters.csv").read_text().splitlines() == [
        "network,alter,mood",
        "'=1+1,an,ok",
        "b,bo,",
    ]
    assert (tmp_path / "study/ties.csv").read_text().splitlines() == [
        "network,source,target,weight,labels",
        "b,bo,,,",
    ]


@settings(max_examples=25)
@given(cohort=cohorts)
def test_they_can_be_read_again(cohort, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    table = pa.Table.from_batches([record_of(cohort)])
    write_tables(table, folder)
    words = csv.ConvertOptions(
        column_types={"network": pa.string(), "role": pa.string(), "weight": pa.float64()},
        strings_can_be_null=True,
    )
    egos, alters, ties = (
        csv.read_csv(folder / f"{name}.csv", convert_options=words)
        for name in ("egos", "alters", "ties")
    )
    if not alters.num_rows:
        return
    again = from_tables(alters, ties, egos)
    assert again["network"].to_pylist() == table["network"].to_pylist()
    for row, told in zip(again.to_pylist(), cohort, strict=True):
        assert [alter["role"] for alter in row["alters"]] == list(told.roles)
        assert len(row["ties"]) == len(told.ties)
        listed = [(t["source"], t["target"]) for t in row["ties"]]
        size = len(told.roles)
        inside = [(a, b) for a, b, _ in told.ties if None not in {a, b} and max(a, b) < size]
        assert [pair for pair in listed if None not in pair] == inside
