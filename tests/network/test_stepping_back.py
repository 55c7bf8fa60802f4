"""Who helps steps back from their own part, and from nobody else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Agreement
from kring.network.stepping_back import stepped_back, steps_of

PEOPLE = ("an", "bo", "cy")
STATES = (None, "proposed", "yes", "running", "paused", "done", "no", "not_now")
AGREEMENTS = st.builds(
    Agreement,
    id=st.just("x"),
    who=st.lists(st.sampled_from(PEOPLE), unique=True).map(tuple),
    backup=st.sampled_from([None, *PEOPLE]),
    state=st.sampled_from(STATES),
)


@pytest.mark.parametrize(
    ("state", "steps"),
    [
        ("running", ("pause", "stop")),
        ("yes", ("pause", "stop")),
        ("paused", ("go_on", "stop")),
        ("done", ()),
        ("no", ()),
        (None, ()),
    ],
)
def test_who_helps_alone_pauses_goes_on_or_stops(state, steps):
    alone = Agreement(id="x", who=("an",), state=state)
    assert steps_of(alone, "an") == steps
    assert steps_of(alone, "bo") == ()


def test_where_others_help_too_they_go_on():
    both = Agreement(id="x", who=("an", "bo"), backup="an", state="running")
    assert stepped_back(both, "an", "stop") == {
        "who": ("bo",),
        "backup": None,
        "stepped_back": ("an",),
    }


def test_who_only_steps_in_stops_stepping_in():
    agreed = Agreement(id="x", who=("an",), backup="bo", state="running")
    assert stepped_back(agreed, "bo", "stop") == {"backup": None, "stepped_back": ("bo",)}
    assert stepped_back(agreed, "bo", "pause") == {}


@given(AGREEMENTS, st.sampled_from(PEOPLE), st.sampled_from(["pause", "go_on", "stop"]))
def test_the_part_of_nobody_else_ever_changes(agreement, helper, step):
    changes = stepped_back(agreement, helper, step)
    others = [one for one in agreement.who or () if one != helper]
    assert set(changes) <= {"who", "backup", "state", "stepped_back"}
    assert changes.get("stepped_back", (helper,)) == (helper,)
    assert list(changes.get("who", others)) == others
    if others:
        assert "state" not in changes
    if agreement.backup != helper:
        assert "backup" not in changes
    if helper not in (*(agreement.who or ()), agreement.backup):
        assert changes == {}
