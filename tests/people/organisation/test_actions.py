from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from kring.keep.actions import create_kring, start_kring_for_somebody
from kring.keep.grants import Scope, give
from kring.keep.journal import lines_of
from kring.keep.models import Grant, Kring
from kring.keep.statements import open_to
from kring.people.models import JoinLink, Member, Team, User
from kring.people.organisation.actions import (
    LastAdmin,
    StillKeeps,
    begin_organisation,
    join,
    let_go,
    look_after,
    make_join_link,
    pass_on,
    take_on,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def jo():
    return User.objects.create_user("Jo")


@pytest.fixture
def els():
    return User.objects.create_user("Els")


@pytest.fixture
def house(jo):
    return begin_organisation("CAW", admin=jo)


def opens(user, kring):
    try:
        return open_to(user, kring.pk).access.role
    except Kring.DoesNotExist:
        return None


def test_a_house_begins_with_one_who_looks_after_it(house, jo):
    member = Member.objects.get(organisation=house)
    assert (member.user, member.is_admin) == (jo, True)


def test_a_link_lets_one_person_in_once(house, els):
    team = Team.objects.create(organisation=house, name="Team")
    secret = make_join_link(house, team=team, is_admin=False)
    assert secret not in str(list(JoinLink.objects.values()))
    assert join(secret, user=els) == house
    member = Member.objects.get(user=els)
    assert (member.team, member.is_admin) == (team, False)
    assert join(secret, user=User.objects.create_user("Bo")) is None


def test_an_old_link_lets_nobody_in(house, els):
    secret = make_join_link(house, team=None, is_admin=False)
    JoinLink.objects.update(expires_at=timezone.now())
    assert join(secret, user=els) is None


def test_who_works_here_already_loses_nothing(house, jo):
    take_on(house, jo)
    assert Member.objects.get(user=jo).is_admin
    assert Member.objects.count() == 1


def test_the_last_who_looks_after_it_cannot_stop_by_accident(house, jo, els):
    mine = Member.objects.get(user=jo)
    with pytest.raises(LastAdmin):
        look_after(mine, is_admin=False)
    with pytest.raises(LastAdmin):
        let_go(mine, by=jo)
    look_after(take_on(house, els), is_admin=True)
    look_after(mine, is_admin=False)
    assert not Member.objects.get(user=jo).is_admin


def test_who_leaves_looks_along_no_more_for_this_house(house, jo, els):
    sara = User.objects.create_user("Sara")
    other = begin_organisation("OCMW", admin=els)
    member = take_on(house, els)
    krings = [create_kring(by=sara) for _ in range(3)]
    for kring, whose in zip(krings, (house.pk, other.pk, None), strict=True):
        give(kring, user_id=els.pk, role="professional", organisation=whose, by=sara)
    mine = create_kring(by=els)
    assert let_go(member, by=jo) == 1
    assert [opens(els, kring) for kring in krings] == [None, "professional", "professional"]
    assert opens(els, mine) == "owner"
    line = lines_of(krings[0])[0]
    assert (line.act, line.user_id, line.whom) == ("ended", jo.pk, els.pk)
    assert Member.objects.filter(user=els, organisation=house, left_at=None).count() == 0


def test_what_was_kept_for_somebody_goes_to_a_colleague_until_the_same_day(house, jo, els):
    until = timezone.now() + timedelta(days=60)
    member = take_on(house, els)
    kring = start_kring_for_somebody(by=els, until=until, organisation=house.pk)
    with pytest.raises(StillKeeps):
        let_go(member, by=jo)
    assert opens(els, kring) == "starter"
    let_go(member, by=jo, keeper=jo)
    assert (opens(els, kring), opens(jo, kring)) == (None, "starter")
    assert Grant.objects.get(user=jo, kring=kring).until == until


def test_a_kring_is_passed_on_only_within_the_house(house, els):
    stranger = User.objects.create_user("Stranger")
    until = timezone.now() + timedelta(days=60)
    kring = start_kring_for_somebody(by=els, until=until, organisation=house.pk)
    grant = Grant.objects.get(kring=kring)
    with pytest.raises(PermissionDenied):
        pass_on(grant, to=stranger, by=els)
    assert opens(els, kring) == "starter" and opens(stranger, kring) is None


def test_belonging_to_a_house_opens_nothing(house, jo, els):
    sara = User.objects.create_user("Sara")
    kring = create_kring(by=sara)
    take_on(house, els)
    give(kring, user_id=els.pk, role="professional", scope=Scope(), organisation=house.pk, by=sara)
    assert opens(jo, kring) is None
