"""The ecomap: a household in its circle, and the systems and people around it.

Systems lie in a fixed order, so that a map of next year can be laid beside this one. Where the
lines go says nothing of who should help first.

Source:
    A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 1978: black
    and white on purpose, so that it survives a photocopy.
"""

from kring.network.household import lives_here
from kring.network.network import Network
from kring.network.systems import system_of
from kring.scene.middle import Plan, drawn
from kring.scene.middle_words import MiddleWords
from kring.scene.placing import Place
from kring.scene.polar import Cell, fitted, polar, round_about, spread
from kring.scene.scene import Scene
from kring.scene.words import Words

_AROUND_EGO = 23.4  # how far from the centre the others of the household stand


def ecomap(network: Network, words: Words, own: MiddleWords, *, large: bool = False) -> Scene:
    """Draw the ecomap of a network.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        own: What the ecomap says.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    cells = fitted(polar("ecomap"), cells_of(network).values())
    inside = [alter.id for alter in network.alters if lives_here(network, alter)]
    parts = dict.fromkeys(inside, own.household)
    for alter_id, (_, sector) in cells_of(network).items():
        parts[alter_id] = own.sectors[cells.sectors[sector]]
    plan = Plan(
        cells=cells,
        places=places_of(network),
        parts=parts,
        part_order=(own.household, *(own.sectors[code] for code in cells.sectors)),
        sector_names=own.sectors,
        middle_radius=cells.centre,
        shows_bonds=True,
        shows_ties=True,
        caption=own.caption,
        title=own.title,
        told=own.told,
    )
    return drawn(network, words, plan, large=large)


def cells_of(network: Network) -> dict[str, Cell]:
    """Tell in which cell everybody around the household stands."""
    sectors = polar("ecomap").sectors
    return {
        alter.id: (0, sectors.index(system))
        for alter in network.alters
        if (system := system_of(alter)) and not lives_here(network, alter)
    }


def places_of(network: Network) -> dict[str, Place]:
    """Give the place of everybody who is on the ecomap; who is missing waits in the tray."""
    inside = [alter.id for alter in network.alters if lives_here(network, alter)]
    wanted = cells_of(network)
    spots = {one: spot for one in wanted if (spot := network.spot("ecomap", one))}
    return dict(zip(inside, round_about(len(inside), _AROUND_EGO), strict=True)) | spread(
        fitted(polar("ecomap"), wanted.values()),
        wanted,
        spots,
        count=len(inside) + len(wanted),
    )
