"""What went well by the person's own telling, from steps, hopes and the lifeline."""

import pytest

from kring.network.model import Event, Hope, Step, Talent
from kring.network.network import network_of
from kring.network.went_well import went_well
from network.shared import cases_of, network_in

DONE = Step(id="s", text="Mia gebeld", state="done", celebrated="We lachten.", with_whom=("mia",))
TRIED = Step(id="t", text="Langs Bo gegaan", state="not_now")
HELPED = Event(id="e", title="Verhuisd", helped="Tante bakte wafels.", helped_by=("tante",))
SILENT = Event(id="x", title="Toen", helped="Niemand", silent=True)
HARD = Event(id="h", title="Ziek")
TRUE = Hope(id="w", text="Weer zingen", state="came_true")


def test_a_step_done_a_hope_that_came_true_and_what_helped_are_found():
    found = went_well(network_of([DONE, TRIED, HELPED, SILENT, HARD, TRUE]))

    assert [(one.id, one.words, one.helped_by) for one in found] == [
        ("s", "We lachten.", ("mia",)),
        ("w", "Weer zingen", ()),
        ("e", "Tante bakte wafels.", ("tante",)),
    ]


def test_of_what_a_talent_was_made_already_is_not_shown_again():
    made = Talent(id="a", story="We lachten.")

    assert went_well(network_of([DONE, made])) == ()


def test_a_step_of_which_only_the_doing_was_told_counts_too():
    [found] = went_well(network_of([Step(id="s", text="Gebeld", state="done")]))

    assert (found.title, found.words) == ("Gebeld", "Gebeld")


def test_nothing_told_is_nothing_found():
    assert went_well(network_of([])) == ()


@pytest.mark.parametrize("case", cases_of("went_well"), ids=lambda case: case["name"])
def test_what_went_well_is_found_as_it_was_worked_out_by_hand(case):
    found = went_well(network_in(case))
    assert [[one.id, one.title, one.words, list(one.helped_by)] for one in found] == case["found"]
