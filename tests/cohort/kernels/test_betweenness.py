from statistics import fmean

import pytest
from hypothesis import given, settings

from cohort.any_cohort import assert_same, cohorts, figures, large, net_of
from kring.cohort.kernels.betweenness import EGO, KERNEL
from kring.network.measures import paths


def test_a_line_of_three():
    (row,) = figures([net_of(3, [(0, 1), (1, 2)])], EGO, KERNEL)
    assert row["ego_betweenness"] == 0.5  # the two ends have two ways: by the middle and by ego
    assert row["ego_betweenness_share"] == pytest.approx(1 / 6)
    assert (row["max_betweenness"], row["mean_betweenness"]) == (1, pytest.approx(1 / 3))


def test_nobody_and_all_with_all():
    nobody, all_tied = figures([net_of(0, []), net_of(3, [(0, 1), (1, 2), (0, 2)])], EGO, KERNEL)
    assert nobody["ego_betweenness"] == 0
    assert nobody["ego_betweenness_share"] is None
    assert nobody["max_betweenness"] is nobody["mean_betweenness"] is None
    assert all_tied["ego_betweenness"] == all_tied["max_betweenness"] == 0


def expected_of(net):
    each = list(paths.betweenness(net).values())
    return {
        "ego_betweenness": paths.ego_betweenness(net),
        "ego_betweenness_share": paths.ego_betweenness_share(net),
        "max_betweenness": max(each, default=None),
        "mean_betweenness": fmean(each) if each else None,
    }


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    assert_same(figures(cohort, EGO, KERNEL), [expected_of(each.net) for each in cohort])


@settings(max_examples=10)
@given(large)
def test_so_they_are_with_more_people_than_bits_in_a_number(cohort):
    assert_same(figures(cohort, EGO, KERNEL), [expected_of(each.net) for each in cohort])
