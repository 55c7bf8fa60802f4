import pytest

from kring.cohort.form import Attribute
from kring.cohort.measures import MEASURES, expect_known, kernels_for
from kring.formats.errors import BadInput

ASKED = (
    Attribute(name="sex", categories=("f", "m"), of_ego=True),
    Attribute(name="age"),
    Attribute(name="mood", of_alters=False, of_ego=True),
)


def columns(measures):
    return [name for kernel in kernels_for(measures, ASKED) for name in kernel.columns]


def test_everything_is_there_but_weights_that_nobody_asked_for():
    found = columns(None)
    assert {"size", "constraint", "components", "sex.iqv", "sex.ei", "age.mean"} <= set(found)
    assert not [name for name in found if "weight" in name or "mood" in name]
    assert "constraint_weighted" in columns(["weighted"])


def test_the_size_always_comes_along_and_no_kernel_twice():
    assert columns(["constraint", "efficiency"])[:2] == ["size", "ties"]
    assert len(columns(["constraint", "efficiency"])) == len(set(columns(["constraint"])))


def test_a_column_can_be_asked_by_its_own_name():
    assert "sex.ei" in columns(["sex.ei"])


def test_no_column_is_filled_twice():
    for measures in (None, MEASURES):
        assert len(columns(measures)) == len(set(columns(measures)))


def test_what_is_not_there_is_told():
    with pytest.raises(BadInput, match=r"There is no measure “beauty”\. Choose from: size"):
        expect_known(["beauty"])
    expect_known(["sex.ei", "density", "ties"])
    with pytest.raises(BadInput, match=r"no measure “sex\.beauty”"):
        kernels_for(["sex.beauty"], ASKED)
