"""A questionnaire as a file: a pack an organisation or owner adds, with whose it is on it.

It is JSON, in up to three languages. It holds questions and how answers count, nothing about
anybody. Kring brings no words that are not free; whoever adds a pack says they may use it.
"""

from itertools import pairwise

import msgspec

from kring.formats.errors import BadInput
from kring.formats.fault_place import place_of
from kring.network.questionnaires import Pack, Scale

FORMAT = 1
LARGEST = 200_000  # bytes


def pack_in(content: bytes, *, file: str) -> Pack:
    """Read a questionnaire.

    Args:
        content: What is in the file.
        file: What the file is called, for whoever reads what is wrong with it.

    Raises:
        BadInput: It is no questionnaire; the sentence says where, and what to do.
    """
    if len(content) > LARGEST:
        raise BadInput("{file} is too large for a questionnaire. Keep it under 200 KB.", file=file)
    try:
        found = msgspec.json.decode(content, type=Pack)
    except msgspec.ValidationError as bad:
        raise BadInput(
            "{file} is no questionnaire at {place}. Lay the one Kring brings beside it.",
            file=file,
            place=place_of(bad),
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadInput(
            "{file} is no questionnaire. Choose a file that was made as one for Kring.", file=file
        ) from None
    _refuse_what_cannot_be_asked(found, file)
    return found


def pack_as_bytes(pack: Pack) -> bytes:
    """Write a questionnaire so that a person can read it."""
    return msgspec.json.format(msgspec.json.encode(pack), indent=2) + b"\n"


def _refuse_what_cannot_be_asked(pack: Pack, file: str) -> None:
    if pack.questionnaire > FORMAT:
        raise BadInput(
            "{file} was written by a newer Kring. Renew this Kring, then open it again.", file=file
        )
    if not pack.licence.strip() or not pack.source.strip():
        raise BadInput("{file} does not say whose questionnaire it is. Add that first.", file=file)
    for number, item in enumerate(pack.items):
        if not any(said.strip() for said in item.text.values()):
            raise BadInput(
                "Question {number} of {file} has no words. Write them, or take it out.",
                number=number + 1,
                file=file,
            )
        options = pack.options_of(number)
        if not options or len(options) != len(pack.points_of(number)):
            raise BadInput(
                "Question {number} of {file} has answers without points. Give each its points.",
                number=number + 1,
                file=file,
            )
    for number, scale in enumerate(pack.scales):
        before = {each.code for each in pack.scales[:number]}
        _refuse_what_cannot_be_counted(pack, scale, before, file)


def _refuse_what_cannot_be_counted(pack: Pack, scale: Scale, before: set[str], file: str) -> None:
    if scale.code in before or not set(scale.parts) <= before:
        raise BadInput(
            "The scale {scale} of {file} comes twice or before its parts. Put it after them.",
            scale=scale.code,
            file=file,
        )
    if any(not 0 <= number < len(pack.items) for number in scale.items):
        raise BadInput(
            "The scale {scale} of {file} takes a question that is not there. Count from 0.",
            scale=scale.code,
            file=file,
        )
    bands = sorted(scale.bands, key=lambda band: band.least)
    touching = any(one.most >= other.least for one, other in pairwise(bands))
    if touching or any(band.least > band.most for band in bands):
        raise BadInput(
            "Two bands of the scale {scale} of {file} lie over each other. Part them.",
            scale=scale.code,
            file=file,
        )
