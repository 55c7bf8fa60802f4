from datetime import timedelta

import pytest
from django.utils import timezone

from kring.keep import journal, statements
from kring.keep.actions import start_kring_for_somebody
from kring.keep.grants import NobodyLeft, Scope, end, give, grants_of, owners_of
from kring.keep.models import Grant, Kring
from tablets.kept import somebody


@pytest.fixture
def bea(db):
    return somebody("Bea")


def opens(user, kring):
    try:
        return statements.open_to(user, kring.pk).access
    except Kring.DoesNotExist:
        return None


def test_whoever_begins_a_kring_owns_it(kring, ada):
    assert owners_of(kring) == [ada.pk]
    assert opens(ada, kring).owns


def test_somebody_let_in_sees_what_was_said_until_it_ends(kring, ada, bea):
    assert opens(bea, kring) is None
    scope = Scope(parts=frozenset({"notes"}), may_draw=True)
    grant = give(
        kring, user_id=bea.pk, role="professional", scope=scope, reason="Begeleiding.", by=ada
    )
    access = opens(bea, kring)
    assert (access.role, access.may_draw, access.may_print) == ("professional", True, False)
    assert access.sight.parts == {"notes"} and access.grant_id == grant.pk
    end(kring, grant.pk, by=ada)
    assert opens(bea, kring) is None
    assert [line.act for line in journal.lines_of(kring)[:2]] == ["ended", "let_in"]


def test_a_date_ends_it_by_itself(kring, ada, bea):
    soon = timezone.now() + timedelta(hours=1)
    grant = give(kring, user_id=bea.pk, role="member", scope=Scope(until=soon), by=ada)
    assert opens(bea, kring)
    Grant.objects.filter(pk=grant.pk).update(until=timezone.now() - timedelta(seconds=1))
    assert opens(bea, kring) is None
    assert list(Kring.objects.visible_to(bea)) == []
    with pytest.raises(Grant.DoesNotExist):
        end(kring, grant.pk, by=ada)


def test_another_grant_takes_the_place_of_the_one_before(kring, ada, bea):
    give(kring, user_id=bea.pk, role="member", by=ada)
    give(kring, user_id=bea.pk, role="professional", by=ada)
    assert opens(bea, kring).role == "professional"
    found = [(line.role, line.is_open) for line in grants_of(kring)]
    assert found == [("professional", True), ("member", False), ("owner", True)]


def test_the_reason_is_sealed_and_read_back(kring, ada, bea):
    give(kring, user_id=bea.pk, role="member", reason="Zij is mijn zus.", by=ada)
    assert grants_of(kring)[0].reason == "Zij is mijn zus."
    assert all(b"zus" not in bytes(grant.sealed) for grant in Grant.objects.all())
    Grant.objects.update(sealed=b"")
    assert grants_of(kring)[0].reason == ""


def test_a_kring_is_never_left_with_nobody(kring, ada, bea):
    (own,) = grants_of(kring)
    with pytest.raises(NobodyLeft):
        end(kring, own.id, by=ada)
    give(kring, user_id=bea.pk, role="owner", by=ada)
    end(kring, own.id, by=ada)
    assert owners_of(kring) == [bea.pk]


def test_a_grant_of_another_kring_is_not_ended(kring, ada, bea):
    grant = give(kring, user_id=bea.pk, role="member", by=ada)
    other = start_kring_for_somebody(by=ada, until=timezone.now() + timedelta(days=1))
    with pytest.raises(Grant.DoesNotExist):
        end(other, grant.pk, by=ada)
    assert opens(bea, kring)


def test_a_kring_on_the_lock_opens_for_its_person_only(kring, ada, bea):
    give(kring, user_id=bea.pk, role="professional", by=ada)
    Kring.objects.filter(pk=kring.pk).update(closed_at=timezone.now())
    assert opens(bea, kring) is None and list(Kring.objects.visible_to(bea)) == []
    assert opens(ada, kring).owns and list(Kring.objects.visible_to(ada)) == [kring]


def test_a_worker_keeps_a_kring_for_somebody_until_a_date(ada, keys_in):
    kring = start_kring_for_somebody(by=ada, until=timezone.now() + timedelta(days=90))
    assert owners_of(kring) == []
    access = opens(ada, kring)
    assert access.role == "starter" and access.owns
    Grant.objects.update(until=timezone.now())
    assert opens(ada, kring) is None
