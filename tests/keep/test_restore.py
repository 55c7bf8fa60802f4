"""Backup, restore, compare: on both databases, and from one to the other."""

import hashlib
import json
from contextlib import contextmanager, nullcontext

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection

from kring.keep import backup, keys, queries, restore
from kring.keep.actions import (
    append_edits,
    create_kring,
    erase_kring,
    erase_person,
    put,
    set_moment,
)
from kring.keep.errors import KringError, WrongKeyFile
from kring.keep.home import in_use
from kring.keep.master import ensure_master_key, path_in
from kring.keep.models import Kring, LoggedEdit
from kring.network.edits import Edit
from kring.people.models import User
from machine.postgres import instead_of_sqlite, settings_of
from tablets.kept import home_in, owner_of, somebody


@pytest.fixture(params=["sqlite", "postgres"])
def home(request, tmp_path, settings, django_db_blocker):
    """A home on a real database of its own."""
    with django_db_blocker.unblock(), home_in(tmp_path / "home", settings) as home:
        if request.param == "sqlite":
            yield home
            return
        with other_database(request.getfixturevalue("postgres_url")):
            yield home


@contextmanager
def other_database(url):
    with instead_of_sqlite(settings_of(url)):
        call_command("migrate", interactive=False, verbosity=0)
        yield


def draw():
    """Make a kring with an open question and a moment, and one with nothing; gives the first."""
    ada = somebody()
    kring = create_kring(by=ada)
    for number in range(21):
        changes = [(f"p{each}", "alter", "known_since", 1_950 + number) for each in range(10)]
        put(kring, changes, by=ada)
    for device in ("tablet", "phone"):
        edit = Edit(id=device, entity="p1", kind="alter", field="name", value=device, base=0)
        append_edits(kring, [edit], device=device, by=ada)
    set_moment(kring, title="Then", sentence="It was so.", by=ada)
    create_kring(by=ada)
    return kring


def everything():
    """Give all that can be read, of every kring."""
    return {
        kring.pk: (
            owner_of(kring).username,
            kring.created_at,
            queries.edits_since(kring, 0),
            queries.document_of(kring),
            [
                (line, queries.network_of_moment(kring, line.id))
                for line in queries.moments_of(kring)
            ],
            queries.erased_in(kring),
        )
        for kring in Kring.objects.order_by("pk")
    }


def test_what_is_restored_is_what_was_there(home, tmp_path):
    drawn = draw()
    before, epochs = everything(), dict(Kring.objects.values_list("pk", "epoch"))
    path = tmp_path / "some.backup"
    backup.back_up(home, path)
    put(drawn, [("later", "alter", "name", "Later")], by=owner_of(drawn))
    create_kring(by=owner_of(drawn))
    restored = restore.restore(home, path, force=True)
    assert restored.krings == 2
    assert everything() == before
    after = dict(Kring.objects.values_list("pk", "epoch"))
    assert all(after[pk] != epoch for pk, epoch in epochs.items()), "tablets have to offer all"
    assert sorted(keys.krings_with_key(home)) == sorted(before)
    assert not list(home.glob("restoring-*"))
    kring = Kring.objects.get(pk=drawn.pk)
    put(kring, [("more", "alter", "name", "More")], by=owner_of(kring))
    somebody("Bea")


def test_a_backup_goes_from_one_database_to_the_other(home, tmp_path, settings, postgres_url):
    draw()
    before, vendor = everything(), connection.vendor
    path = tmp_path / "some.backup"
    backup.back_up(home, path)
    with home_in(tmp_path / "new", settings) as new:
        path_in(new).write_bytes(path_in(home).read_bytes())
        other = other_database(postgres_url) if vendor == "sqlite" else nullcontext()
        with other:
            assert connection.vendor != vendor
            restore.restore(new, path)
            assert everything() == before


def test_what_was_erased_since_stays_erased(home, tmp_path):
    drawn = draw()
    path = tmp_path / "some.backup"
    backup.back_up(home, path)
    other = Kring.objects.exclude(pk=drawn.pk).get()
    erase_person(drawn, "p1", by=owner_of(drawn))
    erase_kring(other, by=owner_of(drawn))
    assert restore.restore(home, path, force=True).krings == 1
    kring = Kring.objects.get()
    assert "p1" not in queries.document_of(kring).kinds
    assert queries.erased_in(kring) == ["p1"]
    assert list(keys.krings_with_key(home)) == [drawn.pk]
    (line,) = queries.moments_of(kring)
    assert "p1" not in queries.network_of_moment(kring, line.id)[1].alter


