"""What somebody who looks along gets of what is kept, and what of theirs is taken in.

Whoever owns a kring gets all of it, straight from the log. For anybody else everything that
goes out, and everything that comes in, passes here once.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kring.keep import snapshots
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import Kring
from kring.keep.records import Logged
from kring.keep.statements import known_among
from kring.network.document import Document
from kring.network.edits import Edit, Refused
from kring.network.sight import (
    may_write,
    out_of_sight,
    seen_edit,
    unseen_fields,
    with_unseen,
)


def hidden_in(kring: Kring) -> frozenset[str]:
    """Give the ids of what is out of sight for whoever opened a kring."""
    if kring.access.sight.is_whole:
        return frozenset()
    return out_of_sight(whole(kring), kring.access.sight)


def epoch_of(kring: Kring) -> str:
    """Give the word by which a device knows that what it holds still counts.

    For somebody who looks along it changes whenever their sight does: then their device forgets
    what it holds, and begins anew with what they may see now.
    """
    if kring.access.sight.is_whole:
        return kring.epoch
    sight = kring.access.sight
    said = [str(kring.access.grant_id), sight.distance, *sorted(sight.parts), *unseen_fields(sight)]
    stamp = hashlib.sha256("\n".join([*said, *sorted(hidden_in(kring))]).encode())
    return f"{kring.epoch}.{stamp.hexdigest()[:16]}"


def seen_log(kring: Kring, entries: Iterable[Logged]) -> list[Logged]:
    """Give what may be seen of edits of the log, in their order and with their numbers."""
    sight = kring.access.sight
    if sight.is_whole:
        return list(entries)
    hidden = hidden_in(kring)
    return [
        entry if edit is entry.edit else replace(entry, edit=edit)
        for entry in entries
        if (edit := seen_edit(entry.edit, sight, hidden)) is not None
    ]


def let_through(kring: Kring, edits: Sequence[Edit]) -> tuple[list[Edit], tuple[Refused, ...]]:
    """Tell what may be written of somebody's edits, and what is refused as not theirs to write.

    One that the log has already is neither: a device that got no answer sends it again, also when
    what it is about went out of their sight meanwhile.
    """
    if kring.access.owns:
        return list(edits), ()
    good, others = _theirs(kring, edits) if kring.access.may_draw else ([], list(edits))
    known = known_among(kring.pk, [edit.id for edit in others]) if others else ()
    return good, tuple(Refused("not_yours", edit.id) for edit in others if edit.id not in known)


def _theirs(kring: Kring, edits: Sequence[Edit]) -> tuple[list[Edit], list[Edit]]:
    access = kring.access
    document = whole(kring)
    hidden = out_of_sight(document, access.sight)
    good, others = list[Edit](), list[Edit]()
    for edit in edits:
        if may_write(edit, document, access.sight, hidden):
            good.append(with_unseen(edit, document, hidden))
        else:
            others.append(edit)
    return good, others


def whole(kring: Kring) -> Document:
    """Give all of a kring, seen or not; unfolded once, until something is added to its log.

    One question of a tablet asks for it up to five times, and unfolding it is most of the answer.
    """
    if kring.unfolded is None or kring.unfolded[0] != kring.seq:
        kring.unfolded = (kring.seq, snapshots.document(kring, key_of(home(), kring.pk)))
    return kring.unfolded[1]
