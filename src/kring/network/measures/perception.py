"""What a drawing suggests about how rich a network is and how it is lived; never more than that.

The person says both for themselves by putting a dot in a field, and that dot counts. What is
worked out here is only shown after it, as something to talk about.
"""

import math
from typing import Literal

from msgspec import Struct

from kring.network.measures.counted import all_people
from kring.network.model import is_paid
from kring.network.network import Network

Axis = Literal["experience", "richness"]
_HALFWAY = 12  # unpaid people in the middle of the field: about √(5 × 30)
_MIDDLE, _BORDER, _APART = 5.0, 0.5, 3.0


class Perception(Struct, frozen=True, kw_only=True):
    """What the drawing suggests, each from 0 to 10, and what it was taken over."""

    richness: float | None
    experience: float | None
    unpaid: int
    energy_in: int
    energy_out: int


def perception(network: Network) -> Perception:
    """Suggest from the drawing how rich the network is, and whether it weighs or gives strength.

    Richness: `min(10, 5 · log(1 + U) / log(1 + 12))` with U the persons who are there now and not
    known to be here for their work. The more there are the less one more adds, and 12 stands
    in the middle. None while nobody at all is drawn. Experience: `5 + 5 · (in − out) / (in + out)`
    over the energy that contacts give and cost; None while nothing was said of it.

    Source:
        The two axes are those of the table after Machielse (Hortulanus, Machielse & Meeuwesen
        2003) in Nuyts (2017). Both formulas are Kring's own; 12 lies between the 5 and the 30
        people of the Resokit comparison.

    >>> from kring.network.network import network_of
    >>> from kring.network.model import Alter, Bond, Ego
    >>> an, bo = Alter(id="an"), Alter(id="bo")
    >>> bond = Bond(id="me~an", energy_in=3, energy_out=1)
    >>> found = perception(network_of([Ego(id="me"), an, bo, bond]))
    >>> round(found.richness, 2), found.experience
    (2.14, 7.5)
    """
    people = all_people(network)
    unpaid = sum(is_paid(alter) is not True for alter in people)
    bonds = [network.bond(alter.id) for alter in people]
    energy_in = sum(bond.energy_in or 0 for bond in bonds)
    energy_out = sum(bond.energy_out or 0 for bond in bonds)
    return Perception(
        richness=richness_of(unpaid) if network.alters else None,
        experience=experience_of(energy_in, energy_out),
        unpaid=unpaid,
        energy_in=energy_in,
        energy_out=energy_out,
    )


def richness_of(unpaid: int) -> float:
    """Tell how rich a number of people seems, from 0 to 10; see `perception`.

    >>> [round(richness_of(people), 2) for people in (0, 2, 5, 12, 25, 30)]
    [0.0, 2.14, 3.49, 5.0, 6.35, 6.69]
    """
    return min(10.0, _MIDDLE * math.log(1 + unpaid) / math.log(1 + _HALFWAY))


def experience_of(energy_in: int, energy_out: int) -> float | None:
    """Tell whether what comes in or what goes out is more, from 0 to 10; see `perception`."""
    both = energy_in + energy_out
    return _MIDDLE + _MIDDLE * (energy_in - energy_out) / both if both else None


def side_of(mark: float) -> bool | None:
    """Tell on which side of the middle a dot stands; None on the border, from 4.5 to 5.5.

    Source:
        The border is Kring's own: nobody is put in a quarter by a hair.
    """
    return None if abs(mark - _MIDDLE) <= _BORDER else mark > _MIDDLE


def seen_differently(own: float | None, suggested: float | None) -> bool:
    """Tell whether the person sees it clearly differently from the drawing: more than 3 apart."""
    return own is not None and suggested is not None and abs(own - suggested) > _APART
