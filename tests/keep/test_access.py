import pytest

from kring.keep.access import DISTANCES, HOUSE, access_of
from kring.network.sight import WHOLE

GUEST = {"parts": "notes lifeline nonsense", "may_draw": False, "may_print": False}


@pytest.mark.parametrize("role", ["owner", "representative", "starter"])
def test_whose_it_is_and_who_stands_in_do_everything(role):
    access = access_of(role=role, **GUEST)
    assert access.owns and access.sight is WHOLE
    assert all(access.allows(act) for act in ("see", "draw", "print", "take", "own"))
    assert access.opens("photos")


@pytest.mark.parametrize("role", sorted(DISTANCES.keys() - {"owner", "representative", "starter"}))
def test_who_looks_along_does_what_was_said_and_never_owns(role):
    shut = access_of(role=role, **GUEST)
    assert [shut.allows(act) for act in ("see", "draw", "print", "take", "own")] == [
        True,
        False,
        False,
        False,
        False,
    ]
    wide = access_of(role=role, parts="", may_draw=True, may_print=True)
    assert wide.allows("draw") and wide.allows("print")
    assert not wide.allows("take") and not wide.allows("own")
    assert shut.sight.parts == {"notes", "lifeline"}
    assert shut.opens("notes") and not shut.opens("moments")


def test_a_helper_sees_as_worker_and_the_circle_from_further():
    def distance(role):
        return access_of(role=role, **GUEST).sight.distance

    assert distance("professional") == distance("coordinator") == "worker"
    assert distance("member") == distance("volunteer") == "circle"


def test_the_house_itself_sees_everything():
    assert HOUSE.owns and HOUSE.sight is WHOLE


@pytest.mark.parametrize("role", sorted(DISTANCES))
def test_who_draws_with_somebody_guides_and_who_draws_themselves_does_not(role):
    guides = access_of(role=role, **GUEST).guides
    assert guides == (role not in {"owner", "representative"})
