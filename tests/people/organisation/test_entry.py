"""Into a house comes who works there; further only who looks after it."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404

from kring.people.models import Member, User
from kring.people.organisation.actions import let_go
from kring.people.organisation.entry import member_in

pytestmark = pytest.mark.django_db


def entered(rf, user, house, **further):
    request = rf.get("/")
    request.user = user
    return member_in(request, house.pk, **further)


def test_who_works_there_comes_in_and_who_looks_after_it_further(rf, house, jo, els):
    assert entered(rf, els, house).user == els
    assert entered(rf, jo, house, admin=True).user == jo
    with pytest.raises(PermissionDenied):
        entered(rf, els, house, admin=True)


def test_who_never_worked_there_or_has_left_finds_nothing(rf, house, jo, els):
    with pytest.raises(Http404):
        entered(rf, User.objects.create_user("Vreemd"), house)
    let_go(Member.objects.get(user=els), by=jo)
    with pytest.raises(Http404):
        entered(rf, els, house)
