"""What stays close by if somebody got around less: who is near, who can call, what then stops."""

from msgspec import Struct

from kring.network.measures.counted import all_there_now
from kring.network.measures.glocal import LEVEL_OF
from kring.network.model import FUNCTIONS, Alter
from kring.network.network import Network

_FROM_A_CHAIR = frozenset({"phone", "video", "message", "letter", "social_media"})


class StaysNear(Struct, frozen=True, kw_only=True):
    """Who stays, by how; `stops` are kinds of support that nobody near or by telephone gives."""

    near: tuple[str, ...] = ()
    by_phone: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()


def stays_near(network: Network) -> StaysNear:
    """Tell who stays in reach without going further than the neighbourhood.

    Near is home, street and neighbourhood. Who lives further stays in reach by telephone, screen
    or letter if that is how they have contact. Where nothing was said, they are unknown, and
    nothing is said to stop because of them. Unit: everybody and everything there now.

    Source:
        Nuyts (2017): older people in Brussels who take the tram to several centres, and need
        neighbours once they move less.

    >>> from kring.network.model import Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = stays_near(network_of([
    ...     Ego(id="me"), Alter(id="club", sort="place", place_level="town"),
    ...     Bond(id="me~club", company="get"),
    ... ]))
    >>> found.far, found.stops
    (('club',), ('company',))
    """
    found: dict[str, list[str]] = {"near": [], "by_phone": [], "far": [], "unknown": []}
    for alter in all_there_now(network):
        found[_reach(alter)].append(alter.id)
    left = [*found["near"], *found["by_phone"], *found["unknown"]]
    stops = [
        function
        for function in FUNCTIONS
        if any(_gives(network, one, function) for one in found["far"])
        and not any(_gives(network, one, function) for one in left)
    ]
    people = {how: tuple(who) for how, who in found.items()}
    return StaysNear(**people, stops=tuple(stops))


def _reach(alter: Alter) -> str:
    if alter.place_level is None:
        return "unknown"
    if LEVEL_OF[alter.place_level] == "near":
        return "near"
    is_online = alter.place_level == "online" or _FROM_A_CHAIR.intersection(alter.channels or ())
    return "by_phone" if is_online else "far"


def _gives(network: Network, person: str, function: str) -> bool:
    return getattr(network.bond(person), function) in {"get", "both"}
