import numpy as np
import pyarrow as pa
import pytest

from kring.cohort.answers import codes_of, numbers_of
from kring.formats.errors import BadInput

KINDS = ("kin", "paid")


@pytest.mark.parametrize("type", [pa.string(), pa.dictionary(pa.int32(), pa.string())])
def test_an_answer_is_its_category_and_missing_is_none(type):
    column = pa.array(["paid", None, "kin"], type)
    assert codes_of(column, KINDS, attribute="role").tolist() == [1, -1, 0]


def test_yes_no_and_numbers_can_be_categories():
    assert codes_of(pa.array([True, None]), ("false", "true"), attribute="x").tolist() == [1, -1]
    assert codes_of(pa.array([2, 1]), ("1", "2"), attribute="x").tolist() == [1, 0]


def test_what_was_never_asked_is_missing_for_all():
    assert codes_of(pa.nulls(2), KINDS, attribute="role").tolist() == [-1, -1]
    assert np.isnan(numbers_of(pa.nulls(2))).all()


def test_an_answer_that_was_not_declared_is_told():
    with pytest.raises(BadInput, match="“friend” is an answer to role that was not declared"):
        codes_of(pa.array(["kin", "friend"]), KINDS, attribute="role")


def test_numbers_stay_numbers():
    assert numbers_of(pa.array([1, None])).tolist()[0] == 1.0
    assert np.isnan(numbers_of(pa.array([1, None]))[1])
