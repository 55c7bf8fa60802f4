import pytest
from hypothesis import given

from cohort.any_cohort import ROLES, Rows, assert_same, cohorts, figures
from kring.cohort.kernels.composition import composition
from kring.network.measures import categories

KERNEL = composition("role", ROLES)


def people(*roles):
    return Rows(roles, (None,) * len(roles), (None,) * len(roles), (), None)


def test_missing_is_no_category_and_what_was_possible_counts():
    (row,) = figures([people("family", "family", "paid", None)], KERNEL)
    assert (row["role.known"], row["role.unknown"]) == (3, 1)
    assert (row["role=family"], row["role=friend"], row["role=paid"]) == (2, 0, 1)
    assert row["role=family.share"] == pytest.approx(2 / 3)
    assert row["role.blau"] == pytest.approx(4 / 9)
    assert row["role.iqv"] == pytest.approx(4 / 9 / (2 / 3))  # three kinds were possible


def test_of_whom_nothing_is_known_nothing_is_told():
    for row in figures([people(), people(None, None)], KERNEL):
        assert row["role=family"] == row["role.known"] == 0
        assert row["role=family.share"] is row["role.blau"] is row["role.entropy"] is None


def test_with_one_possible_answer_there_is_no_iqv():
    (row,) = figures([people("family")], composition("role", ("family",)))
    assert row["role.iqv"] is None
    assert row["role.entropy"] == 0


@given(cohorts)
def test_it_is_that_of_the_plain_definition(cohort):
    expected = []
    for each in cohort:
        mix = categories.mix(each.roles, ROLES)
        expected.append(
            {
                "role.known": mix.of,
                "role.unknown": mix.unknown,
                **{f"role={role}": count for role, count in mix.counts.items()},
                **{
                    f"role={role}.share": count / mix.of if mix.of else None
                    for role, count in mix.counts.items()
                },
                "role.blau": mix.blau,
                "role.iqv": mix.iqv,
                "role.entropy": categories.entropy(mix),
            }
        )
    assert_same(figures(cohort, KERNEL), expected)
