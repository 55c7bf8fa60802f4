import pyarrow as pa

from kring.cohort.form import TIE, categories_in, declared
from kring.cohort.joining import joined, whole_form


def cohort(answers, kind, *, ego=None, categories=None):
    people = pa.list_(pa.struct([("id", pa.string()), ("x", kind)]))
    columns = {
        "network": pa.array(["n"]),
        "alters": pa.array([[{"id": str(at), "x": x} for at, x in enumerate(answers)]], people),
        "ties": pa.array([[]], pa.list_(TIE)),
    }
    if ego:
        columns["ego"] = pa.array([{"y": ego}])
    table = pa.table(columns)
    return table.replace_schema_metadata(declared(table.schema, categories or {}).metadata)


def xs(table):
    return [[alter["x"] for alter in row] for row in table["alters"].to_pylist()]


def test_whole_and_broken_numbers_go_together():
    assert xs(joined([cohort([1], pa.int64()), cohort([2.5], pa.float64())])) == [[1.0], [2.5]]


def test_numbers_and_words_become_words():
    assert xs(joined([cohort([1], pa.int64()), cohort(["much"], pa.string())])) == [["1"], ["much"]]


def test_what_was_not_asked_is_empty():
    both = joined([cohort([], pa.int64()), cohort([], pa.int64(), ego="f")])
    assert both["ego"].to_pylist() == [None, {"y": "f"}]


def test_the_categories_of_both_are_told():
    form = whole_form(
        [
            cohort([], pa.string(), categories={"x": ("a", "b")}).schema,
            cohort([], pa.string(), categories={"x": ("c", "a")}).schema,
        ]
    )
    assert categories_in(form) == {"x": ("a", "b", "c")}
