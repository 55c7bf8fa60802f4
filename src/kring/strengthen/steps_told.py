"""The small steps that wait, told in words, for the path and for whoever comes back."""

from kring.network.network import Network
from kring.strengthen.step_boards import STEPS
from kring.strengthen.telling import Told, told

WAITING = frozenset({None, "open", "another_time", "not_now"})


def waiting(network: Network) -> list[Told]:
    """Give the steps that wait, each told in words; those with a day first, in their order."""
    found = [step for step in network.steps if step.state in WAITING]
    in_order = sorted(found, key=lambda step: step.day or "9999")
    return [told(STEPS, step, network) for step in in_order]
