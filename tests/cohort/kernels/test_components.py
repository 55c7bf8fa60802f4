import pytest
from hypothesis import given, settings

from cohort.any_cohort import assert_same, cohorts, figures, large, net_of
from kring.cohort.kernels.components import DISTANCES, KERNEL
from kring.network.measures import paths, structure


def test_a_line_of_three_and_somebody_alone():
    (row,) = figures([net_of(4, [(0, 1), (1, 2)])], KERNEL, DISTANCES)
    assert (row["components"], row["largest_component"], row["isolates"]) == (2, 3, 1)
    assert row["component_ratio"] == pytest.approx(1 / 3)
    assert row["fragmentation"] == pytest.approx(1 - 6 / 12)
    assert row["mean_distance"] == pytest.approx(4 / 3)  # 1, 1 and 2
    assert row["diameter"] == 2


def test_nobody_and_one():
    nobody, one = figures([net_of(0, []), net_of(1, [])], KERNEL, DISTANCES)
    assert (nobody["components"], nobody["largest_component"], nobody["isolates"]) == (0, 0, 0)
    assert (one["components"], one["largest_component"], one["isolates"]) == (1, 1, 1)
    for row in (nobody, one):
        assert row["component_ratio"] is row["fragmentation"] is None
        assert row["mean_distance"] is row["diameter"] is None


def expected_of(net):
    groups = structure.components(net)
    return {
        "components": len(groups),
        "largest_component": max(groups, default=0),
        "component_ratio": structure.component_ratio(net),
        "isolates": structure.isolates(net),
        "fragmentation": structure.fragmentation(net),
        "mean_distance": paths.mean_distance(net),
        "diameter": paths.diameter(net),
    }


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    found = figures(cohort, KERNEL, DISTANCES)
    assert_same(found, [expected_of(each.net) for each in cohort])


@settings(max_examples=10)
@given(large)
def test_so_they_are_with_more_people_than_bits_in_a_number(cohort):
    found = figures(cohort, KERNEL, DISTANCES)
    assert_same(found, [expected_of(each.net) for each in cohort])
