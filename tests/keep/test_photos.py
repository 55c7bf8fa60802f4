import hashlib
import json

import pytest

from kring.keep import backup, photos
from kring.keep.actions import create_kring, erase_kring, put
from kring.keep.errors import KringError, Unreadable
from kring.keep.models import Photo
from kring.keep.photos import MOST, add_photo, photos_of, picture_of, take_away_photo
from kring.keep.queries import network_of_kring
from kring.keep.restore import restore
from tablets.kept import owner_of, somebody

MARKER = b"Zwaluwstaart-in-a-picture"


def test_what_was_added_comes_back_and_the_newest_stands_first(kring):
    first, second = add_photo(kring, b"one"), add_photo(kring, b"two")
    assert [line.id for line in photos_of(kring)] == [second.pk, first.pk]
    assert picture_of(kring, first.pk) == b"one"


def test_a_photo_is_found_in_its_own_kring_only(kring, ada):
    photo = add_photo(kring, b"one")
    other = create_kring(by=ada)
    assert photos_of(other) == []
    with pytest.raises(Photo.DoesNotExist):
        picture_of(other, photo.pk)


def test_a_photo_moved_under_another_id_does_not_open(kring):
    first, second = add_photo(kring, b"one"), add_photo(kring, b"two")
    Photo.objects.filter(pk=first.pk).update(sealed=bytes(second.sealed))
    with pytest.raises(Unreadable, match="photo"):
        picture_of(kring, first.pk)


def test_a_kring_holds_so_many_and_says_what_to_do(kring):
    for _ in range(MOST):
        add_photo(kring, b"x")
    with pytest.raises(KringError, match="Take one away"):
        add_photo(kring, b"one too many")
    assert len(photos_of(kring)) == MOST


def test_what_is_taken_away_or_erased_is_gone(kring, ada):
    first, second = add_photo(kring, b"one"), add_photo(kring, b"two")
    take_away_photo(kring, first.pk, by=ada)
    assert [line.id for line in photos_of(kring)] == [second.pk]
    erase_kring(kring, by=ada)
    assert not Photo.objects.exists()


def test_no_byte_of_a_picture_lies_open_and_a_backup_brings_it_back(real_home, tmp_path):
    ada = somebody("Ada")
    kring = create_kring(by=ada)
    photo = add_photo(kring, MARKER)
    copy = tmp_path / "everything.backup"
    backup.back_up(real_home, copy)
    for path in [*real_home.rglob("*"), copy]:
        assert not path.is_file() or MARKER not in path.read_bytes()
    take_away_photo(kring, photo.pk, by=ada)
    assert photos_of(kring) == []
    restore(real_home, copy, force=True)
    assert picture_of(kring, photo.pk) == MARKER


def test_many_photos_come_back_few_at_a_time(real_home, tmp_path, monkeypatch):
    monkeypatch.setattr(photos, "MOST", 40)
    kring = create_kring(by=somebody("Ada"))
    kept = {add_photo(kring, bytes([number]) * 100).pk: number for number in range(20)}
    copy = tmp_path / "everything.backup"
    backup.back_up(real_home, copy)
    assert backup.rows_at_once("keep.photo") < len(kept)
    restore(real_home, copy, force=True)
    assert {line.id for line in photos_of(kring)} == set(kept)
    assert all(picture_of(kring, one) == bytes([number]) * 100 for one, number in kept.items())


def test_an_erased_kring_stays_erased_with_its_photos_after_an_old_backup(real_home, tmp_path):
    ada = somebody("Ada")
    kring = create_kring(by=ada)
    add_photo(kring, MARKER)
    copy = tmp_path / "everything.backup"
    backup.back_up(real_home, copy)
    erase_kring(kring, by=ada)
    restore(real_home, copy, force=True)
    assert not Photo.objects.exists()


def without_photos(copy):
    """Write a backup as it was before a kring could hold photos."""
    head, *rows, _ = [json.loads(line) for line in copy.read_bytes().splitlines()]
    head["migrations"].remove(["keep", "0002_photo"])
    lines = [json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in (head, *rows)]
    digest = hashlib.sha256(b"".join(lines)).hexdigest()
    end = json.dumps({"end": {"lines": len(lines), "sha256": digest}}, separators=(",", ":"))
    copy.write_bytes(b"".join(lines) + end.encode() + b"\n")


def test_a_backup_from_before_there_were_photos_comes_back_and_can_hold_them(real_home, tmp_path):
    kring = create_kring(by=somebody("Ada"))
    put(kring, [("anna", "alter", "name", "Anna")], by=owner_of(kring))
    copy = tmp_path / "everything.backup"
    backup.back_up(real_home, copy)
    without_photos(copy)
    restore(real_home, copy, force=True)
    assert [alter.name for alter in network_of_kring(kring).alters] == ["Anna"]
    assert picture_of(kring, add_photo(kring, b"one").pk) == b"one"
