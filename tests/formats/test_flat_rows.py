import pytest

from kring.formats.flat_rows import as_texts, flat_rows, written
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of


def test_fields_stand_under_their_codes_and_columns_beside_them():
    things = [Ego(id="ik", name="Sara"), Alter(id="an", name="An"), Alter(id="bo")]
    things += [Bond(id="ik~an", closeness=1), Tie(id="an~bo", knows=True)]
    things += [Tie(id="an~ik", kin="sibling")]
    network = network_of(things, columns={"an": {"closeness": 0.5}, "kring": {"wave": 1}})
    rows = flat_rows(network, without=("name",))
    assert rows.ego == {"wave": 1}
    assert [row for _, row in rows.alters] == [{"closeness": 1, "closeness (2)": 0.5}, {}]
    assert [(tie.id, row) for tie, row in rows.ties] == [("an~bo", {"knows": True})]


def test_rows_as_texts():
    assert as_texts([{"a": True, "b": 1.5}]) == [{"a": "true", "b": "1.5"}]


@pytest.mark.parametrize(("value", "text"), [(None, ""), (True, "true"), (1.5, "1.5"), ("a", "a")])
def test_a_value_as_text(value, text):
    assert written(value) == text
