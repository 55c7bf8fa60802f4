"""The rows of a list as people, and who they name in each other's rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kring.formats.cells import is_id, unguarded, value_of
from kring.formats.errors import BadInput
from kring.formats.introductions import loop_in
from kring.formats.table_cells import (
    BIRTHDAY,
    KIND_OF,
    REFERENCES,
    choices_for,
    known_and_own,
    likely,
    parts_of,
    plain,
    value_in,
)
from kring.network.edits import Refused
from kring.network.model import ABOUT_ID, About, Alter, Bond, Ego, Thing, Tie, pair
from kring.network.network import Network, network_of
from kring.network.values import Scalar, Value

NAMING = ("knows", "knows_partly")
LONGEST_TITLE = 200


@dataclass(slots=True)
class Entry:
    """What one row says of one person."""

    line: int
    network: str = ""
    id: str | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    named: dict[str, tuple[str, str]] = field(default_factory=dict)  # column -> header, words
    others: dict[str, Scalar] = field(default_factory=dict)
    own_words: list[str] = field(default_factory=list)  # of how they belong, as it was written
    notes: list[BadInput] = field(default_factory=list)
    is_blank: bool = True

    def take(
        self, header: str, known: str | None, language: str | None, cell: Scalar, *, file: str
    ) -> None:
        """Take one filled cell in.

        Raises:
            BadInput: It cannot stand in that column.
        """
        text = unguarded(cell).strip() if isinstance(cell, str) else _written(cell)
        self.is_blank = self.is_blank and known == "network"
        if known is None:
            held = value_of(text) if isinstance(cell, str) else cell
            if held is not None:
                self.others[header] = held
        elif known == "network":
            self.network = text
        elif known == "id":
            self.id = text
        elif known in {*NAMING, *REFERENCES}:
            self.named[known] = (header, text)
        elif known == "relation_types":
            self._take_relations(header, language, text, file=file)
        else:
            try:
                self.fields[known] = value_in(known, text)
            except Refused:
                raise self._refusal(header, known, language, text, file=file) from None

    def settle(self) -> None:
        """Keep words of their own for how somebody belongs among what they mean to somebody."""
        if not self.own_words:
            return
        meaning = self.fields.get("meaning")
        said = [*self.own_words, *([meaning] if isinstance(meaning, str) else [])]
        try:
            self.fields["meaning"] = value_in("meaning", " · ".join(said))
        except Refused:  # too long for one sentence: beside the network then, as any other column
            self.others["relation"] = "; ".join(self.own_words)

    @property
    def says_something(self) -> bool:
        """Tell whether there is anything in the row at all."""
        return not self.is_blank or bool(self.network)

    def _take_relations(self, header: str, language: str | None, text: str, *, file: str) -> None:
        """Take the kinds of contact that are known, and whatever else as words of their own."""
        known, own = known_and_own("relation_types", text)
        self.fields["relation_types"] = value_in("relation_types", "; ".join(known or ["other"]))
        self.own_words += own
        for word in own:
            meant = likely("relation_types", word, language)
            where = {"file": file, "line": self.line, "column": header, "text": word[:60]}
            sentence = (
                "{file}, line {line}, column “{column}”: “{text}” is kept in your own words."
                " Did you mean “{likely}”?"
                if meant
                else "{file}, line {line}, column “{column}”: “{text}” is kept in your own words."
                " Kring has no such kind of contact."
            )
            self.notes.append(BadInput(sentence, **where, **({"likely": meant} if meant else {})))

    def _refusal(
        self, header: str, known: str, language: str | None, text: str, *, file: str
    ) -> BadInput:
        choices = choices_for(known, language)
        where = {"file": file, "line": self.line, "column": header, "text": text[:60]}
        if choices:
            return BadInput(
                "{file}, line {line}, column “{column}”: “{text}” is not one of the choices."
                " Write one of: {choices}.",
                choices=", ".join(choices),
                **where,
            )
        if known == "last_contact":
            return BadInput(
                "{file}, line {line}, column “{column}”: “{text}” is not a day."
                " Write it like 2026-03-31.",
                **where,
            )
        if known == BIRTHDAY:
            return BadInput(
                "{file}, line {line}, column “{column}”: “{text}” is not a birthday."
                " Write the day and the month, like 12/3.",
                **where,
            )
        return BadInput(
            "{file}, line {line}, column “{column}”: “{text}” cannot stand there."
            " Write a whole number, or shorter text.",
            **where,
        )


def network_of_entries(
    entries: Sequence[Entry], *, file: str, id: str, ties_asked: bool
) -> Network:
    """Make the rows of one network into that network.

    Raises:
        BadInput: A row names somebody who has no row, or “via” goes round in a circle.
    """
    people = [entry for entry in entries if not entry.is_blank]
    ids = _ids(people, file=file)
    find = _Finder(people, ids, file=file)
    ego = Ego(id=next(name for name in ("ego", "ego-", "ego--") if name not in ids))
    alters = [
        Alter(
            id=own,
            **{name: held for name, held in entry.fields.items() if KIND_OF[name] == "alter"},  # type: ignore[arg-type]  # each was checked against its field
            **{name: find.one(entry, name) for name in REFERENCES if name in entry.named},  # type: ignore[arg-type]
        )
        for entry, own in zip(people, ids, strict=True)
    ]
    bonds = [
        Bond(id=f"{ego.id}~{own}", **of_bond)  # type: ignore[arg-type]
        for entry, own in zip(people, ids, strict=True)
        if (of_bond := {name: v for name, v in entry.fields.items() if KIND_OF[name] == "bond"})
    ]
    _expect_no_loop(alters, people, ids, file=file)
    ties = {
        pair(own, other): None
        for entry, own in zip(people, ids, strict=True)
        for column in NAMING
        for other in find.several(entry, own, column)
    }
    about = About(id=ABOUT_ID, title=id[:LONGEST_TITLE] or None, ties_asked=ties_asked or None)
    things: list[Thing] = [about, ego, *alters, *bonds]
    things += [Tie(id=tie, knows=True) for tie in ties]
    columns = {own: entry.others for entry, own in zip(people, ids, strict=True) if entry.others}
    return network_of(things, id=id, columns=columns)


class _Finder:
    """Finds whom a row means: by id where the list has ids, else by name."""

    def __init__(self, people: Sequence[Entry], ids: Sequence[str], *, file: str) -> None:
        self.file = file
        self.given = {entry.id: entry.id for entry in people if entry.id}
        self.by_name: dict[str, list[str]] = {}
        self.by_sound: dict[str, list[str]] = {}
        for entry, own in zip(people, ids, strict=True):
            name = entry.fields.get("name")
            if isinstance(name, str):
                self.by_name.setdefault(name, []).append(own)
                self.by_sound.setdefault(plain(name), []).append(own)

    def one(self, entry: Entry, column: str) -> str:
        """Find the one person a cell names."""
        header, words = entry.named[column]
        parts = parts_of(words)
        named = self._find(words) or (self._find(parts[0]) if len(parts) == 1 else [])
        return self._only(named, words, header, entry)

    def several(self, entry: Entry, own: str, column: str) -> list[str]:
        """Find everybody a cell names, except the person of the row."""
        if column not in entry.named:
            return []
        header, words = entry.named[column]
        whole = self._find(words)
        parts = [words] if len(whole) == 1 else parts_of(words)
        found = [self._only(self._find(part), part, header, entry) for part in parts]
        if own in found:
            raise BadInput(
                "{file}, line {line}, column “{column}”: somebody is said to know themselves."
                " Take that name out.",
                file=self.file,
                line=entry.line,
                column=header,
            )
        return found

    def _find(self, words: str) -> list[str]:
        if words in self.given:
            return [self.given[words]]
        return self.by_name.get(words) or self.by_sound.get(plain(words), [])

    def _only(self, found: list[str], words: str, header: str, entry: Entry) -> str:
        if len(found) == 1:
            return found[0]
        where = {"file": self.file, "line": entry.line, "column": header, "name": words[:60]}
        if found:
            raise BadInput(
                "{file}, line {line}, column “{column}”: more than one person is called “{name}”."
                " Give them different names, or add a column “Id”.",
                **where,
            )
        raise BadInput(
            "{file}, line {line}, column “{column}”: “{name}” has no row in the list."
            " Add that person or mend the name.",
            **where,
        )


def _ids(people: Sequence[Entry], *, file: str) -> list[str]:
    """Give everybody an id: their own where the list has one, else after the row they stand in."""
    taken: set[str] = set()
    for entry in people:
        if entry.id is None:
            continue
        if entry.id in taken or not is_id(entry.id):
            raise BadInput(
                "{file}, line {line}: the id “{id}” stands there twice, or cannot be one."
                " Use letters, figures, - and _.",
                file=file,
                line=entry.line,
                id=entry.id[:60],
            )
        taken.add(entry.id)
    ids = []
    for entry in people:
        own = entry.id or f"row-{entry.line}"
        while entry.id is None and own in taken:
            own += "-"
        ids.append(own)
    return ids


def _expect_no_loop(
    alters: list[Alter], people: Sequence[Entry], ids: Sequence[str], *, file: str
) -> None:
    loop = loop_in(alters)
    if loop:
        raise BadInput(
            "{file}, line {line}: “via” goes round in a circle: {loop}."
            " Take one of these links out.",
            file=file,
            line=people[ids.index(loop[0].id)].line,
            loop=" → ".join(alter.name or alter.id for alter in loop),
        )


def _written(cell: Scalar) -> str:
    """Write a cell of a workbook as a person would type it: 5, not 5.0."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
