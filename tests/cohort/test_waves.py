import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.cohort.library import cohort
from kring.cohort.waves import FORM, turnover, turnover_of, wave_of
from kring.formats.errors import BadInput
from kring.network.measures import turnover as plain
from kring.network.model import Alter, Tie
from kring.network.network import network_of


def network(name, people, *ties, label=None):
    labels = (label,) if label else None
    return network_of(
        [
            *(Alter(id=person) for person in people),
            *(Tie(id=f"{a}~{b}", knows=True, labels=labels) for a, b in ties),
        ],
        id=name,
    )


def test_who_stayed_came_and_went_by_hand():
    # Of abcde de went and fg came; among abc the tie ab stayed, bc went and ac came.
    before = network("n", "abcde", "ab", "bc", "cd")
    now = network("n", "abcfg", "ab", "ac", "fg")
    (row,) = turnover([before], [now]).to_pylist()
    assert (row["found"], row["size_before"], row["size_now"]) == ("both", 5, 5)
    assert (row["kept"], row["new"], row["gone"]) == (3, 2, 2)
    assert row["jaccard"] == pytest.approx(3 / 7)
    assert row["stayed"] == pytest.approx(3 / 5)
    assert row["changed"] == pytest.approx(4 / 7)
    assert (row["ties_kept"], row["ties_new"], row["ties_gone"]) == (1, 1, 1)
    assert row["ties_jaccard"] == pytest.approx(1 / 3)


def test_what_has_no_other_half_is_a_row_that_says_so():
    before = [network("one", "ab"), network("went", "a"), network("two", "a"), network("two", "b")]
    now = [network("two", "c"), network("one", "ab"), network("came", "xyz"), network("", "q")]
    rows = turnover(before, now).to_pylist()
    assert [(row["network"], row["found"]) for row in rows] == [
        ("one", "both"),
        ("went", "before only"),
        ("two", "twice"),
        ("two", "twice"),
        ("two", "now only"),
        ("came", "now only"),
        ("", "now only"),
    ]
    came = rows[5]
    assert (came["size_before"], came["size_now"], came["kept"], came["jaccard"]) == (
        None,
        3,
        None,
        None,
    )


def test_two_moments_without_anybody_have_no_overlap_to_tell():
    (row,) = turnover([network("n", "")], [network("n", "")]).to_pylist()
    assert (row["found"], row["kept"], row["jaccard"], row["ties_jaccard"]) == (
        "both",
        0,
        None,
        None,
    )


def test_only_ties_of_the_chosen_kinds_are_compared():
    before = [network("n", "abc", "ab", label="close")]
    now = [network("n", "abc", "bc", label="work")]
    (row,) = turnover(before, now, ties=["close"]).to_pylist()
    assert (row["ties_new"], row["ties_gone"]) == (0, 1)
    with pytest.raises(BadInput, match=r"no ties “kin” here\. Choose from: close, work\."):
        turnover(before, now, ties=["kin"])


def test_what_cannot_be_read_is_a_row_too(tmp_path):
    pq.write_table(cohort(network("n", "ab", "ab")), tmp_path / "one.parquet")
    (tmp_path / "half.kring").write_text("{", encoding="utf-8")
    (tmp_path / "no.parquet").write_text("no", encoding="utf-8")
    names = ("one.parquet", "half.kring", "no.parquet")
    before = wave_of([str(tmp_path / name) for name in names])
    now = wave_of([str(tmp_path / "gone.csv")])
    rows = turnover_of(before, now).to_pylist()
    assert [(row["network"], row["found"]) for row in rows] == [
        ("n", "before only"),
        (None, "unreadable"),
        (None, "unreadable"),
        (None, "unreadable"),
    ]
    told = {row["source_before"] or row["source_now"]: row["trouble"] for row in rows[1:]}
    assert set(told) == {str(tmp_path / name) for name in ("half.kring", "no.parquet", "gone.csv")}
    assert all(sentence.endswith(".") for sentence in told.values())


@st.composite
def waves(draw):
    """Make two waves of some networks of a few people."""
    found = []
    for _ in range(2):
        names = draw(st.lists(st.sampled_from(["k", "l", "m", "n"]), unique=True))
        wave = []
        for name in names:
            people = sorted(draw(st.sets(st.sampled_from("abcdef"))))
            pairs = [(a, b) for a in people for b in people if a < b]
            ties = draw(st.sets(st.sampled_from(pairs))) if pairs else ()
            wave.append(network(name, people, *ties))
        found.append(wave)
    return found


@given(waves())
def test_the_figures_are_those_of_the_plain_definition(made):
    before, now = ({each.id: each for each in wave} for wave in made)
    table = turnover(*made)
    assert table.schema.equals(FORM)
    assert sorted(table["network"].to_pylist()) == sorted({*before, *now})
    for row in table.to_pylist():
        if row["found"] != "both":
            continue
        pair = before[row["network"]], now[row["network"]]
        people, ties = plain.turnover(*pair), plain.tie_turnover(*pair)
        assert (row["kept"], row["new"], row["gone"]) == tuple(
            len(each) for each in (people.kept, people.new, people.gone)
        )
        assert (row["jaccard"], row["ties_jaccard"]) == (people.jaccard.value, ties.jaccard.value)
        assert row["ties_gone"] == len(ties.gone)


def test_a_table_of_a_notebook_is_a_wave_too():
    table = cohort([network("n", "ab", "ab")])
    bare = table.drop(["source"])
    assert isinstance(bare, pa.Table)
    (row,) = turnover(bare, table).to_pylist()
    assert (row["kept"], row["ties_kept"], row["source_before"]) == (2, 1, None)
