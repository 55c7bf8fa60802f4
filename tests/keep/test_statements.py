"""What is written out by hand says what the models say, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AnonymousUser
from django.db import transaction

from kring.keep import statements
from kring.keep.access import SECOND_STEPS
from kring.keep.actions import create_kring
from kring.keep.grants import Scope, give
from kring.keep.models import DeviceSeen, Kring, LoggedEdit, Snapshot
from kring.people.models import Organisation
from tablets.kept import owner_of, somebody

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
KEPT = ("pk", "epoch", "seq", "open_conflicts", "erasures")


@pytest.fixture
def drawn(each_database, transactional_db, keys_in):
    """Give a kring with two edits."""
    kring = create_kring(by=somebody())
    kring.erasures, kring.seq, kring.open_conflicts = 3, 2, 1
    kring.save()
    statements.add(kring, [(1, "a", b"", b""), (2, "b", b"mark", b"\x00sealed")], at=NOW)
    return kring


def kept(kring):
    return [getattr(kring, name) for name in KEPT]


def test_the_statement_opens_exactly_what_the_models_let_see(drawn):
    ada, bea = owner_of(drawn), somebody("Bea")
    other = create_kring(by=bea)
    for user in (ada, bea, AnonymousUser()):
        for kring_id in (drawn.pk, other.pk, "nowhere", "\N{SNOWMAN}' OR 1=1"):
            wanted = Kring.objects.visible_to(user).filter(pk=kring_id).first()
            if wanted is None:
                with pytest.raises(Kring.DoesNotExist):
                    statements.open_to(user, kring_id)
            else:
                assert kept(statements.open_to(user, kring_id)) == kept(wanted)


def test_what_was_opened_for_a_house_that_asks_a_second_step_waits_for_it(drawn):
    els, house = somebody("Els"), Organisation.objects.create(name="CAW")
    own = create_kring(by=els)
    scope = Scope(until=NOW + timedelta(days=9_000))
    give(
        drawn,
        user_id=els.pk,
        role="professional",
        scope=scope,
        organisation=house.pk,
        by=owner_of(drawn),
    )

    def opens():
        found = {kring.pk for kring in statements.all_open_to(els)}
        assert found == {kring.pk for kring in Kring.objects.visible_to(els)}
        return found, statements.waiting_for_second_step(els)

    assert opens() == ({own.pk, drawn.pk}, 0)
    Organisation.objects.update(second_step=True)
    assert opens() == ({own.pk}, 1)
    with pytest.raises(statements.WaitsForSecondStep):
        statements.open_to(els, drawn.pk)
    Authenticator.objects.create(user=els, type="recovery_codes", data={})
    assert opens() == ({own.pk}, 1)
    for step in SECOND_STEPS:
        has = Authenticator.objects.create(user=els, type=step, data={})
        assert opens() == ({own.pk, drawn.pk}, 0)
        assert statements.open_to(els, drawn.pk).access.role == "professional"
        has.delete()


def test_a_kring_under_its_lock_is_as_the_models_have_it(drawn):
    with transaction.atomic():
        assert kept(statements.locked(drawn.pk)) == kept(drawn)
        with pytest.raises(Kring.DoesNotExist):
            statements.locked("nowhere")


def test_edits_that_came_before_are_known_in_this_kring_only(drawn):
    other = create_kring(by=owner_of(drawn))
    assert statements.known_among(drawn.pk, ["b", "c", "a"]) == {"a", "b"}
    assert statements.known_among(other.pk, ["b", "c", "a"]) == set()
    many = [f"edit{number}" for number in range(5_000)]
    assert statements.known_among(drawn.pk, [*many, "a"]) == {"a"}


def test_new_lines_are_read_back_as_they_were_written(drawn):
    rows = LoggedEdit.objects.filter(kring=drawn).order_by("seq")
    assert [(row.seq, row.edit_id, row.at, bytes(row.mark), bytes(row.sealed)) for row in rows] == [
        (1, "a", NOW, b"", b""),
        (2, "b", NOW, b"mark", b"\x00sealed"),
    ]
    drawn.seq, drawn.open_conflicts = 7, 4
    statements.add(drawn, [(7, "g", b"", b"")], at=NOW)
    found = Kring.objects.get(pk=drawn.pk)
    assert (found.seq, found.open_conflicts, found.erasures) == (7, 4, 3)


def test_how_far_a_log_has_come_and_its_snapshot_are_those_the_models_have(drawn):
    assert statements.state_of("nowhere") == (0, None, None)
    assert statements.state_of(drawn.pk) == (2, None, None)
    Snapshot.objects.create(kring=drawn, seq=1, sealed=b"\x00sealed")
    last, seq, sealed = statements.state_of(drawn.pk)
    assert (last, seq, bytes(sealed)) == (2, 1, b"\x00sealed")


def test_devices_are_seen_from_when_on(drawn):
    for device, ago in (("away", 40), ("here", 20), ("now", 5)):
        at = NOW - timedelta(seconds=ago)
        statements.see_device(drawn.pk, device, at=at, unless=at)
    half, ten = NOW - timedelta(seconds=30), NOW - timedelta(seconds=10)
    seen = statements.devices_since(drawn.pk, since=half, fresh=ten)
    assert seen == {"here": False, "now": True}
    for device in ("here", "now", "new"):
        statements.see_device(drawn.pk, device, at=NOW, unless=ten)
    kept = DeviceSeen.objects.filter(kring=drawn).values_list("device", "at")
    assert dict(kept) == {
        "away": NOW - timedelta(seconds=40),
        "here": NOW,
        "now": NOW - timedelta(seconds=5),  # fresh enough: written at most now and then
        "new": NOW,
    }
