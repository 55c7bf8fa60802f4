import pytest
from hypothesis import given

from cohort.any_cohort import Rows, assert_same, cohorts, figures
from kring.cohort.kernels.averages import average
from kring.network.measures import categories

KERNEL = average("age")


def people(*ages):
    return Rows((None,) * len(ages), ages, (None,) * len(ages), (), None)


def test_a_network_worked_by_hand():
    (row,) = figures([people(40.0, 60.0, None)], KERNEL)
    assert (row["age.known"], row["age.unknown"], row["age.mean"]) == (2, 1, 50)
    assert row["age.deviation"] == pytest.approx(200**0.5)


def test_one_answer_has_no_deviation_and_no_answer_no_average():
    one, none = figures([people(40.0), people(None)], KERNEL)
    assert (one["age.mean"], one["age.deviation"]) == (40, None)
    assert none["age.mean"] is none["age.deviation"] is None


def test_not_a_number_is_not_known():
    (row,) = figures([people(float("nan"), 30.0)], KERNEL)
    assert (row["age.known"], row["age.unknown"], row["age.mean"]) == (1, 1, 30)


@given(cohorts)
def test_it_is_that_of_the_plain_definition(cohort):
    expected = []
    for each in cohort:
        told = categories.average(each.ages)
        expected.append(
            {
                "age.known": told.of,
                "age.unknown": told.unknown,
                "age.mean": told.mean,
                "age.deviation": told.deviation,
            }
        )
    assert_same(figures(cohort, KERNEL), expected)
