"""What of the plan may hang on the wall: without whoever others should not see, and their things.

A hope or a step hangs there unless the person keeps it nearer; one that is about somebody who may
not be on a sheet is left out whole, because its words may name them.
"""

from typing import TypeVar

import msgspec

from kring.network.forgetting import REFERENCES, value_without
from kring.network.model import Agreement, Hope, Plan, Step, may_hang_on_the_wall
from kring.network.network import Network

T = TypeVar("T", Plan, Hope, Step, Agreement)


def plan_for_the_wall(network: Network) -> Network:
    """Give a network of which plan, hopes, steps and agreements may be read by anybody.

    Args:
        network: The whole of it; people, bonds and drawings stay as they are.
    """
    hidden = {alter.id for alter in network.alters if not may_hang_on_the_wall(alter)}
    hidden |= {hope.id for hope in network.hopes if not _may_hang(hope)}
    hidden |= {step.id for step in network.steps if not _may_hang(step)}
    return msgspec.structs.replace(
        network,
        plans=tuple(_among("plan", each, hidden) for each in network.plans),
        hopes=tuple(
            _among("hope", each, hidden)
            for each in network.hopes
            if each.id not in hidden and not _is_about("hope", each, hidden)
        ),
        steps=tuple(
            _among("step", each, hidden)
            for each in network.steps
            if each.id not in hidden and not _is_about("step", each, hidden)
        ),
        agreements=tuple(
            _among("agreement", each, hidden)
            for each in network.agreements
            if not _is_about("agreement", each, hidden)
        ),
    )


def _may_hang(thing: Hope | Step) -> bool:
    return thing.visibility in {None, "print"}


def _is_about(kind: str, thing: Hope | Step | Agreement, hidden: set[str]) -> bool:
    """Tell whether somebody who may not be on a sheet has a part in a thing."""
    for field in REFERENCES[kind] - {"hope", "backup"}:
        named = getattr(thing, field)
        if hidden.intersection(named if isinstance(named, tuple) else (named,)):
            return True
    return False


def _among(kind: str, thing: T, hidden: set[str]) -> T:
    kept = {
        field: value_without(kind, field, getattr(thing, field), hidden.__contains__)
        for field in REFERENCES[kind]
    }
    return msgspec.structs.replace(thing, **kept)
