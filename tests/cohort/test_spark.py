"""What the workers do is tried without Spark; all of it together where Spark and Java are."""

import shutil
import sys

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import FORM, net_of, people_of, record_of
from kring.cohort import spark
from kring.cohort.form import Attribute
from kring.cohort.library import measure
from kring.cohort.survey import Survey
from kring.formats.errors import BadInput

COHORT = [people_of("kin", "paid", own="kin"), net_of(4, [(0, 1), (1, 2)]), net_of(0, [])]


def test_a_worker_measures_what_it_gets():
    role = Attribute(name="role", categories=("kin", "paid"), of_ego=True)
    batches = iter([record_of(COHORT[:2]), record_of(COHORT[2:])])
    asked = ["density", "composition"]
    found = pa.Table.from_batches(spark._measure(batches, measures=asked, attributes=[role]))
    expected = measure(pa.Table.from_batches([record_of(COHORT)]), asked)
    assert found["density"].to_pylist() == expected["density"].to_pylist()
    assert found["role=kin"].to_pylist() == expected["role=kin"].to_pylist()


def test_a_worker_looks_through_what_it_gets():
    (told,) = spark._look(iter([record_of(COHORT)]), declared=())
    survey = msgspec.json.decode(told["survey"][0].as_py(), type=Survey)
    assert list(survey.found["role"].answers) == ["kin", "paid"]


def labelled():
    """Give three people of whom the first two are close, and the last two share drugs."""
    table = record_of([net_of(3, [(0, 1), (1, 2)])]).to_pylist()
    for tie, label in zip(table[0]["ties"], ("close", "drugs"), strict=True):
        tie["labels"] = [label]
    return pa.RecordBatch.from_pylist(table, schema=FORM)


def test_a_worker_counts_ties_of_the_chosen_kinds_only():
    asked = {"measures": ["density"], "attributes": (), "ties": ("close",)}
    (found,) = spark._measure(iter([labelled()]), **asked)
    assert found.to_pylist()[0]["density"] == pytest.approx(1 / 3)
    (told,) = spark._look(iter([labelled()]), declared=(), labels=True)
    survey = msgspec.json.decode(told["survey"][0].as_py(), type=Survey)
    assert list(survey.labels) == ["close", "drugs"]


def test_what_is_no_parquet_is_refused_before_spark_begins():
    with pytest.raises(BadInput, match=r"a\.kring is no cohort as Parquet"):
        spark.run_on_spark(["b.parquet", "a.kring"], "out.parquet")


def test_without_spark_it_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(BadInput, match=r"Install it: pip install kring\[spark\]"):
        spark.run_on_spark(["b.parquet"], "out.parquet")


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")  # what Spark thinks of the versions of others
def test_on_a_cluster_of_this_machine_the_figures_are_the_same(tmp_path):
    pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java here")
    table = pa.Table.from_batches([record_of(COHORT * 20)])
    pq.write_table(table, tmp_path / "study.parquet")
    spark.run_on_spark(
        [str(tmp_path / "study.parquet")], str(tmp_path / "out.parquet"), master="local[2]"
    )
    found = pq.read_table(tmp_path / "out.parquet").drop(["source"]).to_pylist()
    expected = measure(table).drop(["source"]).to_pylist()
    assert found == expected


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")  # what Spark thinks of the versions of others
def test_on_a_cluster_only_the_chosen_ties_count_and_a_wrong_name_is_told(tmp_path):
    pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java here")
    pq.write_table(pa.Table.from_batches([labelled()]), tmp_path / "study.parquet")
    study, out = str(tmp_path / "study.parquet"), str(tmp_path / "out.parquet")
    asked = {"measures": ["density"], "master": "local[2]"}
    spark.run_on_spark([study], out, ties=["drugs"], **asked)
    assert pq.read_table(out)["density"].to_pylist() == [pytest.approx(1 / 3)]
    with pytest.raises(BadInput, match=r"no ties “kin” here\. Choose from: close, drugs\."):
        spark.run_on_spark([study], out, ties=["kin"], **asked)
