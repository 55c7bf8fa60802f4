import logging

import pytest

from kring.keep import keys, records, snapshots
from kring.keep.actions import append_edits, put
from kring.keep.models import Kring, Snapshot
from kring.network.document import fold
from kring.network.edits import Edit


@pytest.fixture
def key(kring, keys_in):
    return keys.key_of(keys_in, kring.pk)


@pytest.fixture
def drawn(kring, ada):
    """A kring of 210 edits with an open question: its snapshot is of number 200."""
    for number in range(20):
        changes = [(f"p{each}", "alter", "known_since", 1_950 + number) for each in range(10)]
        put(kring, changes, by=ada)
    for device, value, base in (("tablet", "An", 200), ("phone", "Bo", 200)):
        edit = Edit(id=device, entity="p1", kind="alter", field="name", value=value, base=base)
        append_edits(kring, [edit], device=device, by=ada)
    put(kring, [("circles~p1", "spot", "at", (1.0, 2.0))] * 1, by=ada)
    return Kring.objects.get(pk=kring.pk)


def whole(kring, key):
    return fold((one.seq, one.device, one.edit) for one in records.read(kring, key))


def test_a_snapshot_with_what_came_after_is_the_whole_log(drawn, key):
    assert Snapshot.objects.get().seq == 200
    found, expected = snapshots.document(drawn, key), whole(drawn, key)
    assert (found.kinds, found.fields, found.seq) == (expected.kinds, expected.fields, 203)
    assert found.conflicts == expected.conflicts
    assert [held.value for held in found.conflicts["p1", "name"]] == ["An", "Bo"]


def test_a_snapshot_holds_open_questions_and_points_as_they_were(drawn, key):
    snapshots.write(drawn, key, whole(drawn, key), seq=drawn.seq)
    assert snapshots.document(drawn, key) == whole(drawn, key)


@pytest.mark.parametrize("sealed", [b"", b"\x01" + b"0" * 50, b"\x09"])
def test_a_damaged_snapshot_is_made_again_from_the_log_and_said_so(drawn, key, sealed, caplog):
    Snapshot.objects.update(sealed=sealed)
    with caplog.at_level(logging.ERROR):
        assert snapshots.document(drawn, key).fields == whole(drawn, key).fields
    assert f"kring {drawn.pk}: its snapshot cannot be read" in caplog.text


def test_a_snapshot_under_another_number_is_not_believed(drawn, key, caplog):
    Snapshot.objects.update(seq=100)
    with caplog.at_level(logging.ERROR):
        assert snapshots.document(drawn, key).fields == whole(drawn, key).fields
    assert "is made again" in caplog.text


def test_a_snapshot_of_another_version_of_the_fields_is_made_again(drawn, key, monkeypatch):
    monkeypatch.setattr(snapshots, "SCHEMA", 99)
    assert snapshots.document(drawn, key).fields == whole(drawn, key).fields


def test_an_empty_kring_is_an_empty_document(kring, key):
    assert snapshots.document(kring, key).kinds == {}
