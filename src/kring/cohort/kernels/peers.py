"""Figures as other programs give them, beside ours: for whoever must reproduce a published one.

These are the plain definitions of `network.measures.peers`, network by network: right for
thousands of networks, slow for millions. What they need of a file is its rows as they stand: a
pair written twice counts twice where that program counts it twice.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from kring.cohort.batch import Batch, rows_of
from kring.cohort.form import Attribute
from kring.cohort.kernels.kernel import FIGURE, PAIRS, Column, Kernel
from kring.formats.errors import BadInput
from kring.network.measures import peers
from kring.network.measures.egonet import Egonet, egonet
from kring.network.measures.holes import hierarchy

Figures = Mapping[str, float | None]
Groups = Sequence[str | None]


class Seen(NamedTuple):
    """One network as its file has it."""

    people: tuple[str, ...]
    rows: list[tuple[str, str]]  # without rows that name somebody who is not listed

    @property
    def net(self) -> Egonet:
        """Give it as we count."""
        return egonet(self.people, self.rows)


def _named(name: str, act: Callable[[Seen], float | None]) -> Callable[[Seen], Figures]:
    return lambda seen: {name: act(seen)}


def _egoweb(seen: Seen) -> Figures:
    found = peers.egoweb_betweenness(seen.net).values()
    return {
        "egoweb.max_betweenness": max(found, default=None),
        "egoweb.mean_betweenness": sum(found) / len(found) if found else None,
    }


OF_NETWORKS: Mapping[str, tuple[tuple[str, ...], Callable[[Seen], Figures]]] = {
    "egoweb.betweenness": (("egoweb.max_betweenness", "egoweb.mean_betweenness"), _egoweb),
    **{
        name: ((name,), _named(name, act))
        for name, act in {
            "egor.ego_density": lambda seen: peers.egor_density(seen.people, seen.rows),
            "egor.ego_constraint": lambda seen: peers.egor_constraint(seen.people, seen.rows),
            "igraph.centr_degree": lambda seen: peers.igraph_degree_centralization(seen.net),
            "ucinet.hierarchy": lambda seen: peers.ucinet_hierarchy(
                hierarchy(seen.net), len(seen.people)
            ),
        }.items()
    },
}
"""Which columns a figure has, and how it is made of one network."""


def _ei_raw(seen: Seen, theirs: Groups, _own: str | None) -> float | None:
    known = {
        person: group
        for person, group in zip(seen.people, theirs, strict=True)
        if group is not None
    }
    return peers.egor_ei_raw(seen.rows, known)


OF_ANSWERS: Mapping[str, Callable[[Seen, Groups, str | None], float | None]] = {
    "egor.EI(rescale=FALSE)": _ei_raw,
    "ideanet.ei_index": lambda _seen, theirs, own: peers.ideanet_ei_index(own, theirs),
    "ideanet.iqv": lambda _seen, theirs, _own: peers.ideanet_iqv(theirs),
}
"""The same of figures about an answer; each answer that was asked for has its own column."""

ABOUT_EGO = frozenset({"ideanet.ei_index"})


def peer_kernels(names: Sequence[str], attributes: Iterable[Attribute]) -> list[Kernel]:
    """Choose the figures of other programs that are asked for.

    Args:
        names: As in `peers.PEERS`; `egor:ego_density` is good as well, and what stands between
            brackets may be left out.
        attributes: What was asked of people.

    Raises:
        BadInput: There is no figure of that name.
    """
    known = {_plain(name): name for name in (*OF_NETWORKS, *OF_ANSWERS)}
    strange = [name for name in names if _plain(name) not in known]
    if strange:
        raise BadInput(
            "There is no figure “{name}” of another program. Choose from: {known}.",
            name=strange[0],
            known=", ".join(sorted(known.values())),
        )
    asked = [each for each in attributes if each.of_alters and each.categories]
    kernels: list[Kernel] = []
    for name in dict.fromkeys(known[_plain(name)] for name in names):
        if name in OF_NETWORKS:
            kernels.append(_of_network(name))
        else:
            about = [each for each in asked if each.of_ego or name not in ABOUT_EGO]
            kernels += [_of_answer(name, each.name, each.categories or ()) for each in about]
    return kernels


def _plain(name: str) -> str:
    return name.replace(":", ".", 1).partition("(")[0].casefold()


def _of_network(name: str) -> Kernel:
    columns, act = OF_NETWORKS[name]

    def measure(batch: Batch) -> Mapping[str, Column]:
        found = [act(seen) for seen in _seen(batch)]
        return {column: _column([each[column] for each in found]) for column in columns}

    return Kernel(columns=dict.fromkeys(columns, FIGURE), measure=measure, reads=PAIRS)


def _of_answer(name: str, attribute: str, categories: tuple[str, ...]) -> Kernel:
    column, act = f"{attribute}.{name}", OF_ANSWERS[name]
    said = (*categories, None)  # nothing known is -1, the last

    def measure(batch: Batch) -> Mapping[str, Column]:
        groups = [said[code] for code in batch.codes(attribute, categories)]
        own = [said[code] for code in batch.codes(attribute, categories, own=True)]
        ends = [*batch.start.tolist(), batch.people]
        return {
            column: _column(
                [
                    act(seen, groups[ends[at] : ends[at + 1]], own[at])
                    for at, seen in enumerate(_seen(batch))
                ]
            )
        }

    reads = PAIRS | {f"alters.{attribute}", f"ego.{attribute}"}
    return Kernel(columns={column: FIGURE}, measure=measure, reads=reads)


def _seen(batch: Batch) -> Iterator[Seen]:
    """Give the networks of a batch one by one, each with its rows as they stand."""
    counts, fields = rows_of(batch.record.column("ties"))
    source, target = (fields[end].to_pylist() for end in ("source", "target"))
    begin = 0
    for size, count in zip(batch.size.tolist(), counts.tolist(), strict=True):
        people = tuple(map(str, range(size)))
        ends = zip(source[begin : begin + count], target[begin : begin + count], strict=True)
        listed = range(size)
        rows = [(people[a], people[b]) for a, b in ends if a in listed and b in listed]
        begin += count
        yield Seen(people, rows)


def _column(figures: Sequence[float | None]) -> Column:
    return np.array([np.nan if figure is None else figure for figure in figures], dtype=np.float64)
