"""The edit log of a kring: taking edits in, once each, in one order for everybody.

An edit gets its number under the lock of its kring, and is answered only after the
database has it on disk. A bad edit is refused by itself; the others go on.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec
from django.db import transaction
from django.utils import timezone

from kring.keep import snapshots, statements
from kring.keep.erase import blank
from kring.keep.errors import Unreadable
from kring.keep.gone import gone_from
from kring.keep.keys import key_of
from kring.keep.models import Kring
from kring.keep.records import Logged, seal_edit
from kring.keep.sealing import KringKey
from kring.network.edits import Edit, Refused, checked

logger = logging.getLogger(__name__)
SNAPSHOT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of some edits: the log's last number, and which were refused and why.

    `taken` are the edits that were new, as the log has them, without those about erased
    people; `before` is the last number before them.
    """

    seq: int
    before: int
    rejected: tuple[Refused, ...] = ()
    taken: tuple[Logged, ...] = ()
    open_conflicts: int = 0


def append(
    home: Path,
    kring_id: str,
    edits: Sequence[Edit],
    *,
    device: str,
    by: str,
    seen_since: datetime | None = None,
) -> Receipt:
    """Take edits into the log; one that came before is left as it is.

    Args:
        home: Where the keys are.
        kring_id: Whose log.
        edits: As they came in; nothing about them is trusted.
        device: Where they were made.
        by: The id of the user who hands them in.
        seen_since: Note that the device is here now, unless that was noted since this time.

    Returns:
        After the edits are on disk: the log's last number and what was refused.

    Raises:
        Kring.DoesNotExist: The kring is not there (any more).
    """
    good, rejected = _sifted(edits)
    key = key_of(home, kring_id)
    with transaction.atomic():
        kring = statements.locked(kring_id)
        fresh, before = _fresh(kring, good), kring.seq
        taken: list[Logged] = []
        if fresh:
            taken = _take_in(home, kring, key, fresh, device=device, by=by)
        if seen_since is not None:
            statements.see_device(kring_id, device, at=timezone.now(), unless=seen_since)
    return Receipt(kring.seq, before, rejected, tuple(taken), kring.open_conflicts)


def _sifted(edits: Iterable[Edit]) -> tuple[dict[str, Edit], tuple[Refused, ...]]:
    """Tell good edits, by id and each once, from those that are refused."""
    good: dict[str, Edit] = {}
    rejected = []
    for edit in edits:
        try:
            good.setdefault(edit.id, checked(edit))
        except Refused as refused:
            rejected.append(refused)
    return good, tuple(rejected)


def _fresh(kring: Kring, good: dict[str, Edit]) -> list[Edit]:
    """Leave out what an answer that never arrived had already acknowledged."""
    known = statements.known_among(kring.pk, good.keys()) if good else ()
    return [edit for edit in good.values() if edit.id not in known]


def _take_in(
    home: Path, kring: Kring, key: KringKey, fresh: list[Edit], *, device: str, by: str
) -> list[Logged]:
    """Number edits, seal them, and keep up what is known about the whole log."""
    before, now = kring.seq, timezone.now()
    gone = gone_from(kring, key)
    if gone.add_notes_of(fresh):
        blank(kring, key, gone, place=home)
    rows, taken = list[statements.Row](), list[Logged]()
    for number, edit in enumerate(fresh, start=before + 1):
        mark = sealed = b""
        left = gone.left_of(edit)
        if left is not None:
            # Nobody can have seen a number that was not given yet.
            left = msgspec.structs.replace(left, base=min(left.base, number - 1))
            mark = key.mark(left.entity)
            sealed = seal_edit(key, left, device=device, by=by)
            taken.append(Logged(number, now, device, by, left))
        rows.append((number, edit.id, mark, sealed))
    kring.seq = before + len(rows)
    statements.add(kring, rows, at=now)
    gone.save()
    settled = kring.open_conflicts == 0 and all(edit.base >= before for edit in fresh)
    due = before // SNAPSHOT_EVERY != kring.seq // SNAPSHOT_EVERY
    if due or not settled:
        _look_over(kring, key, snapshot=due)
    return taken


def _look_over(kring: Kring, key: KringKey, *, snapshot: bool) -> None:
    """Count the open conflicts, and keep a snapshot when one is due.

    A damaged row elsewhere in the log is no reason to lose the edits that came in now.
    """
    try:
        document = snapshots.document(kring, key)
    except Unreadable:
        return  # said in the server's log, and again to everybody who opens this kring
    kring.open_conflicts = len(document.conflicts)
    kring.save(update_fields=["open_conflicts"])
    if snapshot:
        snapshots.write(kring, key, document, seq=kring.seq)
