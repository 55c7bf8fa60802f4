"""Workers read the groups of rows that are theirs; what only a cluster can read goes by Spark."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, record_of
from kring.cohort import spark
from kring.cohort.library import measure
from kring.cohort.spark_source import groups_in, on_groups
from kring.formats.errors import BadInput

COHORT = pa.Table.from_batches([record_of([net_of(4, [(0, 1)]), net_of(0, []), net_of(2, [])])])


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "study.parquet"
    pq.write_table(COHORT, path, row_group_size=1)
    return str(path)


def numbered(*numbers):
    return iter([pa.RecordBatch.from_pydict({"id": list(numbers)})])


def test_every_group_of_rows_is_named_once_in_the_order_of_the_files(study):
    assert groups_in([study, study]) == [(study, at) for at in (0, 1, 2)] * 2


def test_a_folder_or_a_place_only_the_cluster_knows_is_left_to_spark(tmp_path, study):
    assert groups_in([study, str(tmp_path)]) is None
    assert groups_in(["hdfs://nowhere/study.parquet"]) is None


def test_a_worker_measures_the_groups_with_its_numbers_and_no_others(study):
    def act(batches):
        return spark._measure(batches, measures=["density", "size"], attributes=())

    found = on_groups(
        numbered(0, 2), act=act, groups=groups_in([study]), wanted={"ties.source", "ties.target"}
    )

    expected = measure(COHORT, ["density", "size"]).to_pylist()
    told = pa.Table.from_batches(found).to_pylist()
    assert [row["density"] for row in told] == [expected[at]["density"] for at in (0, 2)]


def test_a_file_that_went_away_is_told_by_name(tmp_path):
    gone = str(tmp_path / "gone.parquet")
    with pytest.raises(BadInput, match=r"gone\.parquet is not there"):
        list(on_groups(numbered(0), act=iter, groups=[(gone, 0)], wanted=set()))
