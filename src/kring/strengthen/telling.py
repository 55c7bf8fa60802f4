"""A card of a board told in words: its title, and a line for each thing said under it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.draw.days import day_in_words
from kring.draw.labels import FIELDS, options_of
from kring.network.forgetting import REFERENCES
from kring.network.model import Thing
from kring.network.network import Network
from kring.strengthen.board import Board


@dataclass(frozen=True, slots=True)
class Told:
    """One card: where it is found, its title, and what else was said, question by question."""

    id: str
    title: str
    said: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Group:
    """Cards that belong together on a board, under a heading of their own if there is one."""

    code: str
    name: str
    cards: list[Told]


def groups_of(board: Board, network: Network, by: str = "") -> list[Group]:
    """Give the cards of a board in groups; without groups there is one that has no heading.

    Args:
        board: What lies on it.
        network: As it is now.
        by: One of the other fields by which the cards can be laid, such as whom they are about.
    """
    cards = [(thing, told(board, thing, network)) for thing in board.things(network)]
    if by in board.also_by:
        return _by_what_they_name(cards, by, network)
    if not board.group_by:
        return [Group("", "", [card for _thing, card in cards])]
    names = options_of(board.kind, board.group_by)
    by_code: dict[str, list[Told]] = {code: [] for code in (*names, "")}
    for thing, card in cards:
        by_code[getattr(thing, board.group_by) or board.unsaid].append(card)
    return [
        Group(code, str(names[code]) if code else "", found)
        for code, found in by_code.items()
        if found
    ]


def _by_what_they_name(
    cards: list[tuple[Thing, Told]], field: str, network: Network
) -> list[Group]:
    """Lay cards by whom or what they name, in the order in which those come up; the rest last."""
    by_whom: dict[str, list[Told]] = {}
    for thing, card in sorted(cards, key=lambda one: getattr(one[0], field) is None):
        by_whom.setdefault(getattr(thing, field) or "", []).append(card)
    return [
        Group(code, name_of(network, code) if code else _("Said of nobody and nothing"), found)
        for code, found in by_whom.items()
    ]


def told(board: Board, thing: Thing, network: Network) -> Told:
    """Tell one card."""
    names = (field for field in (board.title, board.instead) if field)
    said = (in_words(board.kind, field, thing, network) for field in names)
    title = next(filter(None, said), _("nothing said yet"))
    lines = [
        (str(FIELDS[f"{board.kind}.{field}"]), words)
        for field in board.told
        if (words := in_words(board.kind, field, thing, network))
    ]
    return Told(thing.id, title, lines)


def in_words(kind: str, field: str, thing: Thing, network: Network) -> str:
    """Give what was said in one field, in words; empty when nothing was."""
    value = getattr(thing, field)
    if value is None or value is False:
        return ""
    parts = value if isinstance(value, tuple) else (value,)
    if field in REFERENCES.get(kind, ()):
        return ", ".join(name_of(network, str(part)) for part in parts)
    options = options_of(kind, field)
    return ", ".join(
        str(options.get(str(part).lower() if part is True else str(part), day_in_words(part)))
        for part in parts
    )


def name_of(network: Network, entity: str) -> str:
    """Give the name of anybody or anything in a network."""
    names: dict[str, str | None] = {thing.id: thing.name for thing in network.alters}
    names |= {thing.id: thing.name or _("me") for thing in network.egos}
    names |= {thing.id: thing.name for thing in network.roles}
    names |= {thing.id: thing.text for thing in network.hopes}
    names |= {thing.id: thing.text for thing in network.talents}
    return names.get(entity) or _("without a name")


def name_on_paper(network: Network, entity: str | None) -> str:
    """Give the name of somebody on a sheet; empty, to be written by hand, if the middle has none.

    Args:
        network: Who is there.
        entity: Who; nobody means the central person.
    """
    nameless = {ego.id for ego in network.egos if not ego.name}
    whom = entity or (network.egos[0].id if network.egos else "")
    return "" if not whom or whom in nameless else name_of(network, whom)
