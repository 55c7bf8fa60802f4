import numpy as np
import pyarrow as pa
import pytest

from kring.cohort.places import Listed
from kring.formats.errors import BadInput


def test_an_id_is_a_place_in_its_own_network():
    listed = Listed(np.array([0, 0, 1]), pa.array(["an", "bo", "bo"]))
    found = listed.places(np.array([0, 1, 1, 0, 0]), pa.array(["bo", "bo", "an", "cy", None]))
    assert found.to_pylist() == [1, 0, None, None, None]


def test_without_anybody_nobody_is_listed():
    listed = Listed(np.array([], dtype=np.int64), pa.array([], pa.string()))
    assert listed.places(np.array([0]), pa.array(["an"])).to_pylist() == [None]


def test_somebody_twice_in_one_network_is_told():
    with pytest.raises(BadInput, match="Row 3 of the people names an, who is in that network"):
        Listed(np.array([0, 0, 0]), pa.array(["an", "bo", "an"]))
