from hypothesis import given

from cohort.any_cohort import assert_same, cohorts, figures, net_of
from kring.cohort.kernels.size import KERNEL


def test_every_network_is_there_also_one_without_anybody():
    found = figures([net_of(0, []), net_of(1, []), net_of(2, [(0, 1)])], KERNEL)
    assert [(row["network"], row["size"], row["ties"]) for row in found] == [
        ("n0", 0, 0),
        ("n1", 1, 0),
        ("n2", 2, 1),
    ]


def test_a_pair_named_again_a_tie_with_oneself_and_one_with_a_stranger_are_told():
    (row,) = figures([net_of(3, [(0, 1), (1, 0), (0, 1), (2, 2), (0, 7), (None, 1)])], KERNEL)
    assert row["ties"] == 1
    assert row["ties_repeated"] == 2
    assert row["ties_with_oneself"] == 1
    assert row["ties_not_listed"] == 2


@given(cohorts)
def test_it_counts_as_the_plain_definition_does(cohort):
    nets = [each.net for each in cohort]
    expected = [
        {
            "size": len(net.people),
            "ties": len(net.ties),
            "ties_repeated": net.mended.repeated,
            "ties_with_oneself": net.mended.with_oneself,
            "ties_not_listed": net.mended.not_listed,
        }
        for net in nets
    ]
    assert_same(figures(cohort, KERNEL), expected)
