"""What can be remarked about a network: figures turned into remarks without language.

A remark says what is there, never whether that is good. Below three people nothing is
said as a part of a whole; people are named instead, because a share of two people is no
share. What was not asked gets a remark of its own and is never taken for "no".
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from kring.network.figures import Share, Spread
from kring.network.measures.complexity import Complexity
from kring.network.measures.composition import Composition, Grouping, category_of
from kring.network.measures.counted import counted_people
from kring.network.measures.density import AllTies, Ties
from kring.network.measures.functions import Functions
from kring.network.measures.reachability import Reachability
from kring.network.measures.size import Size
from kring.network.measures.stability import Stability
from kring.network.measures.strength import Strengths
from kring.network.measures.turnover import Turnover
from kring.network.network import Network

FEWEST = 3  # below this number of people no parts of a whole, only names


class Remark(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that can be said about a network, in a code and what fills it in.

    Args:
        code: The characteristic and what is remarked, as in `support.single`.
        numbers: The figures in it, by name.
        what: Categories, functions, channels or people's own words for a quality.
        people: Ids of whom it is about.
    """

    code: str
    numbers: Mapping[str, int | float] = {}
    what: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


def on_size(network: Network, size: Size) -> Iterator[Remark]:
    """Remark who is there now and who else has a place on the paper."""
    if not network.alters:
        yield Remark(code="size.empty")
        return
    if not size.people:
        yield Remark(code="size.no_people")
    elif size.people < FEWEST:
        people = tuple(alter.id for alter in counted_people(network))
        yield Remark(code="size.named", numbers={"people": size.people}, people=people)
    else:
        yield Remark(code="size.people", numbers={"people": size.people})
    if size.paid:
        yield from _on_paid(network, size)
    for code, names in _ELSEWHERE.items():
        counts = {name: getattr(size, name) for name in names}
        found = {name: count for name, count in counts.items() if count}
        if found:
            yield Remark(code=code, numbers=found)


def _on_paid(network: Network, size: Size) -> Iterator[Remark]:
    if network.about.paid_count is False:
        yield Remark(code="size.paid_apart", numbers={"paid": size.paid})
    elif size.people >= FEWEST:
        yield Remark(code="size.paid", numbers={"paid": size.paid, "people": size.people})


_ELSEWHERE = {
    "size.also": ("groups", "places", "services", "animals"),
    "size.light": ("light_ties",),
    "size.elsewhere": ("asleep", "broken", "dead", "past", "second_hand", "wished"),
}


def on_composition(
    network: Network, found: Composition, *, grouping: Grouping = "four"
) -> Iterator[Remark]:
    """Remark of what kinds of people the network is made, under the chosen grouping."""
    mix = found.mixes[grouping]
    there = {category: count for category, count in mix.counts.items() if count}
    if not mix.of:
        if mix.unknown:
            yield Remark(code="composition.not_said")
        return
    if mix.of < FEWEST:
        for alter in counted_people(network):
            category = category_of(alter, grouping)
            if category:
                yield Remark(code="composition.named", what=(category,), people=(alter.id,))
    else:
        largest = max(there, key=there.__getitem__)
        numbers = {"part": there[largest], "of": mix.of, "kinds": len(there)}
        code = "mixed"
        if len(there) == 1:
            code = "all"
        elif there[largest] * 2 > mix.of:
            code = "mostly"
        yield Remark(code=f"composition.{code}", numbers=numbers, what=(largest,))
    if mix.unknown:
        yield Remark(code="composition.unknown", numbers={"unknown": mix.unknown})


def on_density(people: int, found: AllTies) -> Iterator[Remark]:
    """Remark who knows whom, as far as it is said.

    Args:
        people: How many people are counted.
        found: What is known about their ties.
    """
    known = found.known
    if people < 2:
        yield Remark(code="density.no_pairs")
    elif people == 2:
        yield from _on_one_pair(found)
    elif known.of < FEWEST:
        code = "lines" if found.drawn else "not_asked"
        yield Remark(code=f"density.{code}", numbers={"drawn": found.drawn})
    else:
        numbers = {"part": known.part, "of": known.of, "unknown": known.unknown}
        yield Remark(code=f"density.{_how_many(found)}", numbers=numbers)
        if found.settled and found.drawn:
            yield from _on_groups(people, found)


def _on_one_pair(found: Ties) -> Iterator[Remark]:
    pair = tuple(person for group in found.groups for person in group)
    if found.drawn:
        yield Remark(code="density.pair", people=pair)
    elif found.known.of:
        yield Remark(code="density.no_pair", people=pair)
    else:
        yield Remark(code="density.not_asked", numbers={"drawn": 0})


def _how_many(found: Ties) -> str:
    known = found.known
    if known.unknown:
        return "partly"
    if known.part in {0, known.of}:
        return "all" if known.part else "none"
    return "part"


