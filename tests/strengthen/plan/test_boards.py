"""Each part of the plan asks a question or two of the closed list, and no more."""

from kring.strengthen.plan.boards import PLAN_PARTS


def test_a_part_asks_at_most_two_things_that_exist():
    for part in PLAN_PARTS.values():
        assert 1 <= len(part.first) <= 2
        assert set(part.first) <= set(part.cls.__struct_fields__)


def test_whoever_is_asked_along_is_asked_with_care():
    assert PLAN_PARTS["where"].asks_of == ("think_along",)
    assert PLAN_PARTS["who"].asks_of == ("who",)
