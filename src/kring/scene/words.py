"""The words on a drawing, handed in by whoever draws it, so that this room knows no language."""

import msgspec

from kring.scene.look import Group, LineKind


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a drawing says besides people's own names and sentences."""

    language: str  # of these words, as in "nl"
    me: str  # the central person, as long as there is no name
    nameless: str
    rings: tuple[str, ...]  # closest first
    sectors: dict[str, str]
    groups: dict[Group, str]
    lines: dict[LineKind, str]
    statuses: dict[str, str]  # asleep, past, dead, wished
    energy_in: str
    energy_out: str
    exchange: str
    caption: str  # obligatory: what distance does and does not mean
    caption_without_rings: str  # instead, while nobody was given a distance
    legend: str
    in_the_tray: str
    title: str  # of the drawing, for whoever hears it read aloud
    told: str  # the drawing in one sentence, with {people} and {rings}


class SheetWords(msgspec.Struct, frozen=True, kw_only=True):
    """What stands around a drawing on a sheet of paper, already written out."""

    title: str
    subtitle: str  # whose it is, and the day
    sentence: str  # the person's own; empty when there is none
    look_again: str
    belongs: str
    open_lines: int = 0  # to write on by hand, under the drawing

    @property
    def lines(self) -> range:
        """Count those lines, for whoever draws them one by one."""
        return range(self.open_lines)
