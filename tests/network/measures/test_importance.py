"""What people mean to each other, from both sides."""

from kring.network.measures.importance import importance
from network.drawn import bond, drawn, people


def test_both_sides_are_laid_beside_each_other():
    found = importance(
        drawn(
            *people(4),
            bond("p0", importance_mine=4, importance_theirs=2),
            bond("p1", importance_mine=1, importance_theirs=3),
            bond("p2", importance_mine=0, importance_theirs=0),
            bond("p3", importance_mine=3),
        )
    )
    assert (found.more_mine, found.more_theirs, found.alike) == (("p0",), ("p1",), ("p2",))
    assert (found.mine.average, found.mine.of) == (2, 4)
    assert (found.theirs.of, found.theirs.unknown) == (3, 1)


def test_of_nobody_nothing_is_known():
    found = importance(drawn())
    assert (found.mine.average, found.alike) == (None, ())
