import logging

import pytest

from kring.keep import keys, records
from kring.keep.actions import put
from kring.keep.errors import Unreadable
from kring.keep.models import LoggedEdit


@pytest.fixture
def key(kring, keys_in):
    return keys.key_of(keys_in, kring.pk)


def test_edits_come_back_in_order_with_who_and_when(kring, key, ada):
    put(kring, [("anna", "alter", "name", "Anna"), ("anna", "alter", "paid", True)], by=ada)
    put(kring, [("circles~anna", "spot", "at", (1.0, 2.5))], by=ada)
    found = list(records.read(kring, key))
    assert [(one.seq, one.edit.field, one.edit.value) for one in found] == [
        (1, "name", "Anna"),
        (2, "paid", True),
        (3, "at", (1.0, 2.5)),
    ]
    assert {(one.device, one.by) for one in found} == {("server", str(ada.pk))}
    assert [one.seq for one in records.read(kring, key, since=1, until=2)] == [2]
    assert [one.seq for one in records.read(kring, key, only=[1, 3])] == [1, 3]


def test_a_damaged_row_is_loud_and_named_and_never_left_out(kring, key, ada, caplog):
    put(kring, [("anna", "alter", "name", "Anna"), ("bob", "alter", "name", "Bob")], by=ada)
    row = LoggedEdit.objects.get(seq=1)
    row.sealed = bytes(row.sealed)[:-1] + b"x"
    row.save()
    with pytest.raises(Unreadable, match=row.edit_id), caplog.at_level(logging.CRITICAL):
        list(records.read(kring, key))
    assert f"kring {kring.pk}: edit number 1" in caplog.text
    assert [one.edit.entity for one in records.read(kring, key, since=1)] == ["bob"]


def test_a_row_moved_to_another_place_does_not_open(kring, key, ada):
    put(kring, [("anna", "alter", "name", "Anna"), ("bob", "alter", "name", "Bob")], by=ada)
    one, two = LoggedEdit.objects.order_by("seq")
    LoggedEdit.objects.filter(pk=one.pk).update(sealed=two.sealed)
    with pytest.raises(Unreadable):
        list(records.read(kring, key))


def test_a_row_of_a_newer_kring_asks_for_that_version(kring, key, ada):
    put(kring, [("anna", "alter", "name", "Anna")], by=ada)
    row = LoggedEdit.objects.get()
    LoggedEdit.objects.update(sealed=key.seal(b'{"new":1}', what="edit", id=row.edit_id))
    with pytest.raises(Unreadable, match="another version of Kring"):
        list(records.read(kring, key))
