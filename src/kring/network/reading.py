"""One reading of a network: all its figures and the remarks on them, and the same as JSON."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import Struct, structs, to_builtins

from kring.network.figures import Mix, Share
from kring.network.measures.capital import Capital, capital
from kring.network.measures.complexity import Complexity, complexity
from kring.network.measures.composition import Composition, Grouping, composition
from kring.network.measures.contact import Contact, contact
from kring.network.measures.density import AllTies, Ties, density, density_by_label
from kring.network.measures.functions import Functions, functions_of_support
from kring.network.measures.homophily import Likenesses
from kring.network.measures.importance import Importance, importance
from kring.network.measures.reachability import Reachability, reachability
from kring.network.measures.reciprocity import Reciprocity, reciprocity
from kring.network.measures.size import Size, size
from kring.network.measures.stability import Stability, stability
from kring.network.measures.strength import Strengths, strengths
from kring.network.measures.variety import variety
from kring.network.network import Network
from kring.network.remarks import (
    Remark,
    on_complexity,
    on_composition,
    on_density,
    on_functions,
    on_reachability,
    on_size,
    on_stability,
)
from kring.network.remarks_between import on_capital, on_contact, on_exchange, on_variety


class Reading(Struct, frozen=True, kw_only=True):
    """Everything that is read from one network on one day."""

    size: Size
    composition: Composition
    density: AllTies
    labels: Mapping[str, Ties]
    stability: Stability
    complexity: Complexity
    reachability: Reachability
    functions: Functions
    strengths: Strengths
    contact: Contact
    variety: Mapping[str, Likenesses]
    reciprocity: Reciprocity
    importance: Importance
    capital: Capital
    remarks: tuple[Remark, ...]


def read_network(network: Network, *, today: date, grouping: Grouping = "four") -> Reading:
    """Read a network: measure everything there is to measure and remark on it.

    Figures are never kept; a moment is read again when somebody asks.

    Args:
        network: As it is now, as it was at a moment, or out of a file.
        today: The day it is read for; of a moment the day it was set.
        grouping: The lens under which the composition is remarked on.
    """
    made_of, ties, known = composition(network), density(network), stability(network, today=today)
    roles, reach = complexity(network), reachability(network)
    support, strength, heads = functions_of_support(network), strengths(network), size(network)
    often, likeness = contact(network, today=today), variety(network)
    exchanged, felt, opens = reciprocity(network), importance(network), capital(network)
    return Reading(
        size=heads,
        composition=made_of,
        density=ties,
        labels=density_by_label(network),
        stability=known,
        complexity=roles,
        reachability=reach,
        functions=support,
        strengths=strength,
        contact=often,
        variety=likeness,
        reciprocity=exchanged,
        importance=felt,
        capital=opens,
        remarks=(
            *on_size(network, heads),
            *on_composition(network, made_of, grouping=grouping),
            *on_density(heads.people, ties),
            *on_stability(known),
            *on_complexity(roles, strength),
            *on_reachability(network, reach, support),
            *on_functions(support),
            *on_contact(often),
            *on_variety(likeness),
            *on_exchange(exchanged, felt),
            *on_capital(opens),
        ),
    )


def reading_as_json(network: Network, reading: Reading, *, source: str) -> dict[str, Any]:
    """Give a reading as plain JSON values, with keys that scripts may rely on.

    The keys are the same whatever the language. Unknown or undefined is None, never 0;
    shares are rounded to four decimals and stand beside what they were taken over.

    Args:
        network: The network that was read.
        reading: What was read.
        source: The file it came from.
    """
    roles, reach = reading.complexity, reading.reachability
    return {
        "network": network.id,
        "name": network.name,
        "source": source,
        "size": structs.asdict(reading.size),
        "density": _share(reading.density.known),
        "ties_drawn": reading.density.drawn,
        **_groups(reading.density),
        "bridges": list(reading.density.bridges) if reading.density.settled else None,
        "ties": {label: _tie_kind(ties) for label, ties in reading.labels.items()},
        "composition": {
            **{name: _mix(mix) for name, mix in reading.composition.mixes.items()},
            "paid": _share(reading.composition.paid),
        },
        "stability": {
            "years": to_builtins(reading.stability.years),
            "bands": dict(reading.stability.bands) if reading.stability.years.of else None,
        },
        "complexity": {
            "qualities": to_builtins(roles.qualities),
            "single": list(roles.single),
            "unknown": roles.unknown,
            "functions_per_relation": to_builtins(roles.functions_per_relation),
        },
        "reachability": {
            "within_minutes": _shares(reach.within),
            "channels": _shares(reach.channels),
            "busy": _shares(reach.busy),
            "places": _shares(reach.places),
        },
        "functions": _functions(reading.functions),
        "strength": {
            name: getattr(reading.strengths, name)
            for name in ("weak", "medium", "strong", "unknown")
        },
        **_between(reading),
        "remarks": to_builtins(reading.remarks),
    }


def _share(share: Share) -> dict[str, Any]:
    value = None if share.value is None else round(share.value, 4)
    return {"value": value, **structs.asdict(share)}


def _shares(shares: Mapping[Any, Share]) -> dict[str, Any]:
    return {str(name): _share(share) for name, share in shares.items()}


def _groups(ties: Ties) -> dict[str, Any]:
    settled = ties.settled
    return {
        "components": len(ties.groups) if settled else None,
        "isolates": len(ties.alone) if settled else None,
    }


def _tie_kind(ties: Ties) -> dict[str, Any]:
    return {**_share(ties.known), **_groups(ties)}


def _mix(mix: Mix) -> dict[str, Any]:
    rounded = {
        name: None if value is None else round(value, 4)
        for name, value in (("blau", mix.blau), ("iqv", mix.iqv))
    }
    return {"counts": dict(mix.counts), "of": mix.of, "unknown": mix.unknown, **rounded}


def _functions(found: Functions) -> dict[str, Any]:
    return {
        "support": {
            name: {**to_builtins(support), "signal": support.signal}
            for name, support in found.functions.items()
        },
        "givers": len(found.givers),
        "covered": found.covered,
        "much_on_one": found.much_on_one,
        "gives_to": _share(found.gives_to),
    }


def _between(reading: Reading) -> dict[str, Any]:
    """Give what lies between the person and each other: how often, how alike, to and fro."""
    often, felt = reading.contact, reading.importance
    return {
        "contact": {"yearly": often.yearly, "quiet": list(often.quiet), "unknown": often.unknown},
        "variety": {
            theme: {**_share(each.share), "ei": None if each.ei is None else round(each.ei, 4)}
            for theme, each in reading.variety.items()
        },
        "reciprocity": _share(reading.reciprocity.both),
        "importance": {"mine": to_builtins(felt.mine), "theirs": to_builtins(felt.theirs)},
        "hints": {
            name: list(getattr(reading.capital, name))
            for name in ("bonding", "bridging", "linking")
        },
    }
