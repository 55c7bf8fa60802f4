"""What waits: the steps with a day first, and none that is done or let go."""

from kring.network.model import Ego, Step
from kring.network.network import network_of
from kring.strengthen.steps_told import waiting


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
    assert [step.title for step in waiting(network)] == ["Zaterdag", "Zondag", "Ooit"]
