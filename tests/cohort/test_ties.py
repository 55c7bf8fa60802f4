import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cohort.any_cohort import FORM, assert_same, record_of, rows
from kring.cohort.engine import run
from kring.cohort.kernels import density, holes
from kring.cohort.library import measure
from kring.cohort.measuring import measured
from kring.cohort.parts import parts_of
from kring.cohort.tables import from_tables
from kring.cohort.ties import expect_labels, labels_in, only
from kring.formats.errors import BadInput
from kring.network.measures.density import density_by_label
from kring.network.measures.egonet import egonet, egonet_of
from kring.network.measures.holes import constraint
from kring.network.model import Alter, Tie
from kring.network.network import network_of

KINDS = ("close", "drugs", "sex")
# By hand: of three pairs a~b is close, b~c is close and drugs, a~c is drugs.
THREE = network_of(
    [
        *(Alter(id=name) for name in "abc"),
        Tie(id="a~b", knows=True, labels=("close",)),
        Tie(id="b~c", knows=True, labels=("close", "drugs")),
        Tie(id="a~c", knows=True, labels=("drugs",)),
    ],
    id="three",
)


@pytest.mark.parametrize(
    ("chosen", "share"), [(["close"], 2 / 3), (["drugs"], 2 / 3), (["close", "drugs"], 1), ([], 1)]
)
def test_only_ties_of_the_chosen_kinds_count(chosen, share):
    assert measure(THREE, ["density"], ties=chosen)["density"].to_pylist() == [share]


def test_one_kind_is_as_the_plain_definitions_count_it():
    found = measure(THREE, ["density", "holes"], ties=["close"]).to_pylist()[0]
    assert found["constraint"] == pytest.approx(constraint(egonet_of(THREE, "close")))
    assert found["ties"] == density_by_label(THREE)["close"].drawn


def test_a_kind_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(BadInput, match=r"no ties “work” here\. Choose from: close, drugs\."):
        measure(THREE, ties=["close", "work"])
    bare = network_of([Alter(id="a"), Alter(id="b"), Tie(id="a~b", knows=True)])
    with pytest.raises(BadInput, match="the ties have no kinds"):
        measure(bare, ties=["close"])
    with pytest.raises(BadInput, match=r"k28, k29, …\.$"):
        expect_labels(["x"], [f"k{number:02}" for number in range(40)])


def test_the_engine_does_the_same_and_leaves_no_work_behind_for_a_wrong_name(tmp_path):
    from kring.cohort.library import cohort

    pq.write_table(cohort(THREE), tmp_path / "study.parquet")
    parts = list(parts_of([str(tmp_path / "study.parquet")]))
    run(parts, tmp_path / "out.parquet", measures=["density"], ties=["close"], jobs=1)
    assert pq.read_table(tmp_path / "out.parquet")["density"].to_pylist() == [2 / 3]
    with pytest.raises(BadInput, match="no ties “work” here"):
        run(parts, tmp_path / "no.parquet", ties=["work"], jobs=1)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.parquet", "study.parquet"]


def test_the_cohort_that_is_kept_has_all_ties(tmp_path):
    (tmp_path / "a").mkdir()
    table = measure(THREE, ["density"])  # all three
    from kring.cohort.library import cohort

    pq.write_table(cohort(THREE), tmp_path / "study.parquet")
    run(
        list(parts_of([str(tmp_path / "study.parquet")])),
        tmp_path / "out.csv",
        ties=["close"],
        cohort=tmp_path / "kept.parquet",
        jobs=1,
    )
    assert measure(tmp_path / "kept.parquet", ["density"])["density"] == table["density"]


def test_kinds_in_a_table_are_a_list_or_words():
    alters = pa.table({"network": ["n"] * 3, "alter": list("abc")})
    ends = {"network": ["n"] * 2, "source": ["a", "b"], "target": ["b", "c"]}
    for labels in (pa.array(["close; drugs", None]), pa.array([["close", "drugs"], None])):
        study = from_tables(alters, pa.table({**ends, "labels": labels}))
        assert measure(study, ["density"], ties=["drugs"])["density"].to_pylist() == [1 / 3]


@st.composite
def labelled(draw):
    """Make networks whose ties have kinds, some none, some several."""
    cohort = draw(st.lists(rows(), max_size=5))
    kinds = st.none() | st.lists(st.sampled_from(KINDS), max_size=3)
    told = [[draw(kinds) for _ in each.ties] for each in cohort]
    table = record_of(cohort).to_pylist()
    for row, said in zip(table, told, strict=True):
        for tie, labels in zip(row["ties"], said, strict=True):
            tie["labels"] = labels
    return cohort, told, pa.RecordBatch.from_pylist(table, schema=FORM)


@given(labelled(), st.sets(st.sampled_from(KINDS), min_size=1), st.integers(0, 3))
def test_figures_are_those_of_the_ties_that_were_chosen(made, chosen, begin):
    cohort, told, record = made
    found = measured(only(record[begin:], sorted(chosen)), [density.KERNEL, holes.KERNEL])
    expected = []
    for each, said in list(zip(cohort, told, strict=True))[begin:]:
        name = dict(enumerate(each.ids))
        kept = [
            (name.get(a, "?"), name.get(b, "?"))
            for (a, b, _), labels in zip(each.ties, said, strict=True)
            if chosen.intersection(labels or ())
        ]
        net = egonet(each.ids, kept)
        share = len(net.ties) / net.pairs if net.pairs else None
        expected.append({"density": share, "constraint": constraint(net)})
    assert_same(found.to_pylist(), expected)
    assert set(labels_in([record])) == {
        label for said in told for labels in said for label in labels or ()
    }
