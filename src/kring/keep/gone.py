"""Which things of a kring were erased for good, and what is left of an edit that names them."""

from collections.abc import Iterable

from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import Erasure, Kring
from kring.keep.sealing import KringKey, Sealed
from kring.network.edits import Edit
from kring.network.forgetting import GOES_WITH, edit_without


class Gone:
    """The erased things of one kring, known by their marks."""

    def __init__(self, kring: Kring, key: KringKey, marks: Iterable[Sealed]) -> None:
        self._kring = kring
        self._key = key
        self.marks = {bytes(mark) for mark in marks}
        self._new: dict[bytes, str] = {}

    def __contains__(self, entity: str) -> bool:
        return bool(self.marks) and self._key.mark(entity) in self.marks

    def left_of(self, edit: Edit) -> Edit | None:
        """Give what may be kept of an edit, or None when nothing of it may."""
        if not self.marks:
            return edit
        for part in edit.entity.split("~"):
            if part in self:
                self._new.setdefault(self._key.mark(part), part)
        return edit_without(edit, self.__contains__)

    def add(self, entity: str) -> None:
        """Count one more thing as erased."""
        mark = self._key.mark(entity)
        self.marks.add(mark)
        self._new[mark] = entity

    def new_marks(self) -> list[bytes]:
        """Give the marks that were added and not saved yet."""
        return list(self._new)

    def add_notes_of(self, edits: Iterable[Edit]) -> bool:
        """Count notes about somebody erased as erased, also those written on a late tablet.

        Returns:
            Whether there were any.
        """
        if not self.marks:
            return False
        found = False
        for edit in edits:
            whose = edit.value if edit.field in GOES_WITH.get(edit.kind, ()) else None
            if isinstance(whose, str) and whose in self and edit.entity not in self:
                self.add(edit.entity)
                found = True
        return found

    def save(self) -> None:
        """Keep what was added, and the ids of things that were known by their mark only."""
        for mark, entity in self._new.items():
            sealed = self._key.seal(entity.encode(), what="erasure", id=mark.hex())
            row, made = Erasure.objects.get_or_create(
                kring=self._kring, mark=mark, defaults={"sealed": sealed}
            )
            if not made and not row.sealed:
                row.sealed = sealed
                row.save(update_fields=["sealed"])
        self._new.clear()


def gone_from(kring: Kring, key: KringKey) -> Gone:
    """Give the erased things of a kring."""
    if not kring.erasures:
        return Gone(kring, key, ())
    marks = Erasure.objects.filter(kring=kring).values_list("mark", flat=True)
    return Gone(kring, key, marks)


def erased_ids(kring: Kring) -> list[str]:
    """Give the ids of what was erased, for the devices that still have it."""
    if not kring.erasures:
        return []
    key = key_of(home(), kring.pk)
    rows = Erasure.objects.filter(kring=kring).exclude(sealed=b"").order_by("pk")
    return [
        key.open(sealed, what="erasure", id=bytes(mark).hex()).decode()
        for mark, sealed in rows.values_list("mark", "sealed")
    ]
