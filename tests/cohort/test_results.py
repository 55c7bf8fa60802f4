from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from kring.cohort.results import expect_cohort, expect_ending, write_results
from kring.formats.errors import BadInput

FORM = pa.schema([("network", pa.string()), ("source", pa.string()), ("density", pa.float64())])
FIGURES = pa.record_batch([["=1", "b"], ["a.kring", None], [0.5, None]], schema=FORM)


def test_undefined_is_an_empty_cell_and_nothing_is_a_formula(tmp_path):
    write_results([FIGURES], FORM, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text().splitlines() == [
        '"network","source","density"',
        '"\'=1","a.kring",0.5',
        '"b",,',
    ]


def test_parquet_holds_the_same(tmp_path):
    write_results([FIGURES, FIGURES], FORM, tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").to_pylist() == FIGURES.to_pylist() * 2


def test_what_stood_there_stays_until_the_new_is_whole(tmp_path):
    def broken():
        yield FIGURES
        raise RuntimeError

    (tmp_path / "out.csv").write_text("old")
    with pytest.raises(RuntimeError):
        write_results(broken(), FORM, tmp_path / "out.csv")
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]
    assert (tmp_path / "out.csv").read_text() == "old"


def test_where_it_cannot_be_written_the_name_that_was_asked_for_is_told(tmp_path):
    with pytest.raises(OSError, match="No such file") as told:
        write_results([FIGURES], FORM, tmp_path / "no/out.csv")
    assert told.value.filename == str(tmp_path / "no/out.csv")


def test_the_ending_tells_the_form():
    expect_ending(Path("a.CSV"))
    with pytest.raises(BadInput, match=r"out\.xlsx: choose a name that ends in \.csv or"):
        expect_ending(Path("out.xlsx"))


def test_networks_are_kept_as_parquet_only():
    expect_cohort(Path("all.parquet"))
    with pytest.raises(BadInput, match=r"all\.csv: choose a name that ends in \.parquet"):
        expect_cohort(Path("all.csv"))
