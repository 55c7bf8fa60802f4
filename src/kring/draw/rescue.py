"""Reading back what a tablet saved in a file because it could not bring it here.

When nothing else helps the drawing offers a copy of the changes that are not saved yet. Its
edits have the ids under which the tablet still sends them, so that reading a file twice, or a
tablet that comes online after all, changes nothing. Where somebody else said something
different meanwhile both stand side by side as a question, as always.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from msgspec import Meta

from kring.formats.errors import BadInput
from kring.keep.actions import append_edits
from kring.keep.looking import epoch_of
from kring.keep.models import Kring
from kring.keep.statements import open_to
from kring.network.edits import Edit
from kring.network.values import Id

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

VERSION = 1
AT_ONCE = 1_000  # edits under one lock of the kring


class _Heading(msgspec.Struct, frozen=True):
    format: Any = None
    version: Any = None


class _File(msgspec.Struct, frozen=True, kw_only=True):
    format: Literal["kring-rescue"]
    version: int
    kring: Annotated[str, Meta(max_length=64)]
    epoch: Annotated[str, Meta(max_length=64)]
    device: Id
    unsent: list[dict[str, Any]]
    refused: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Rescued:
    """What became of a file: its kring, how much is new there, and how much did not fit."""

    kring: Kring
    new: int
    refused: int


def is_rescue_file(content: bytes) -> bool:
    """Tell a file with unsaved changes from a copy of a whole kring."""
    return bool(_heading(content).format == "kring-rescue")


def read_back(content: bytes, *, file: str, by: "User") -> Rescued:
    """Take the changes of a file into the kring they were made in.

    Args:
        content: The bytes of the file; nothing in it is trusted.
        file: Its name, for the sentences.
        by: Who hands it in; the kring has to be theirs.

    Raises:
        BadInput: It does not fit: another Kring's, somebody else's, newer or damaged.
    """
    held = _opened(content, file=file)
    try:
        kring = open_to(by, held.kring)
    except Kring.DoesNotExist:
        raise BadInput(
            "{file} holds changes to a drawing that is not here. Open it with the account, and"
            " on the Kring, where they were made.",
            file=file,
        ) from None
    edits, refused = _edits(held, same_epoch=held.epoch == epoch_of(kring))
    new = 0
    for begin in range(0, len(edits), AT_ONCE):
        part = edits[begin : begin + AT_ONCE]
        receipt = append_edits(kring, part, device=held.device, by=by)
        new += len(receipt.taken)
        refused += len(receipt.rejected)
    return Rescued(kring, new, refused)


def _heading(content: bytes) -> _Heading:
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=_Heading)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _Heading()


def _opened(content: bytes, *, file: str) -> _File:
    version = _heading(content).version
    if isinstance(version, int) and version > VERSION:
        raise BadInput("{file} was made by a newer Kring. Update Kring and try again.", file=file)
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadInput(
            "{file} is not whole: a part is missing or was changed. Make the copy again if you"
            " can; nothing was taken over.",
            file=file,
        ) from None


def _edits(held: _File, *, same_epoch: bool) -> tuple[list[Edit], int]:
    """Open the edits one by one, so that a bad one spoils no other.

    After a backup was put back numbers mean something else: then an edit has seen nothing.
    """
    edits, bad = [], 0
    for entry in [*held.unsent, *held.refused]:
        said = {name: value for name, value in entry.items() if name != "why"}
        try:
            edit = msgspec.convert(said, Edit, strict=True)
        except msgspec.ValidationError:
            bad += 1
            continue
        edits.append(edit if same_epoch else msgspec.structs.replace(edit, base=0))
    return edits, bad
