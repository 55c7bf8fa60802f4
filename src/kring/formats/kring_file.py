"""Kring's own file: `.kring`, one readable text document that holds one or more krings.

It is JSON, so that a person can open their own copy in any text program, today and in
twenty years, and so that two versions can be laid side by side; each person and each
line between people stands on a line of its own. The number under "format" says which
rules a file follows. Nothing in a file is trusted: each field goes through the same
closed list as an edit that comes from a tablet.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.formats.errors import BadInput
from kring.formats.introductions import loop_in
from kring.network.edits import Edit, Refused, checked
from kring.network.model import KINDS, Thing, ends
from kring.network.network import Network, network_of
from kring.network.values import Scalar, Sentence

FORMAT = 1
LIFTS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Per older format number the pure function that makes the next format of a document."""

PLACES = {
    "egos": "ego",
    "alters": "alter",
    "bonds": "bond",
    "ties": "tie",
    "events": "event",
    "agreements": "agreement",
    "notes": "note",
    "stands": "stand",
    "weights": "weight",
    "ratings": "rating",
    "answers": "answer",
    "impressions": "impression",
    "hopes": "hope",
    "plans": "plan",
    "steps": "step",
    "thresholds": "threshold",
    "dilemmas": "dilemma",
    "entrances": "entrance",
    "presences": "presence",
    "meetings": "meeting",
    "voices": "voice",
    "replies": "reply",
    "fillings": "filled",
    "talents": "talent",
    "roles": "role",
    "thanks": "thanks",
    "settings": "setting",
    "figures": "figure",
    "threads": "thread",
    "takes": "take",
    "spots": "spot",
}
"""Under which heading of a file each kind of thing stands; "about" stands alone."""

Columns = dict[str, dict[str, Scalar]]


class _Heading(msgspec.Struct, frozen=True):
    set_at: str
    title: Annotated[str, msgspec.Meta(max_length=200)] = ""
    sentence: Sentence | None = None


def copies_in(content: bytes, *, file: str) -> list[KringCopy]:
    """Read every kring in the text of a `.kring` file.

    Args:
        content: The bytes of the file.
        file: Its name, for the sentences.

    Raises:
        BadInput: It is no such file, of a newer format, or holds something unknown.
    """
    document = lifted(_document(content, file=file), file=file)
    networks = document.get("networks")
    if not isinstance(networks, list) or document.keys() - {"format", "networks"}:
        raise BadInput(
            "{file} is not a kring file: it should hold “format” and “networks”, nothing else.",
            file=file,
        )
    return [
        copy_of_entry(entry, file=file, place=f"networks {number}")
        for number, entry in enumerate(networks, start=1)
    ]


def lifted(
    document: dict[str, Any],
    *,
    file: str,
    lifts: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = LIFTS,
    newest: int = FORMAT,
) -> dict[str, Any]:
    """Bring a document of an older format to the newest one, step by step.

    Raises:
        BadInput: The number is missing, or belongs to a Kring that is newer than this one.
    """
    number = document.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise BadInput(
            "{file} is not a kring file: it does not say which format it has.", file=file
        )
    if number > newest:
        raise BadInput(
            "{file} was made by a newer Kring (format {found}; this Kring reads up to {known})."
            " Update Kring and try again.",
            file=file,
            found=number,
            known=newest,
        )
    for step in range(number, newest):
        document = lifts[step](document)
    return document


def _document(content: bytes, *, file: str) -> dict[str, Any]:
    try:
        document = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except UnicodeDecodeError:
        raise BadInput(
            "{file} is not written in UTF-8. Save it again as UTF-8 and try once more.", file=file
        ) from None
    except (msgspec.DecodeError, RecursionError):
        raise BadInput(
            "{file} is not a kring file, or a part of it is missing. Make the copy again.",
            file=file,
        ) from None
    if not isinstance(document, dict):
        raise BadInput(
            "{file} is not a kring file: it does not say which format it has.", file=file
        )
    return document


def copy_of_entry(entry: Any, *, file: str, place: str) -> KringCopy:
    """Read one kring as it stands in a file.

    Raises:
        BadInput: It holds something unknown or that cannot be.
    """
    known = {"id", "about", "columns", "moments", "photos", *PLACES}
    _expect_object(entry, known, file=file, place=place)
    moments, photos = (_list_of(entry, key, file, place) for key in ("moments", "photos"))
    return KringCopy(
        network=_network(entry, file=file, place=place),
        moments=tuple(
            _moment(moment, file=file, place=f"{place} › moments {number}")
            for number, moment in enumerate(moments, start=1)
        ),
        photos=tuple(
            _photo(photo, file=file, place=f"{place} › photos {number}")
            for number, photo in enumerate(photos, start=1)
        ),
    )


def _list_of(entry: dict[str, Any], key: str, file: str, place: str) -> list[Any]:
    listed = entry.get(key, [])
    if not isinstance(listed, list):
        raise _misplaced(file, f"{place} › {key}")
    return listed


def _photo(entry: Any, *, file: str, place: str) -> PaperPhoto:
    try:
        photo = msgspec.convert(entry, PaperPhoto, strict=True)
    except msgspec.ValidationError:
        raise _misplaced(file, place) from None
    if photo.added_at.tzinfo is None:
        photo = msgspec.structs.replace(photo, added_at=photo.added_at.replace(tzinfo=UTC))
    return photo


