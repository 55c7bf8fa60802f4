"""On how few volunteers it leans, without opening a kring and without naming anybody."""

import pytest
from django.urls import reverse

from kring.keep.actions import create_kring
from kring.keep.grants import Scope, end, give
from kring.people.models import User
from kring.people.organisation.leaning import Leaning, leaning_in, told
from machine.doors import come_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


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
    volunteers(house, jo, *[2] * 4, *[1] * 8)  # 4 carry 8 of 16, no more than half; 5 carry 9
    assert leaning_in(house) == Leaning(volunteers=12, places=16, few=5)
    assert told(leaning_in(house)).startswith(
        "12 volunteers look along 16 times. Over half is done by 5."
    )
    assert told(leaning_in(house)).endswith("?")


def test_so_few_that_it_could_be_about_somebody_are_not_counted_out(house, jo):
    volunteers(house, jo, 9, 4, *[1] * 8)  # 9 of 21 is not more than half, 13 of 21 is: two people
    assert leaning_in(house) == Leaning(volunteers=10, places=21, few=None)
    assert "Over half is done by fewer than 5." in told(leaning_in(house))


def test_with_fewer_than_ten_nothing_is_told(house, jo):
    volunteers(house, jo, *[1] * 9)
    assert leaning_in(house) is None
    assert told(None) == ""


def test_others_and_what_has_ended_do_not_count(house, jo):
    rights = volunteers(house, jo, 2, *[1] * 9)
    volunteers(house, jo, 4, role="professional")
    kring, grant = rights[0]
    end(kring, grant.pk, by=jo)
    assert leaning_in(house) == Leaning(volunteers=10, places=10, few=6)


def test_who_looks_after_the_house_reads_it_and_no_name_with_it(client, house, jo):
    volunteers(house, jo, *[1] * 10)
    come_in(client, jo)
    page = client.get(reverse("organisation", args=[house.pk])).content.decode()
    assert "Over half is done by 6." in page and "Vrijwilliger" not in page
