"""The strength of ties, after Granovetter's four components; means by hand."""

import pytest

from kring.network.measures.strength import strengths, tie_strength
from network.drawn import bond, drawn, person


def of(*answers, **more):
    scales = dict(zip(("time", "emotion", "intimacy", "services"), answers, strict=True))
    return tie_strength(bond("a", **scales, **more))


@pytest.mark.parametrize(
    ("answers", "mean", "level"),
    [
        ((4, 3, 3, 2), 3.0, "strong"),
        ((0, 0, 0, 0), 0.0, "weak"),
        ((1, 2, None, None), 1.5, "medium"),
        ((1, 1, 2, 1), 1.25, "weak"),
        ((3, 3, 3, 2), 2.75, "strong"),
        ((3, 3, 2, None), 8 / 3, "medium"),
        ((4, None, None, None), None, None),
        ((None, None, None, None), None, None),
    ],
)
def test_strength_is_the_mean_of_at_least_two_answers(answers, mean, level):
    found = of(*answers)
    assert (found.mean, found.level) == (mean if mean is None else pytest.approx(mean), level)


def test_what_the_person_feels_goes_first_and_the_mean_stays_visible():
    found = of(0, 1, 0, 1, strength_felt="strong")
    assert (found.mean, found.level) == (0.5, "strong")


def test_all_ties_are_weak_medium_strong_or_unknown():
    network = drawn(
        *(person(name) for name in "abcd"),
        bond("a", time=4, emotion=4),
        bond("b", time=0, services=1),
        bond("c", intimacy=2, services=2),
        bond("d", emotion=4),
    )
    found = strengths(network)
    assert (found.strong, found.weak, found.medium, found.unknown) == (1, 1, 1, 1)
