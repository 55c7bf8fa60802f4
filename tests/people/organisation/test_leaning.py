"""On how few volunteers it leans, without opening a kring and without naming anybody."""

import pytest
from django.urls import reverse
from django.utils import translation

from kring.keep.actions import create_kring
from kring.keep.grants import Scope, end, give
from kring.people.models import User
from kring.people.organisation.actions import begin_organisation
from kring.people.organisation.leaning import Leaning, leaning_in, told
from machine.doors import come_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english(client):
    client.cookies["kring_language"] = "en"
    with translation.override("en"):
        yield


@pytest.fixture
def jo():
    return User.objects.create_user("Jo")


@pytest.fixture
def house(jo):
    return begin_organisation("CAW", admin=jo)


def volunteers(house, jo, *krings_each, role="volunteer"):
    """Let volunteers look along, each in so many krings."""
    found = []
    for number, krings in enumerate(krings_each):
        user = User.objects.create_user(f"Vrijwilliger {number}{role}")
        for _kring in range(krings):
            kring = create_kring(by=jo)
            given = {"role": role, "scope": Scope(), "organisation": house.pk, "by": jo}
            found.append((kring, give(kring, user_id=user.pk, **given)))
    return found


def test_the_fewest_who_carry_more_than_half_are_counted(house, jo):
    volunteers(house, jo, 5, 3, 1, 1, 1)  # 5 of 11 is not more than half, 8 of 11 is
    assert leaning_in(house) == Leaning(volunteers=5, places=11, few=2)
    assert told(leaning_in(house)).startswith("5 volunteers look along 11 times; 2 of them")
    assert told(leaning_in(house)).endswith("?")


def test_with_fewer_than_five_nothing_is_told(house, jo):
    volunteers(house, jo, 9, 1, 1, 1)
    assert leaning_in(house) is None
    assert told(None) == ""


def test_others_and_what_has_ended_do_not_count(house, jo):
    rights = volunteers(house, jo, 2, 1, 1, 1, 1)
    volunteers(house, jo, 4, role="professional")
    kring, grant = rights[0]
    end(kring, grant.pk, by=jo)
    assert leaning_in(house) == Leaning(volunteers=5, places=5, few=3)


def test_who_looks_after_the_house_reads_it_and_no_name_with_it(client, house, jo):
    volunteers(house, jo, 5, 3, 1, 1, 1)
    come_in(client, jo)
    page = client.get(reverse("organisation", args=[house.pk])).content.decode()
    assert "2 of them more than half" in page and "Vrijwilliger" not in page
