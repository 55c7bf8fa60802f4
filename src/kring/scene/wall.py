"""What may hang on the wall: a network without the people others should not see."""

import msgspec

from kring.network.model import ends, may_hang_on_the_wall
from kring.network.network import Network


def for_the_wall(network: Network) -> Network:
    """Leave out who may not stand on a print, with every tie, bond and spot of theirs.

    Notes, events and agreements are no part of a drawing and are left out whole.
    """
    alters = tuple(alter for alter in network.alters if may_hang_on_the_wall(alter))
    hidden = {alter.id for alter in network.alters} - {alter.id for alter in alters}
    return msgspec.structs.replace(
        network,
        alters=tuple(
            msgspec.structs.replace(alter, via=None) if alter.via in hidden else alter
            for alter in alters
        ),
        bonds=tuple(bond for bond in network.bonds if not hidden.intersection(ends(bond.id))),
        ties=tuple(tie for tie in network.ties if not hidden.intersection(ends(tie.id))),
        spots=tuple(spot for spot in network.spots if not hidden.intersection(ends(spot.id))),
        events=(),
        agreements=(),
        notes=(),
        columns={},
    )
