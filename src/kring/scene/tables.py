"""The tables of a network, each with the figures that stand on it now and what they are called."""

import msgspec

from kring.network.model import Figure, Setting, ends
from kring.network.network import Network
from kring.scene.figures_words import FiguresWords


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """One table with its figures, in the order in which they came, and the threads between them."""

    setting: Setting
    number: int
    figures: tuple[Figure, ...] = ()
    threads: tuple[tuple[str, str], ...] = ()


def tables_of(network: Network) -> list[Table]:
    """Give every table, the oldest first.

    A figure whose person was put aside waits with them; it comes back when they do.
    """
    people = {ego.id for ego in network.egos} | network.alter.keys()
    found = []
    for number, setting in enumerate(network.settings, start=1):
        figures = tuple(
            figure
            for figure in network.figures
            if figure.setting == setting.id
            and figure.at is not None
            and (figure.of is None or figure.of in people)
        )
        there = {figure.id for figure in figures if figure.sort != "fence"}
        threads = tuple(
            ends(thread.id)
            for thread in network.threads
            if thread.laid and there.issuperset(ends(thread.id))
        )
        found.append(Table(setting=setting, number=number, figures=figures, threads=threads))
    return found


def name_of_figure(figure: Figure, network: Network, words: FiguresWords) -> str:
    """Give what a figure is called: the words it was given, else the person it stands for."""
    if figure.label:
        return figure.label
    if alter := network.alter.get(figure.of or ""):
        return alter.name or alter.met_at or words.nameless
    for ego in network.egos:
        if ego.id == figure.of:
            return ego.name or words.me
    return words.sorts[figure.sort or "person"]
