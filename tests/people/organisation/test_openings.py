"""What colleagues open is theirs, for the house alone, and gone when they leave."""

import pytest
from django.urls import reverse

from kring.people.models import Member, Opening, User
from kring.people.organisation.actions import let_go
from machine.doors import come_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def opened(client, house, by, **said):
    come_in(client, by)
    return client.post(reverse("openings", args=[house.pk]), said)


def shown(client, house, by):
    come_in(client, by)
    client.cookies["kring_language"] = "en"
    return client.get(reverse("openings", args=[house.pk])).content.decode()


def test_a_colleague_opens_something_and_the_house_reads_it(client, house, jo, els):
    opened(client, house, els, sort="place", words="Het koor in de wijk")

    assert "Het koor in de wijk" in shown(client, house, jo)


def test_only_whoever_wrote_it_takes_it_back(client, house, jo, els):
    opened(client, house, els, sort="skill", words="Fietsen herstellen")
    there = Opening.objects.get()

    assert opened(client, house, jo, gone=str(there.pk)).status_code == 404
    assert opened(client, house, els, gone="x").status_code == 404
    assert opened(client, house, els, gone=str(there.pk)).status_code == 302
    assert not Opening.objects.exists()


def test_what_is_empty_or_of_no_kind_is_not_kept(client, house, els):
    assert opened(client, house, els, sort="place", words="").status_code == 400
    assert opened(client, house, els, sort="money", words="Veel").status_code == 400
    assert not Opening.objects.exists()


def test_nobody_of_elsewhere_reads_it(client, house):
    stranger = User.objects.create_user("Vreemd")
    come_in(client, stranger)
    for name in ("openings", "link_group"):
        assert client.get(reverse(name, args=[house.pk])).status_code == 404


def test_who_leaves_takes_along_what_they_opened(client, house, jo, els):
    opened(client, house, els, sort="door", words="De wooncel")
    let_go(Member.objects.get(user=els), by=jo)

    assert not Opening.objects.exists()


def test_the_sheet_of_a_link_group_has_eight_seats_and_asks_no_names(client, house, els):
    come_in(client, els)
    page = client.get(reverse("link_group", args=[house.pk])).content.decode()

    seats = page.split("<ol>")[1].split("</ol>")[0]
    assert seats.count("<li") == 8
    assert "<input" not in page.split("<main")[1].split("</main>")[0]
