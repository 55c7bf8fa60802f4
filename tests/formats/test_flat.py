import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.any_network import things
from kring.formats.flat import flat, is_field, thing_of
from kring.network.edits import Refused
from kring.network.model import Alter, Take


def of_any_kind():
    ids = {"about": "kring", "bond": "a~b", "tie": "a~b", "spot": "a~b", "thread": "a~b"}
    kinds = ["ego", "alter", "event", "note", "figure", "take", "rating", *ids]
    return st.sampled_from(kinds).flatmap(
        lambda kind: st.tuples(st.just(kind), things(kind, ids.get(kind, "a")))
    )


@given(of_any_kind())
def test_a_row_of_values_is_the_thing_again(given_thing):
    kind, thing = given_thing
    assert thing_of(kind, thing.id, flat(thing)) == thing


@given(of_any_kind())
def test_a_row_of_texts_is_the_thing_again(given_thing):
    kind, thing = given_thing
    texts = {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in flat(thing).items()
    }
    assert thing_of(kind, thing.id, texts) == thing


def test_a_list_is_written_as_json():
    assert flat(Alter(id="a", qualities=("x;y", '"'))) == {"qualities": '["x;y", "\\""]'}
    assert flat(Take(id="a", numbers=(1.5, 2.0))) == {"numbers": "[1.5, 2.0]"}


@pytest.mark.parametrize(
    ("kind", "field", "text"),
    [
        ("alter", "dragons", "1"),
        ("alter", "paid", "perhaps"),
        ("alter", "born", "old"),
        ("alter", "channels", "phone"),
        ("bond", "closeness", "9"),
        ("dragon", "name", "x"),
    ],
)
def test_what_cannot_stand_in_a_field_is_refused(kind, field, text):
    with pytest.raises(Refused):
        thing_of(kind, "a~b" if kind == "bond" else "a", {field: text})


def test_a_file_does_not_put_things_aside():
    assert is_field("alter", "name")
    assert not is_field("alter", "deleted")
