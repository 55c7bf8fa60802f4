import pyarrow as pa
import pytest

from cohort.any_cohort import net_of, record_of
from kring.cohort.canonical import batches_of, canonical, check, is_canonical, plain
from kring.formats.errors import BadInput

BY_ID = pa.table(
    {
        "network": ["n"],
        "alters": pa.array(
            [[{"id": "an"}, {"id": "bo"}]], pa.large_list(pa.struct([("id", pa.large_string())]))
        ),
        "ties": pa.array(
            [[{"source": "bo", "target": "an"}, {"source": "an", "target": "cy"}]],
            pa.large_list(pa.struct([("source", pa.string()), ("target", pa.string())])),
        ),
    }
)


def test_what_is_canonical_stays_as_it_is():
    record = record_of([net_of(2, [(0, 1)])])
    assert is_canonical(record.schema)
    assert canonical(record) is record


def test_ids_become_places_and_a_stranger_becomes_nobody():
    (record,) = batches_of(BY_ID, rows=10)
    assert is_canonical(record.schema)
    assert record.column("ties").to_pylist() == [
        [{"source": 1, "target": 0}, {"source": 0, "target": None}]
    ]


def test_wide_places_become_narrow():
    record = record_of([net_of(2, [(0, 1)])])
    kind = pa.list_(pa.struct([("source", pa.int64()), ("target", pa.int64())]))
    ties = pa.array([[{"source": 0, "target": 1}]], kind)
    wide = pa.RecordBatch.from_pydict(
        {"network": record["network"], "alters": record["alters"], "ties": ties}
    )
    assert canonical(wide).column("ties").to_pylist() == [[{"source": 0, "target": 1}]]


def test_other_kinds_of_text_and_lists_are_made_plain():
    assert plain(pa.large_list(pa.string_view())) == pa.list_(pa.string())
    assert plain(pa.dictionary(pa.int8(), pa.large_string())) == pa.string()


def test_what_is_no_cohort_is_told():
    with pytest.raises(BadInput, match=r"study\.parquet is no cohort: it needs a column network"):
        check(pa.schema([("network", pa.string())]), where="study.parquet")
