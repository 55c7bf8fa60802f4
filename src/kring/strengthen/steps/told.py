"""The small steps for now and for another day, told in words, on the path and on coming back."""

from collections.abc import Collection

from kring.network.network import Network
from kring.strengthen.steps.boards import STEPS
from kring.strengthen.telling import Told, told

FOR_NOW = frozenset({None, "open"})
FOR_ANOTHER_DAY = frozenset({"another_time", "not_now"})
WAITING = FOR_NOW | FOR_ANOTHER_DAY


def for_now(network: Network) -> list[Told]:
    """Give the steps that wait, each told in words; those with a day first, in their order."""
    return _told(network, FOR_NOW)


def for_another_day(network: Network) -> list[Told]:
    """Give the steps of which somebody said: not today. They rest until they are taken up again."""
    return _told(network, FOR_ANOTHER_DAY)


def _told(network: Network, states: Collection[str | None]) -> list[Told]:
    found = [step for step in network.steps if step.state in states]
    in_order = sorted(found, key=lambda step: step.day or "9999")
    return [told(STEPS, step, network) for step in in_order]