def test_somebody_erased_who_came_after_the_backup_stays_out(real_home, tmp_path):
    drawn = draw()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    put(drawn, [("later", "alter", "name", "Later")], by=owner_of(drawn))
    erase_person(drawn, "later", by=owner_of(drawn))
    restore.restore(real_home, path, force=True)
    kring = Kring.objects.get(pk=drawn.pk)
    edit = Edit(id="again", entity="later", kind="alter", field="name", value="Later", base=0)
    append_edits(kring, [edit], device="tablet", by=owner_of(kring))
    assert "later" not in queries.document_of(kring).kinds
    assert queries.erased_in(kring) == ["later"]


def test_an_erasure_that_only_the_backup_knows_counts_too(real_home, tmp_path):
    drawn = draw()
    erase_person(drawn, "p1", by=owner_of(drawn))
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    (real_home / "keys" / "erased.jsonl").unlink()
    restore.restore(real_home, path, force=True)
    assert (real_home / "keys" / "erased.jsonl").exists()
    assert "p1" not in queries.document_of(Kring.objects.get(pk=drawn.pk)).kinds


def test_where_something_is_kept_already_nothing_is_touched_without_force(home, tmp_path):
    drawn = draw()
    path = tmp_path / "some.backup"
    backup.back_up(home, path)
    put(drawn, [("later", "alter", "name", "Later")], by=owner_of(drawn))
    before = everything()
    with pytest.raises(KringError, match="say --force"):
        restore.restore(home, path)
    assert everything() == before


def test_a_fresh_home_with_only_the_key_file_is_enough(real_home, tmp_path, settings):
    draw()
    before = everything()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    new = tmp_path / "new"
    settings.KRING_HOME = new
    ensure_master_key(new)
    path_in(new).write_bytes(path_in(real_home).read_bytes())
    with instead_of_sqlite({**connection.settings_dict, "NAME": str(new / "kring.sqlite3")}):
        restore.restore(new, path)
        assert everything() == before


def test_another_key_file_is_told_before_anything_is_touched(real_home, tmp_path):
    draw()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    before = everything()
    right = path_in(real_home).read_bytes()
    path_in(real_home).unlink()
    with pytest.raises(WrongKeyFile, match="There is no key file"):
        restore.restore(real_home, path, force=True)
    other = tmp_path / "other"
    ensure_master_key(other)
    path_in(real_home).write_bytes(path_in(other).read_bytes())
    path_in(real_home).chmod(0o600)
    with pytest.raises(WrongKeyFile, match="is not the one these krings were locked with"):
        restore.restore(real_home, path, force=True)
    path_in(real_home).write_bytes(right)
    assert everything() == before


def test_a_backup_from_before_the_master_key_was_renewed_still_opens(real_home, tmp_path):
    draw()
    before = everything()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    keys.renew_master_key(real_home)
    restore.restore(real_home, path, force=True)
    assert everything() == before


def test_while_a_server_runs_nothing_is_restored(real_home, tmp_path):
    draw()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    with in_use(real_home), pytest.raises(KringError, match="Kring is in use"):
        restore.restore(real_home, path, force=True)


def test_a_database_that_fails_half_way_leaves_everything_as_it_was(home, tmp_path, monkeypatch):
    drawn = draw()
    path = tmp_path / "some.backup"
    backup.back_up(home, path)
    put(drawn, [("later", "alter", "name", "Later")], by=owner_of(drawn))
    before = everything()

    def full(*arguments):
        raise DatabaseError("database or disk is full")

    monkeypatch.setattr(
        restore.settling, "settle", full
    )  # the last thing before it is put in place
    with pytest.raises(KringError, match="disk is full"):
        restore.restore(home, path, force=True)
    assert everything() == before
    assert not list(home.glob("restoring-*"))


def test_a_backup_with_tables_of_a_newer_kring_is_refused(real_home, tmp_path):
    draw()
    path = tmp_path / "some.backup"
    backup.back_up(real_home, path)
    lines = path.read_bytes().splitlines(keepends=True)
    head = json.loads(lines[0])
    head["migrations"].append(["keep", "0099_from_the_future"])
    lines[0] = json.dumps(head, separators=(",", ":")).encode() + b"\n"
    digest = hashlib.sha256(b"".join(lines[:-1])).hexdigest()
    end = {"end": {"lines": len(lines) - 1, "sha256": digest}}
    lines[-1] = json.dumps(end, separators=(",", ":")).encode() + b"\n"
    path.write_bytes(b"".join(lines))
    before = LoggedEdit.objects.count()
    with pytest.raises(KringError, match="newer Kring"):
        restore.restore(real_home, path, force=True)
    assert LoggedEdit.objects.count() == before
    assert User.objects.count() == 1
