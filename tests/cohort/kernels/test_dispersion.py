from statistics import fmean

from hypothesis import given, settings

from cohort.any_cohort import assert_same, cohorts, figures, large, net_of
from kring.cohort.kernels.dispersion import KERNEL
from kring.network.measures import closure


def test_somebody_who_joins_three_strangers_joins_three_pairs():
    star, triangle, nobody = figures(
        [net_of(4, [(0, 1), (0, 2), (0, 3)]), net_of(3, [(0, 1), (1, 2), (0, 2)]), net_of(0, [])],
        KERNEL,
    )
    assert (star["max_dispersion"], star["mean_dispersion"]) == (3, 0.75)
    assert triangle["max_dispersion"] == 0
    assert nobody["max_dispersion"] is nobody["mean_dispersion"] is None


def expected_of(net):
    each = list(closure.dispersion(net).values())
    return {
        "max_dispersion": max(each, default=None),
        "mean_dispersion": fmean(each) if each else None,
    }


@given(cohorts)
def test_it_is_that_of_the_plain_definition(cohort):
    assert_same(figures(cohort, KERNEL), [expected_of(each.net) for each in cohort])


@settings(max_examples=10)
@given(large)
def test_so_it_is_with_more_people_than_bits_in_a_number(cohort):
    assert_same(figures(cohort, KERNEL), [expected_of(each.net) for each in cohort])
