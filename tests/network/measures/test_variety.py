"""Like and unlike in what the person chose; counted by hand."""

import pytest

from kring.network.measures.variety import THEMES, variety
from network.drawn import bond, drawn, people


def test_each_theme_is_counted_by_itself():
    found = variety(
        drawn(
            *people(4),
            bond("p0", similar_age="same", similar_work="different"),
            bond("p1", similar_age="same"),
            bond("p2", similar_age="different"),
        )
    )
    age, work = found["similar_age"], found["similar_work"]
    assert (age.same, age.different, age.unknown) == (2, 1, 1)
    assert age.ei == pytest.approx(-1 / 3)
    assert (work.same, work.different, work.unknown, work.ei) == (0, 1, 3, 1)


def test_a_theme_nobody_spoke_about_is_unknown_and_not_alike():
    found = variety(drawn(*people(2)))
    assert set(found) == set(THEMES)
    assert found["similar_money"].ei is None
    assert found["similar_money"].unknown == 2
