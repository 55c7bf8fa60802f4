"""Tables with figures in words: where everybody stands and looks, and nothing about what it means.

Places are those on the sheet (top left, middle, …) and ways to look are those of the compass;
how far two stand from each other is left to the person.
"""

from kring.network.model import Figure
from kring.network.network import Network
from kring.scene.figures_words import FiguresWords
from kring.scene.look import look
from kring.scene.tables import Table, name_of_figure, tables_of


def told(network: Network, words: FiguresWords) -> str:
    """Tell every table of a network."""
    tables = tables_of(network)
    return " ".join(_table(table, network, words) for table in tables) or words.empty


def how_it_stands(figure: Figure, words: FiguresWords) -> str:
    """Tell where a figure stands, which way it looks, and what covers or lifts it."""
    parts = [words.places[place_number(figure.at or (0.0, 0.0))]]
    if figure.sort != "fence" and (figure.sort != "object" or figure.facing is not None):
        parts.append(words.ways[way_number(figure.facing or 0)])
    if figure.sort in {"part", "fence"} and (figure.label or figure.of):
        parts.insert(0, words.sorts[figure.sort])
    if figure.pose in {"sitting", "lying"}:
        parts.append(words.poses[figure.pose])
    if figure.cover:
        parts.append(words.covers[figure.cover])
    if figure.raised:
        parts.append(words.raised)
    return ", ".join(parts)


def place_number(at: tuple[float, float]) -> int:
    """Tell in which of the nine parts of the table a point lies, row by row from the top left."""
    third = look().outer / 3

    def part(value: float) -> int:
        return 0 if value < -third else 2 if value > third else 1

    return 3 * part(at[1]) + part(at[0])


def way_number(facing: int) -> int:
    """Tell to which of the eight ways somebody looks: 0 is up, then clockwise."""
    return int((facing + 22.5) // 45) % 8


def _table(table: Table, network: Network, words: FiguresWords) -> str:
    names = {figure.id: name_of_figure(figure, network, words) for figure in table.figures}
    title = table.setting.title or words.table.format(number=table.number)
    parts = [f"{title}:"]
    parts += [f"{names[f.id]}: {how_it_stands(f, words)}." for f in table.figures]
    parts += [words.joined.format(a=names[a], b=names[b]) for a, b in table.threads]
    if not table.figures:
        parts.append(words.bare)
    if table.setting.note:
        parts.append(words.note.format(note=table.setting.note))
    return " ".join(parts)
