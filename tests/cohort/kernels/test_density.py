from hypothesis import given

from cohort.any_cohort import assert_same, cohorts, figures, net_of
from kring.cohort.kernels.density import KERNEL, WEIGHTED
from kring.network.measures import structure


def test_a_network_worked_by_hand():
    # Four people, of six pairs three tied; with ego ten pairs, of which seven.
    (row,) = figures([net_of(4, [(0, 1), (1, 2), (0, 2)])], KERNEL)
    assert row["density"] == 0.5
    assert row["density_with_ego"] == 0.7


def test_it_is_undefined_where_there_are_no_pairs():
    nobody, one = figures([net_of(0, []), net_of(1, [])], KERNEL)
    assert nobody["density"] is nobody["density_with_ego"] is None
    assert one["density"] is None
    assert one["density_with_ego"] == 1


@given(cohorts)
def test_it_is_that_of_the_plain_definition(cohort):
    expected = [
        {
            "density": structure.density_without_ego(net),
            "density_with_ego": structure.density_with_ego(net),
            "weighted_density": structure.weighted_density(net),
        }
        for net in (each.net for each in cohort)
    ]
    assert_same(figures(cohort, KERNEL, WEIGHTED), expected)
