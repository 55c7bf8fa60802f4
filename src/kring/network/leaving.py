"""When care ends: who stays, who will stop because it is their work, and who sleeps.

For young people who leave care, and for anybody whose help ends. Nothing is counted: names stand
under a question each, and the person says who stays.

Source:
    Van Audenhove on "the strugglers"; methods.md and R-120; Levinson's sleeping ties, §16.
"""

from msgspec import Struct

from kring.network.asking import may_be_proposed
from kring.network.model import Alter, is_paid
from kring.network.network import Network


class Leaving(Struct, frozen=True, kw_only=True):
    """Who is there, under the question to which each belongs."""

    stays: tuple[Alter, ...]
    for_work: tuple[Alter, ...]
    sleeping: tuple[Alter, ...]
    others: tuple[Alter, ...]


def leaving(network: Network) -> Leaving:
    """Lay everybody around somebody under a question about the time after care.

    Who stays is who the person said stays. Who is simply there now and is nobody of these is
    named, too, so that nobody is forgotten. A broken tie and somebody who died are left alone,
    and so is a sleeping tie that Kring does not bring up: with who is simply a contact, who is
    let rest, or where it is not safe. Who of them is here for their work is not asked to stay.

    Args:
        network: Who is there.
    """
    plan = network.plans[0] if network.plans else None
    said = set((plan.stays if plan else None) or ())
    there = [
        alter
        for alter in network.alters
        if alter.status not in {"dead", "broken"} and alter.sort in {None, "person", "group"}
    ]
    left = [alter for alter in there if alter.id not in said]
    sleeping = [alter for alter in left if alter.status in {"asleep", "past"}]
    awake = [alter for alter in left if alter not in sleeping]
    proposed = {alter.id for alter in left if may_be_proposed(alter, network.bond(alter.id))}
    for_work = [alter for alter in awake if is_paid(alter) and alter.id in proposed]
    return Leaving(
        stays=tuple(alter for alter in there if alter.id in said),
        for_work=tuple(for_work),
        sleeping=tuple(alter for alter in sleeping if alter.id in proposed),
        others=tuple(alter for alter in awake if alter not in for_work),
    )
