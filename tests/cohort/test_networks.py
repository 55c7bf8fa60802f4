import pyarrow as pa

from kring.cohort.form import categories_in
from kring.cohort.networks import cohort_of
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of

PEOPLE = (
    Ego(id="ego"),
    Alter(id="mum", name="Mum", relation_types=("parent",), travel_minutes=5),
    Alter(id="gp", name="Dr. No", relation_types=("gp",)),
    Alter(id="cat", sort="animal"),
    Alter(id="old", status="past"),
    Bond(id="ego~mum", closeness=1, frequency="weekly"),
    Tie(id="gp~mum", knows=True, labels=("Knows", "Helps")),
)
COLUMNS = {"ego": {"sex": "f"}, "mum": {"sex": "f", "age": 70, "line": "x"}, "gp": {"age": 50.5}}


def drawn():
    return network_of(PEOPLE, id="n1", columns={**COLUMNS, "gp~mum": {"weight": 2}})


def test_the_people_who_count_are_there_and_who_knows_whom():
    (row,) = cohort_of([(drawn(), "a.kring")]).to_pylist()
    assert (row["network"], row["source"]) == ("n1", "a.kring")
    assert [alter["id"] for alter in row["alters"]] == ["mum", "gp"]
    assert row["ties"] == [{"source": 1, "target": 0, "weight": 2, "labels": ["Knows", "Helps"]}]


def test_answers_come_along_and_names_do_not():
    table = cohort_of([(drawn(), "a.kring")])
    mum, gp = table.to_pylist()[0]["alters"]
    assert (mum["group"], mum["closeness"], mum["contacts_per_year"]) == ("family", 1, 52)
    assert (gp["group"], gp["paid"], gp["closeness"]) == ("paid", True, None)
    assert "name" not in mum
    assert "busy" not in mum  # nobody said anything of it
    assert categories_in(table.schema)["group"] == ("family", "friends", "society", "paid")


def test_what_a_research_file_said_comes_along_under_its_own_name():
    table = cohort_of([(drawn(), "a.kring")])
    (row,) = table.to_pylist()
    assert row["ego"] == {"sex": "f"}
    mum, gp = row["alters"]
    assert (mum["sex"], gp["sex"]) == ("f", None)
    assert (mum["age"], gp["age"]) == (70, 50.5)
    assert mum["file.line"] == "x"  # Kring has a line of its own


def test_a_network_without_anybody_is_there():
    table = cohort_of([(network_of([Ego(id="ego")], id="n0"), ""), (drawn(), "")])
    assert table["network"].to_pylist() == ["n0", "n1"]
    assert table["alters"].to_pylist()[0] == []
    assert cohort_of([]).num_rows == 0


def test_answers_that_differ_in_kind_become_words():
    people = [Ego(id="ego"), Alter(id="a"), Alter(id="b"), Alter(id="c")]
    said = {"a": {"x": 1}, "b": {"x": "much"}, "c": {"x": True}}
    (row,) = cohort_of([(network_of(people, columns=said), "")]).to_pylist()
    assert [alter["x"] for alter in row["alters"]] == ["1", "much", "true"]


def test_whole_numbers_stay_whole():
    people = [Ego(id="ego"), Alter(id="a")]
    table = cohort_of([(network_of(people, columns={"a": {"x": 1}}), "")])
    assert table.schema.field("alters").type.value_type.field("x").type == pa.int64()
