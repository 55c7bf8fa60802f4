import pyarrow as pa

from kring.cohort.form import asked_in, categories_in, declared, is_number, schema


def test_a_form_says_what_was_asked_and_which_answers_were_possible():
    form = schema({"sex": pa.string()}, {"age": pa.int64()}, categories={"sex": ("f", "m")})
    assert asked_in(form) == ({"sex": pa.string()}, {"age": pa.int64()})
    assert categories_in(form) == {"sex": ("f", "m")}


def test_the_id_and_the_weight_of_an_alter_are_no_answers():
    assert asked_in(schema({"weight": pa.float64()})) == ({}, {})


def test_without_description_nothing_is_declared():
    assert categories_in(schema({}).with_metadata(None)) == {}
    assert categories_in(declared(pa.schema([]), {"a": ("x",)})) == {"a": ("x",)}


def test_yes_and_no_are_categories():
    assert not is_number(pa.bool_())
    assert is_number(pa.int8())
