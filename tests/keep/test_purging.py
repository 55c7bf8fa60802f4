from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from kring.keep import ledger
from kring.keep.actions import create_kring, start_kring_for_somebody
from kring.keep.grants import Scope, give
from kring.keep.invitations import invite
from kring.keep.models import DeviceSeen, Grant, Invitation, Kring
from kring.keep.purging import USUAL_DAYS, purge
from kring.people.organisation.actions import begin_organisation
from tablets.kept import somebody

NOBODY = AnonymousUser()


def closed_since(kring, days):
    Grant.objects.filter(kring=kring).update(until=timezone.now() - timedelta(days=days))


@pytest.fixture
def kept(ada):
    return start_kring_for_somebody(by=ada, until=timezone.now() + timedelta(days=1))


def test_a_kring_nobody_took_up_goes_some_weeks_after_its_day(kept, keys_in):
    assert purge(by=NOBODY).krings == 0
    closed_since(kept, USUAL_DAYS - 1)
    assert purge(by=NOBODY).krings == 0
    closed_since(kept, USUAL_DAYS + 1)
    assert purge(by=NOBODY).krings == 1
    assert not Kring.objects.exists()
    assert [line.kring for line in ledger.lines(keys_in)] == [kept.pk]


def test_a_kring_that_is_somebodys_stays_however_long(kept, ada):
    sara = somebody("Sara")
    give(kept, user_id=sara.pk, role="owner", by=ada)
    Grant.objects.filter(user=ada).update(ended_at=timezone.now() - timedelta(days=900), until=None)
    own = create_kring(by=ada)
    assert purge(by=NOBODY).krings == 0
    assert set(Kring.objects.all()) == {kept, own}


def test_a_kring_that_a_colleague_goes_on_keeping_stays(kept, ada):
    closed_since(kept, 400)
    scope = Scope(until=timezone.now() + timedelta(days=9))
    give(kept, user_id=somebody("Bea").pk, role="starter", scope=scope, by=ada)
    assert purge(by=NOBODY).krings == 0


def test_a_house_says_how_long_it_keeps_them(ada, keys_in):
    house = begin_organisation("CAW", admin=ada)
    house.keep_days = 90
    house.save()
    until = timezone.now() - timedelta(days=60)
    start_kring_for_somebody(by=ada, until=until, organisation=house.pk)
    assert purge(by=NOBODY).krings == 0
    house.keep_days = 30
    house.save()
    assert purge(by=NOBODY).krings == 1


def test_old_doors_and_traces_go(kring, ada):
    invite(kring, role="member", scope=Scope(), by=ada)
    invite(kring, role="member", scope=Scope(), by=ada)
    old = timezone.now() - timedelta(days=2)
    Invitation.objects.filter(pk=Invitation.objects.first().pk).update(expires_at=old)
    DeviceSeen.objects.create(kring=kring, device="a", at=old)
    DeviceSeen.objects.create(kring=kring, device="b", at=timezone.now())
    assert purge(by=NOBODY).invitations == 1
    assert Invitation.objects.count() == 1
    assert [seen.device for seen in DeviceSeen.objects.all()] == ["b"]
