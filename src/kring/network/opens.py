"""What contacts may open, in three columns: what the person says, and hints beside it."""

from collections.abc import Mapping

from msgspec import Struct

from kring.network.asking import may_be_proposed
from kring.network.measures.capital import Why, capital
from kring.network.network import Network
from kring.network.trust import is_warmth_first
from kring.network.values import Capital

KINDS: tuple[Capital, ...] = ("bonding", "bridging", "linking")


class Column(Struct, frozen=True, kw_only=True):
    """One of the three: who the person put there, who may be, and whether hints wait."""

    kind: Capital
    said: tuple[str, ...] = ()
    hinted: Mapping[str, tuple[Why, ...]] = {}
    waits: bool = False


def columns(network: Network) -> tuple[Column, ...]:
    """Give the three columns in their order: close by, to another world, to who decides.

    What the person says stands there always, and where they said something no hint is given.
    While warmth comes first, the hints of bridging and linking wait. Who is simply a contact, who
    is let rest or with whom it is not safe is never in a hint.

    Source:
        Putnam (2000); Szreter & Woolcock (2004). The order is that of Nuyts (2017).

    >>> from kring.network.model import About, Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> things = [Ego(id="me"), Alter(id="bo", name="Bo"), Bond(id="me~bo", has_power=True)]
    >>> [column.waits for column in columns(network_of([*things, About(id="kring", trust="no")]))]
    [False, True, True]
    >>> columns(network_of(things))[2].hinted
    {'bo': ('has_power',)}
    """
    hints, first = capital(network), is_warmth_first(network)
    found = []
    for kind in KINDS:
        waits = first and kind != "bonding"
        hinted = {
            person: why
            for person, why in getattr(hints, kind).items()
            if not waits and _may_be_hinted(network, person)
        }
        said = tuple(
            alter.id for alter in network.alters if kind in (network.bond(alter.id).capital or ())
        )
        found.append(Column(kind=kind, said=said, hinted=hinted, waits=waits))
    return tuple(found)


def _may_be_hinted(network: Network, person: str) -> bool:
    bond = network.bond(person)
    return bond.capital is None and may_be_proposed(network.alter[person], bond)
