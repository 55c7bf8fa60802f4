"""What was agreed until a day, or to be looked at again then, and that day has come."""

from datetime import date

from kring.network.network import Network
from kring.network.steps import Agreement

_GOES_ON = frozenset({"yes", "running"})


def whose_day_has_come(network: Network, today: date) -> list[Agreement]:
    """Give the agreements that go on although their day has come; nothing ends by itself.

    Args:
        network: As it is now.
        today: The day.

    Source:
        Nuyts (2017) on protecting volunteers and network members from overload; methods.md §18.
    """
    return [
        agreement
        for agreement in network.agreements
        if agreement.state in _GOES_ON
        if agreement.until and agreement.until <= today.isoformat()
    ]
