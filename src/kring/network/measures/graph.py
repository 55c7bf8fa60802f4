"""People and lines as a graph: connected groups, and the people who hold a group together."""

from collections.abc import Collection, Iterator, Sequence


class Graph:
    """Some people and which of them are joined by a line, without directions."""

    def __init__(self, people: Sequence[str], lines: Collection[tuple[str, str]]) -> None:
        self.near: dict[str, list[str]] = {person: [] for person in people}
        for first, second in lines:
            self.near[first].append(second)
            self.near[second].append(first)


def groups_of(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """Give the connected groups, people and groups in the order in which people were handed in.

    Somebody without any line is a group of one; without people there are no groups.
    """
    order = {person: number for number, person in enumerate(graph.near)}
    seen: set[str] = set()
    groups = []
    for start in graph.near:
        if start in seen:
            continue
        group = {start}
        waiting = [start]
        while waiting:
            for other in graph.near[waiting.pop()]:
                if other not in group:
                    group.add(other)
                    waiting.append(other)
        seen |= group
        groups.append(tuple(sorted(group, key=order.__getitem__)))
    return tuple(groups)


def bridge_people(graph: Graph) -> tuple[str, ...]:
    """Give the people without whom their group would fall apart (articulation points).

    One walk over the graph, without recursion so that a large network does not stop it: a
    person holds a group together when somebody first reached through them can get
    no further back than to them.

    Source:
        Hopcroft & Tarjan (1973), Efficient algorithms for graph manipulation.
    """
    reached: dict[str, int] = {}
    lowest: dict[str, int] = {}
    found: set[str] = set()
    for root in graph.near:
        if root not in reached:
            found |= _bridges_from(root, graph, reached, lowest)
    return tuple(person for person in graph.near if person in found)


def _bridges_from(
    root: str, graph: Graph, reached: dict[str, int], lowest: dict[str, int]
) -> set[str]:
    found: set[str] = set()
    branches = 0
    reached[root] = lowest[root] = len(reached)
    path: list[tuple[str, str, Iterator[str]]] = [(root, root, iter(graph.near[root]))]
    while path:
        person, came_from, others = path[-1]
        other = next(others, None)
        if other is None:
            path.pop()
            if person == root:
                break
            lowest[came_from] = min(lowest[came_from], lowest[person])
            if came_from == root:
                branches += 1
            elif lowest[person] >= reached[came_from]:
                found.add(came_from)
        elif other not in reached:
            reached[other] = lowest[other] = len(reached)
            path.append((other, person, iter(graph.near[other])))
        elif other != came_from:
            lowest[person] = min(lowest[person], reached[other])
    return found | {root} if branches > 1 else found
