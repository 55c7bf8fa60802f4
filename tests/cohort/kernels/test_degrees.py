from hypothesis import given

from cohort.any_cohort import assert_same, cohorts, figures, net_of
from kring.cohort.kernels.degrees import KERNEL
from kring.network.measures import structure


def test_a_star_is_all_through_one():
    (row,) = figures([net_of(4, [(0, 1), (0, 2), (0, 3)])], KERNEL)
    assert (row["mean_degree"], row["max_degree"], row["degree_centralization"]) == (1.5, 3, 1)


def test_nobody_has_no_degree():
    (row,) = figures([net_of(0, [])], KERNEL)
    assert row["mean_degree"] is row["max_degree"] is row["degree_centralization"] is None


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    expected = [
        {
            "mean_degree": structure.mean_degree(net),
            "max_degree": max(structure.degrees(net).values(), default=None),
            "degree_centralization": structure.degree_centralization(net),
        }
        for net in (each.net for each in cohort)
    ]
    assert_same(figures(cohort, KERNEL), expected)
