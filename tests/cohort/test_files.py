import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, people_of, record_of
from kring.cohort.files import CohortFile, write_cohort
from kring.formats.errors import BadInput


@pytest.fixture
def study(tmp_path):
    table = pa.Table.from_batches([record_of([people_of("kin"), net_of(3, [(0, 1)])] * 3)])
    pq.write_table(table, tmp_path / "study.parquet", row_group_size=2)
    return tmp_path / "study.parquet"


def test_only_what_is_asked_is_read(study):
    (first, *_others) = CohortFile(study).batches({"alters.role"})
    assert first.schema.names == ["network", "alters"]
    assert first.column("alters").to_pylist()[0] == [{"role": "kin"}]


def test_who_is_there_is_always_known(study):
    (first, *_others) = CohortFile(study).batches({"ties.source", "ties.target"})
    assert [len(alters) for alters in first.column("alters").to_pylist()] == [1, 3]
    assert first.column("ties").to_pylist()[1] == [{"source": 0, "target": 1}]


def test_groups_of_rows_are_found_again(study):
    file = CohortFile(study)
    assert file.groups == [2, 2, 2]
    (second,) = file.batches({"alters.id"}, groups=(1,))
    assert second.column("network").to_pylist() == ["n2", "n3"]
    assert file.table().num_rows == 6


def test_a_cohort_without_networks_is_one(tmp_path):
    write_cohort(pa.Table.from_batches([record_of([])]), tmp_path / "none.parquet")
    assert list(CohortFile(tmp_path / "none.parquet").batches({"alters.id"})) == []


def test_what_cannot_be_read_is_told(tmp_path):
    with pytest.raises(BadInput, match=r"weg\.parquet is not there"):
        CohortFile(tmp_path / "weg.parquet")
    (tmp_path / "half.parquet").write_bytes(b"PAR1 and nothing more")
    with pytest.raises(BadInput, match="is no Parquet file, or it is damaged"):
        CohortFile(tmp_path / "half.parquet")
    pq.write_table(pa.table({"x": [1]}), tmp_path / "other.parquet")
    with pytest.raises(BadInput, match="is no cohort: it needs a column network"):
        CohortFile(tmp_path / "other.parquet")
