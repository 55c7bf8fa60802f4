"""How many people there are now, and who else has a place on the paper."""

from collections import Counter

from msgspec import Struct

from kring.network.measures.counted import is_light, is_there_now
from kring.network.model import Alter, is_paid
from kring.network.network import Network, is_person


class Size(Struct, frozen=True, kw_only=True):
    """Everyone and everything on the paper, each in exactly one of these numbers.

    `people` is the size: the persons who are there now, without those here for their
    work if the person does not count them.
    """

    people: int = 0
    unpaid: int = 0
    paid: int = 0
    paid_unknown: int = 0
    light_ties: int = 0
    groups: int = 0
    places: int = 0
    services: int = 0
    animals: int = 0
    asleep: int = 0
    broken: int = 0
    dead: int = 0
    past: int = 0
    second_hand: int = 0
    wished: int = 0


NUMBERS = tuple(name for name in Size.__struct_fields__ if name != "people")
_SORTS = {"group": "groups", "place": "places", "service": "services", "animal": "animals"}


def size(network: Network) -> Size:
    """Count the people who are there now; tell the others apart.

    Units: heads. An empty paper gives zeros: that nobody was drawn is known. Somebody of
    whom it is not known whether this is their work counts as `paid_unknown`. Whoever is
    asleep, broken with, dead, of the past, wished or known only through somebody else is
    counted under that word, whatever sort they are.

    Source:
        Kruijswijk & Witteveen (Sociaal netwerk, mensen werk!): "omvang", the number of
        meaningful relations; a small one needs not be a problem (Nuyts 2017).

    >>> from kring.network.network import network_of
    >>> mum = Alter(id="mum", relation_types=("parent",))
    >>> nurse = Alter(id="nurse", relation_types=("home_care",))
    >>> cat = Alter(id="cat", sort="animal")
    >>> found = size(network_of([mum, nurse, cat]))
    >>> found.people, found.unpaid, found.paid, found.animals
    (2, 1, 1, 1)
    """
    numbers = Counter(_number_of(alter) for alter in network.alters)
    people = numbers["unpaid"] + numbers["paid_unknown"]
    if network.about.paid_count is not False:
        people += numbers["paid"]
    return Size(people=people, **{name: numbers[name] for name in NUMBERS})


def _number_of(alter: Alter) -> str:
    if not is_there_now(alter):
        return "wished" if alter.status in {None, "active"} else str(alter.status)
    if not is_person(alter):
        return _SORTS[str(alter.sort)]
    if is_light(alter):
        return "light_ties"
    return {True: "paid", False: "unpaid", None: "paid_unknown"}[is_paid(alter)]
