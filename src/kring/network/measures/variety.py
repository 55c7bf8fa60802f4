"""Whether the people around somebody are like them or not, in what the person thinks matters.

Only same, different or unsaid is kept, never somebody's money, language or background
itself.
"""

from collections.abc import Mapping

from kring.network.measures.counted import counted_bonds
from kring.network.measures.homophily import Likenesses
from kring.network.network import Network

THEMES = (
    *("similar_age", "similar_life_phase", "similar_neighbourhood", "similar_work"),
    *("similar_money", "similar_language", "similar_background", "similar_interests"),
)


def variety(network: Network) -> Mapping[str, Likenesses]:
    """Tell for each theme how many people are the same as the person and how many are different.

    Units: heads, with the E-I index (different - same) / (different + same) of each theme.
    Themes nobody spoke about are there with everybody unknown. Choice: no figure over all
    themes together, because alike in age does not weigh up against different in work.

    Source:
        "Gevarieerdheid" in Nuyts (2017); the index is that of Krackhardt & Stern (1988).

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = variety(network_of([
    ...     Ego(id="me"), Alter(id="an"), Alter(id="bo"), Alter(id="cy"),
    ...     Bond(id="me~an", similar_age="same"), Bond(id="me~bo", similar_age="different"),
    ... ]))["similar_age"]
    >>> found.same, found.different, found.unknown, found.ei
    (1, 1, 1, 0.0)
    """
    bonds = counted_bonds(network)
    found = {}
    for theme in THEMES:
        answers = [getattr(bond, theme) for bond in bonds]
        found[theme] = Likenesses(
            same=answers.count("same"),
            different=answers.count("different"),
            unknown=answers.count(None),
        )
    return found