def _on_groups(people: int, found: AllTies) -> Iterator[Remark]:
    together = [group for group in found.groups if len(group) > 1]
    if len(together) > 1:
        yield Remark(code="density.groups", numbers={"groups": len(together)})
    elif len(together[0]) == people and found.known.part < found.known.of:
        yield Remark(code="density.one_group", numbers={"people": people})
    if found.alone:
        yield Remark(code="density.alone", people=found.alone)
    if found.bridges and not found.known.unknown:
        yield Remark(code="density.bridge", people=found.bridges)


def on_stability(found: Stability) -> Iterator[Remark]:
    """Remark how long people have been known."""
    years = found.years
    if not years.of:
        if years.unknown:
            yield Remark(code="stability.not_said")
        return
    if years.of < FEWEST:
        for person, number in found.by_person.items():
            yield Remark(code="stability.named", numbers={"years": number}, people=(person,))
    else:
        for code, band in (("long", "over_15"), ("new", "under_1")):
            numbers = {"part": found.bands[band], "of": years.of}
            if found.bands[band]:
                yield Remark(code=f"stability.{code}", numbers=numbers)
        yield Remark(code="stability.middle", numbers={"years": years.middle or 0})
    if years.unknown:
        yield Remark(code="stability.unknown", numbers={"unknown": years.unknown})


def on_turnover(found: Turnover) -> Iterator[Remark]:
    """Remark who stayed, came and went since an earlier moment."""
    for code, people in (("kept", found.kept), ("new", found.new), ("gone", found.gone)):
        if people:
            numbers = {"people": len(people)}
            yield Remark(code=f"turnover.{code}", numbers=numbers, people=people)


def on_complexity(found: Complexity, ties: Strengths) -> Iterator[Remark]:
    """Remark what people are good at, who alone carries something, and how ties are built."""
    if not found.qualities and found.unknown:
        yield Remark(code="complexity.not_said")
    several = tuple(quality for quality in found.qualities if quality not in found.single)
    for code, qualities in (("single", found.single), ("shared", several)):
        if qualities:
            yield Remark(code=f"complexity.{code}", what=qualities)
    yield from _on_multiplexity(found.functions_per_relation)
    numbers = {"strong": ties.strong, "medium": ties.medium, "weak": ties.weak}
    if sum(numbers.values()) >= FEWEST:
        yield Remark(code="strength.levels", numbers=numbers)


def _on_multiplexity(found: Spread) -> Iterator[Remark]:
    if found.of >= FEWEST and found.average:
        yield Remark(
            code="complexity.functions",
            numbers={"average": round(found.average, 2), "of": found.of},
        )


def on_reachability(network: Network, found: Reachability, support: Functions) -> Iterator[Remark]:
    """Remark who can be near, how people are reached, and whether comfort is far."""
    within = found.within[30]
    channels = {name: share.part for name, share in found.channels.items() if share.part}
    if not within.of and not channels:
        if counted_people(network):
            yield Remark(code="reach.not_said")
        return
    if within.of:
        code, people = ("near", found.near) if found.near else ("none_near", found.further)
        yield Remark(code=f"reach.{code}", numbers=_of_enough(within), people=people)
    if found.near_and_full:
        yield Remark(code="reach.near_full", people=found.near_and_full)
    if channels:
        yield Remark(code="reach.channels", numbers=channels)
    comfort = support.functions["affective"].own
    if comfort and all(_is_far(network, person) for person in comfort):
        yield Remark(code="reach.comfort_far", people=comfort)


def _is_far(network: Network, person: str) -> bool:
    alter = network.alter[person]
    return alter.place_level in {"country", "abroad"} or (alter.travel_minutes or 0) > 60


def on_functions(found: Functions) -> Iterator[Remark]:
    """Remark from whom each function of support comes, and to whom the person gives."""
    if not found.gives_to.of:
        if found.gives_to.unknown:
            yield Remark(code="support.not_said")
        return
    by_signal: dict[str, list[str]] = {}
    for function, support in found.functions.items():
        by_signal.setdefault(support.signal, []).append(function)
    for function in by_signal.get("one", ()):
        own = found.functions[function].own
        yield Remark(code="support.single", what=(function,), people=own)
    for function in by_signal.get("only_paid", ()):
        paid = found.functions[function].paid
        yield Remark(code="support.only_paid", what=(function,), people=paid)
    for signal in ("nobody", "not_asked"):
        if signal in by_signal:
            yield Remark(code=f"support.{signal}", what=tuple(by_signal[signal]))
    if found.much_on_one:
        yield Remark(code="support.much_on_one", people=(found.much_on_one,))
    elif len(found.givers) >= FEWEST:
        numbers = {"givers": len(found.givers), "functions": found.covered}
        yield Remark(code="support.spread", numbers=numbers)
    yield from _on_giving(found)


def _on_giving(found: Functions) -> Iterator[Remark]:
    given_to = [person for support in found.functions.values() for person in support.given_to]
    people = tuple(dict.fromkeys(given_to))
    if people:
        numbers = _of_enough(found.gives_to)
        yield Remark(code="support.giving", numbers=numbers, people=people)


def _of_enough(share: Share) -> dict[str, int]:
    """Give a part and its whole, or nothing while the whole is too small to be parted."""
    return {"part": share.part, "of": share.of} if share.of >= FEWEST else {}
