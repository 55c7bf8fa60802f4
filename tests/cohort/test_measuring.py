import pyarrow as pa

from cohort.any_cohort import net_of, record_of
from kring.cohort.kernels import density, size
from kring.cohort.measuring import TIES, in_pieces, measured, result_schema

KERNELS = (size.KERNEL, density.KERNEL)


def test_each_network_is_a_row_and_undefined_is_null():
    found = measured(record_of([net_of(0, []), net_of(2, [])]), KERNELS, source="a.kring")
    assert found.schema == result_schema(KERNELS)
    assert found["network"].to_pylist() == ["n0", "n1"]
    assert found["source"].to_pylist() == ["a.kring"] * 2
    assert found["density"].to_pylist() == [None, 0.0]
    assert found["size"].type == pa.int32()


def test_large_networks_are_measured_fewer_at_a_time():
    small = record_of([net_of(1, [])] * 3)
    assert [len(piece) for piece in in_pieces(small)] == [3]
    kind = small.column("ties").type
    many = pa.array([[{"source": 0, "target": 0}] * TIES] * 2, kind)
    large = small.slice(0, 2).set_column(3, "ties", many)
    assert [len(piece) for piece in in_pieces(large)] == [1, 1]
