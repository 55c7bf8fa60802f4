"""Finishing, at every start and after every restore, what somebody asked to have erased.

The ledger lies outside the database. Whatever it says was erased, and is here (still, or again
from an old backup), goes before anybody can see it.
"""

from pathlib import Path

from django.db import transaction

from kring.keep import erase_account, keys, ledger
from kring.keep.erase import blank, drop, forget_in_files
from kring.keep.gone import gone_from
from kring.keep.models import Erasure, Kring


def settle(place: Path) -> None:
    """See to it that whatever the ledger says was erased is not here (any more)."""
    erased = ledger.lines(place)
    there = set(Kring.objects.values_list("pk", flat=True)) | set(keys.krings_with_key(place))
    for line in erased:
        if line.kring in there and not line.mark:
            drop(place, line.kring)
            there.discard(line.kring)
    for line in erased:
        if line.kring in there and line.mark:
            _settle_thing(place, line.kring, bytes.fromhex(line.mark))
    erase_account.settle(place, erased)


def _settle_thing(place: Path, kring_id: str, mark: bytes) -> None:
    if Erasure.objects.filter(kring=kring_id, mark=mark).exists():
        return
    key = keys.key_of(place, kring_id)
    with transaction.atomic():
        kring = Kring.objects.select_for_update(of=("self",)).get(id=kring_id)
        Erasure.objects.create(kring=kring, mark=mark, sealed=b"")
        kring.erasures += 1
        blank(kring, key, gone_from(kring, key), place=place)
    transaction.on_commit(forget_in_files)