def _moment(entry: Any, *, file: str, place: str) -> FrozenMoment:
    _expect_object(
        entry,
        {"set_at", "title", "sentence", "about", "columns", *PLACES},
        file=file,
        place=place,
    )
    said = {key: entry[key] for key in ("set_at", "title", "sentence") if key in entry}
    try:
        heading = msgspec.convert(said, _Heading, strict=True)
        set_at = datetime.fromisoformat(heading.set_at)
    except (msgspec.ValidationError, ValueError):
        raise _misplaced(file, f"{place} › set_at, title, sentence") from None
    if len(heading.set_at) == len("2026-03-31"):
        set_at = set_at.replace(hour=12)  # a day is that day all around Europe
    return FrozenMoment(
        set_at=set_at if set_at.tzinfo else set_at.replace(tzinfo=UTC),
        title=heading.title,
        sentence=heading.sentence,
        network=_network(entry, file=file, place=place),
    )


def _network(entry: dict[str, Any], *, file: str, place: str) -> Network:
    things: list[Thing] = []
    if "about" in entry:
        things.append(_thing("about", entry["about"], file=file, place=f"{place} › about"))
    for heading, kind in PLACES.items():
        listed = _list_of(entry, heading, file, place)
        things += [
            _thing(kind, thing, file=file, place=f"{place} › {heading} {number}")
            for number, thing in enumerate(listed, start=1)
        ]
    network_id = entry.get("id", "")
    if not isinstance(network_id, str):
        raise _misplaced(file, f"{place} › id")
    _expect_whole(things, file=file, place=place)
    return network_of(things, id=network_id, columns=_columns(entry, file=file, place=place))


def _thing(kind: str, given: Any, *, file: str, place: str) -> Thing:
    if not isinstance(given, dict) or not isinstance(given.get("id"), str):
        raise BadInput(
            "{file}: {place} has no “id”. Each thing in a kring file needs one of its own.",
            file=file,
            place=place,
        )
    fields: dict[str, Any] = {"id": given["id"]}
    said = {"deleted": None} | {name: value for name, value in given.items() if name != "id"}
    for name, value in said.items():
        edit = Edit(id="file", entity=given["id"], kind=kind, field=name, value=value)
        try:
            fields[name] = checked(edit).value
        except Refused as refused:
            raise _refusal(refused, file=file, place=f"{place} › {name}") from None
    return msgspec.convert(fields, KINDS[kind], strict=True)


def _refusal(refused: Refused, *, file: str, place: str) -> BadInput:
    if refused.why == "unknown_field":
        return BadInput(
            "{file}: {place} is not something Kring knows. Take it out, or update Kring.",
            file=file,
            place=place,
        )
    if refused.why == "wrong_id":
        return BadInput(
            "{file}: {place} belongs to something with an “id” that cannot be one."
            " Use letters, figures, - and _; and one ~ between the two ends of a line.",
            file=file,
            place=place,
        )
    return _misplaced(file, place)


def _expect_whole(things: list[Thing], *, file: str, place: str) -> None:
    """Refuse what hand-made files get wrong: an id twice, a loose end, a circle of "via"."""
    doubled = [thing_id for thing_id, times in Counter(t.id for t in things).items() if times > 1]
    if doubled:
        raise BadInput(
            "{file}: in {place}, two things have the id “{id}”. Give one of them another.",
            file=file,
            place=place,
            id=doubled[0],
        )
    ids = {thing.id for thing in things}
    for thing in things:
        first, second = ends(thing.id)
        if second and (second not in ids or (first not in ids and not _is_spot(thing))):
            raise BadInput(
                "{file}: in {place}, the line “{id}” goes to somebody who is not in the file."
                " Add that person or take the line out.",
                file=file,
                place=place,
                id=thing.id,
            )
    loop = loop_in(things)
    if loop:
        raise BadInput(
            "{file}: in {place}, “via” goes round in a circle: {loop}."
            " Take one of these links out.",
            file=file,
            place=place,
            loop=" → ".join(alter.name or alter.id for alter in loop),
        )


def _is_spot(thing: Thing) -> bool:
    return type(thing) is KINDS["spot"]  # its first end is a drawing, not a thing


def _columns(entry: dict[str, Any], *, file: str, place: str) -> Columns:
    try:
        return msgspec.convert(entry.get("columns", {}), Columns, strict=True)
    except msgspec.ValidationError:
        raise _misplaced(file, f"{place} › columns") from None


def _expect_object(entry: Any, known: set[str], *, file: str, place: str) -> None:
    if not isinstance(entry, dict):
        raise _misplaced(file, place)
    strange = sorted(entry.keys() - known)
    if strange:
        raise BadInput(
            "{file}: {place} is not something Kring knows. Take it out, or update Kring.",
            file=file,
            place=f"{place} › {strange[0]}",
        )


def _misplaced(file: str, place: str) -> BadInput:
    return BadInput(
        "{file}: {place} holds something that cannot stand there. Mend it or take it out.",
        file=file,
        place=place,
    )
