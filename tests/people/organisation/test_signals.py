"""What stands in the way is about nobody: no kring, no name, not even of who wrote it."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.network.model import PLAN_ID
from kring.people.models import Member, Signal, User
from kring.people.organisation.actions import let_go
from kring.site.actions import begin_kring
from machine.doors import come_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
HEARD = {"theme": "housing", "words": "De wachtlijst voor een woning", "nameless": "on"}


def send(client, house, by, **said):
    come_in(client, by)
    return client.post(reverse("signals", args=[house.pk]), said)


def shown(client, house, by):
    come_in(client, by)
    page = client.get(reverse("signals", args=[house.pk])).content.decode()
    return page.split("<main")[1].split("</main>")[0]


def test_the_house_reads_what_was_heard_by_theme_but_not_who_wrote_it(client, house, jo, els):
    asked = shown(client, house, jo)
    assert "Nothing stands here yet." in asked
    assert '<label class="check" for="id_nameless">' in asked
    assert send(client, house, els, **HEARD).status_code == 302
    told = shown(client, house, jo)
    assert "De wachtlijst voor een woning" in told and "a place to live</h2>" in told
    assert "Els Peeters" not in told and "Take it away" not in told
    assert "Take it away" in shown(client, house, els)


@pytest.mark.parametrize("missing", ["theme", "words", "nameless"])
def test_what_is_not_whole_is_not_kept(missing, client, house, els):
    said = {key: value for key, value in HEARD.items() if key != missing}
    assert send(client, house, els, **said).status_code == 400
    assert not Signal.objects.exists()


def test_only_whoever_wrote_it_takes_it_away_and_it_stays_when_they_leave(client, house, jo, els):
    send(client, house, els, **HEARD)
    send(client, house, els, **{**HEARD, "words": "De bus rijdt niet op zondag"})
    first, second = Signal.objects.order_by("pk")
    assert send(client, house, jo, gone=str(first.pk)).status_code == 404
    assert send(client, house, els, gone="x").status_code == 404
    assert send(client, house, els, gone=str(first.pk)).status_code == 302
    let_go(Member.objects.get(user=els), by=jo)
    els.delete()
    assert [one.words for one in Signal.objects.all()] == [second.words]
    assert Signal.objects.get().member is None


def test_nobody_of_elsewhere_reads_it(client, house):
    come_in(client, User.objects.create_user("Vreemd"))
    assert client.get(reverse("signals", args=[house.pk])).status_code == 404


def test_the_plan_leads_a_worker_there_once_something_has_to_change_outside(client, house, els):
    kring = begin_kring(centre="Sara", names=[], by=els)
    come_in(client, els)
    there = reverse("signals", args=[house.pk])
    assert there not in client.get(reverse("plan", args=[kring.pk])).content.decode()
    put(kring, [(PLAN_ID, "plan", "beyond", "Een betaalbare woning")], by=els)
    assert there in client.get(reverse("plan", args=[kring.pk])).content.decode()
    assert "Een betaalbare woning" not in shown(client, house, els)
