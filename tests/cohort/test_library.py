import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, people_of, record_of
from kring.cohort.library import cohort, measure
from kring.formats.errors import BadInput
from kring.network.model import Alter, Ego, Tie
from kring.network.network import network_of

NETWORK = network_of(
    [Ego(id="ego"), Alter(id="a"), Alter(id="b"), Tie(id="a~b", knows=True)], id="n"
)


def test_networks_go_in_and_a_table_comes_out():
    for given in (NETWORK, [NETWORK], iter([NETWORK])):
        (row,) = measure(given, ["density"]).to_pylist()
        assert (row["network"], row["size"], row["density"]) == ("n", 2, 1)


def test_a_file_a_folder_or_a_table_goes_in(tmp_path):
    (tmp_path / "list.csv").write_text("Name;Knows\nAn;Bo\nBo;\n", encoding="utf-8")
    table = pa.Table.from_batches([record_of([net_of(2, [])])])
    pq.write_table(table, tmp_path / "study.parquet")
    assert measure(tmp_path / "list.csv", ["density"])["density"].to_pylist() == [1]
    assert measure(str(tmp_path), ["density"])["density"].to_pylist() == [0, 1]
    assert measure(table, ["density"])["density"].to_pylist() == [0]


def test_categories_can_be_said_by_hand():
    table = pa.Table.from_batches([record_of([people_of("kin", "paid")])])
    wide = measure(table, ["composition"], categories={"role": ("paid", "kin", "friend")})
    assert wide["role.iqv"].to_pylist() == [pytest.approx(0.75)]  # half over two thirds
    assert measure(table, ["composition"])["role.iqv"].to_pylist() == [1]


def test_what_is_no_network_is_told():
    with pytest.raises(BadInput, match="int is no table that can be read"):
        cohort(5)
    with pytest.raises(BadInput, match="Table is no cohort"):
        cohort(pa.table({"x": [1]}))
