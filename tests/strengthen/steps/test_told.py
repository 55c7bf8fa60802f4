"""What waits: the steps with a day first, what was put off apart, and none that is done."""

from kring.network.model import Ego, Step
from kring.network.network import network_of
from kring.strengthen.steps.told import for_another_day, for_now


def test_what_has_a_day_comes_first_and_what_is_done_stays_out():
    network = network_of(
        [
            Ego(id="e"),
            Step(id="a", text="Ooit"),
            Step(id="b", text="Zondag", day="2027-01-10"),
            Step(id="c", text="Zaterdag", day="2027-01-09", state="another_time"),
            Step(id="d", text="Klaar", day="2027-01-01", state="done"),
        ]
    )
    assert [step.title for step in for_now(network)] == ["Zondag", "Ooit"]
    assert [step.title for step in for_another_day(network)] == ["Zaterdag"]
