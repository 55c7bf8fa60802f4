"""Who looks along, as the person and as a guest see and do it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import create_kring, put, start_kring_for_somebody
from kring.keep.closing import is_closed
from kring.keep.consents import consents_of
from kring.keep.grants import Scope, give, grants_of
from kring.keep.invitations import invitations_of, invite
from kring.keep.journal import lines_of, note
from kring.keep.statements import open_to
from kring.people.models import User
from kring.people.organisation.actions import begin_organisation, let_go, take_on
from kring.people.organisation.queries import memberships_of
from machine.doors import come_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return User.objects.create_user("Ada")


@pytest.fixture
def bea():
    return User.objects.create_user("Bea")


@pytest.fixture
def kring(ada):
    kring = create_kring(by=ada)
    put(kring, [("me", "ego", "name", "Sara")], by=ada)
    return kring


@pytest.fixture
def as_ada(client, ada):
    come_in(client, ada)
    client.cookies["kring_language"] = "en"
    return client


@pytest.fixture
def guest(kring, ada, bea):
    day = timezone.now() + timedelta(days=30)
    scope = Scope(parts=frozenset({"notes"}), until=day)
    reason = "She comes on Tuesdays."
    return give(kring, user_id=bea.pk, role="professional", scope=scope, reason=reason, by=ada)


def page(name, kring, *more):
    return reverse(name, args=[kring.pk, *more])


def asked(**changed):
    day = timezone.localdate() + timedelta(days=30)
    return {
        "for_whom": "Els",
        "role": "professional",
        "parts": ["notes"],
        "until": day.isoformat(),
        "reason": "She helps me.",
        **changed,
    }


def test_alone_the_page_says_whose_it_is(as_ada, kring):
    text = as_ada.get(page("along", kring)).text
    assert "Nobody looks along now." in text
    assert "Whose kring it is" in text
    assert "End it now" not in text


def test_whoever_looks_along_stands_there_with_reason_end_and_last_visit(as_ada, kring, bea, guest):
    text = as_ada.get(page("along", kring)).text
    for said in ("Bea", "She comes on Tuesdays.", "notes", "May look, not draw.", "Has not been"):
        assert said in text
    note(open_to(bea, kring.pk), by=bea, act="opened", what="read")
    assert "Last here" in as_ada.get(page("along", kring)).text


def test_a_guest_reads_with_what_right_they_are_here_and_may_stop(client, kring, bea, guest):
    come_in(client, bea)
    client.cookies["kring_language"] = "en"
    text = client.get(page("along", kring)).text
    assert "This kring is not yours." in text and "She comes on Tuesdays." in text
    assert "Read the journal" not in text
    response = client.post(page("stop_grant", kring, guest.pk), follow=True)
    assert "Thank you for being there." in response.text
    assert client.get(page("along", kring)).status_code == 404


def test_a_guest_reads_of_no_kring_that_it_is_theirs(as_ada, kring, ada, bea, guest):
    put(kring, [("me", "ego", "name", None)], by=ada)
    assert '<p class="kring-name" dir="auto">My kring</p>' in as_ada.get(page("along", kring)).text
    come_in(as_ada, bea)
    for address in (page("along", kring), reverse("start")):
        shown = as_ada.get(address).text.partition("<main")[2]
        assert "A kring without a name" in shown and "My kring" not in shown


def test_an_invitation_is_shown_once_with_its_link_and_its_code(as_ada, kring):
    response = as_ada.post(page("invite", kring), asked())
    (line,) = invitations_of(kring)
    assert response.status_code == 200
    assert "/invitation/" in response.text and "<svg" in response.text
    assert (line.for_whom, line.role, line.scope.parts) == ("Els", "professional", {"notes"})
    assert "Els" in as_ada.get(page("along", kring)).text
    assert "/invitation/" not in as_ada.get(page("along", kring)).text


def test_what_is_missing_is_asked_and_nothing_is_made(as_ada, kring):
    response = as_ada.post(page("invite", kring), asked(reason=""))
    assert response.text.count(" autofocus>") == 1
    assert response.status_code == 400
    assert "Write a few words on why you ask them." in response.text
    assert invitations_of(kring) == []


def test_an_invitation_is_taken_back(as_ada, kring, ada):
    door = invite(kring, role="member", scope=Scope(), by=ada)
    as_ada.post(page("withdraw", kring, door.id))
    assert invitations_of(kring) == []
    assert as_ada.post(page("withdraw", kring, door.id)).status_code == 404


def test_what_somebody_sees_is_changed_and_both_grants_stay_readable(as_ada, kring, bea, guest):
    address = page("change_grant", kring, guest.pk)
    assert "She comes on Tuesdays." in as_ada.get(address).text
    given = asked(parts=["notes", "lifeline"], may_draw="on")
    assert as_ada.post(address, given).status_code == 302
    access = open_to(bea, kring.pk).access
    assert access.sight.parts == {"notes", "lifeline"} and access.may_draw
    assert [line.is_open for line in grants_of(kring) if line.user_id == bea.pk] == [True, False]
    assert as_ada.get(address).status_code == 404


def test_who_stands_on_the_drawing_is_said_when_asking_and_kept_when_changing(
    as_ada, kring, ada, bea, guest
):
    put(kring, [("an", "alter", "name", "An"), ("x", "alter", "deleted", True)], by=ada)
    there = page("change_grant", kring, guest.pk)
    assert "Do they stand on your drawing?" in as_ada.get(there).content.decode()
    assert as_ada.post(there, asked(stands_for="x")).status_code == 400
    assert as_ada.post(there, asked(stands_for="an")).status_code == 302
    [now] = [one for one in grants_of(kring) if one.is_open and one.user_id == bea.pk]
    assert now.stands_for == "an"
    assert "On the drawing: <bdi>An</bdi>" in as_ada.get(page("along", kring)).content.decode()
    kept = as_ada.get(page("change_grant", kring, now.id)).content.decode()
    assert '<option value="an" selected>' in kept
    client_of_bea = Client()
    come_in(client_of_bea, bea)
    read = client_of_bea.get(page("along", kring)).text
    assert "<bdi>An</bdi>" in read and page("agreements", kring) not in read
    as_ada.post(page("change_grant", kring, now.id), asked(stands_for="an", parts=["plan"]))
    assert page("agreements", kring) in client_of_bea.get(page("along", kring)).text
    assert as_ada.post(page("invite", kring), asked(stands_for="an")).status_code == 200
    assert invitations_of(kring)[0].scope.stands_for == "an"
    assert as_ada.get(page("along", kring)).text.count("On the drawing: <bdi>An</bdi>") == 2


def test_a_right_that_was_changed_still_ends_when_its_worker_leaves_the_house(
    as_ada, ada, kring, bea
):
    house = begin_organisation("CAW", admin=ada)
    member = take_on(house, bea)
    held = give(kring, user_id=bea.pk, role="professional", organisation=house.pk, by=ada)
    assert as_ada.post(page("change_grant", kring, held.pk), asked()).status_code == 302
    assert let_go(member, by=ada) == 1
    assert as_ada.get(page("along", kring)).text.count("Who looked along before") == 1


def test_what_is_kept_as_it_is_ends_on_the_same_day(as_ada, kring, bea, guest):
    as_ada.post(page("change_grant", kring, guest.pk), asked())
    (line,) = [line for line in grants_of(kring) if line.user_id == bea.pk and line.is_open]
    text = as_ada.get(page("change_grant", kring, line.id)).text
    day = timezone.localdate() + timedelta(days=30)
    assert f'value="{day.isoformat()}"' in text
    assert timezone.localtime(line.until).date() == day


def test_ending_it_is_at_once(as_ada, kring, bea, guest):
    response = as_ada.post(page("stop_grant", kring, guest.pk), follow=True)
    assert "they see nothing of it any more" in response.text
    assert "Who looked along before" in response.text
    assert as_ada.post(page("stop_grant", kring, guest.pk)).status_code == 404


def test_the_last_one_whose_it_is_cannot_leave_it_to_nobody(as_ada, kring):
    (own,) = grants_of(kring)
    response = as_ada.post(page("stop_grant", kring, own.id), follow=True)
    assert "would be nobody" in response.text
    assert as_ada.get(page("along", kring)).status_code == 200


def test_who_stands_in_for_somebody_cannot_put_them_out(kring, ada, bea, client):
    give(kring, user_id=bea.pk, role="representative", by=ada)
    give(kring, user_id=User.objects.create_user("Cas").pk, role="owner", by=ada)
    come_in(client, bea)
    own = next(line for line in grants_of(kring) if line.user_id == ada.pk)
    assert client.post(page("stop_grant", kring, own.id)).status_code == 403
    assert client.post(page("invite", kring), asked(role="owner")).status_code == 400
    assert open_to(ada, kring.pk).access.role == "owner"


def test_the_lock_goes_on_and_off(as_ada, kring):
    as_ada.post(page("lock", kring), {"lock": "on"})
    assert is_closed(kring)
    assert "Take the lock off" in as_ada.get(page("along", kring)).text
    as_ada.post(page("lock", kring), {"lock": "off"})
    assert not is_closed(kring)


def test_the_journal_is_read_by_the_page(as_ada, kring, ada):
    for _ in range(60):
        note(kring, by=ada, act="took", what="copy")
    first = as_ada.get(page("journal", kring)).text
    assert first.count("took along a copy of everything") == 50
    last = lines_of(kring, most=50)[-1].number
    assert f"?before={last}" in first
    older = as_ada.get(page("journal", kring), {"before": last}).text
    assert older.count("took along") == 10 and "began this kring" in older
    for before in ("\N{SUPERSCRIPT TWO}x", "9" * 5_000):
        assert as_ada.get(page("journal", kring), {"before": before}).status_code == 200


def test_a_yes_is_written_down_and_taken_back(as_ada, kring):
    address = page("agreed", kring)
    as_ada.post(address, {"said": "Els may call the doctor.", "how": "spoken"})
    (one,) = consents_of(kring)
    assert "Els may call the doctor." in as_ada.get(address).text
    as_ada.post(page("take_back", kring, one.number))
    assert "Taken back on" in as_ada.get(address).text
    assert as_ada.post(page("take_back", kring, one.number)).status_code == 404
    assert as_ada.post(address, {"said": ""}).status_code == 400


def test_who_keeps_it_for_somebody_can_hand_over_and_no_more(as_ada, ada, guest, bea):
    until = timezone.now() + timedelta(days=90)
    kept = start_kring_for_somebody(by=ada, until=until)
    text = as_ada.get(page("along", kept)).text
    assert "You keep it for them until" in text and "Put it on the lock" not in text
    assert as_ada.post(page("invite", kept), asked(role="member")).status_code == 400
    other = give(kept, user_id=bea.pk, role="member", by=ada)
    assert as_ada.get(page("change_grant", kept, other.pk)).status_code == 403
    response = as_ada.post(page("invite", kept), {"for_whom": "Sara", "role": "owner"})
    assert "/invitation/" in response.text


def test_letting_in_asks_once_more_who_you_are(client, ada, kring):
    come_in(client, ada, ago=400)
    assert client.get(page("invite", kring)).status_code == 302
    assert client.post(page("invite", kring), asked()).status_code == 403
    assert invitations_of(kring) == []


def test_the_page_says_what_no_end_takes_back(as_ada, kring):
    assert "a picture of a screen stays" in as_ada.get(page("invite", kring)).text


def test_opening_more_to_somebody_asks_once_more_who_you_are(client, ada, bea, kring, guest):
    come_in(client, ada, ago=400)
    address = page("change_grant", kring, guest.pk)
    assert client.get(address).status_code == 302
    assert client.post(address, asked(parts=["lifeline"])).status_code == 403
    assert open_to(bea, kring.pk).access.sight.parts == {"notes"}


def test_who_keeps_it_keeps_it_longer_or_lets_a_colleague(as_ada, ada, bea):
    house = begin_organisation("CAW", admin=ada)
    take_on(house, bea)
    soon = timezone.now() + timedelta(days=3)
    kept = start_kring_for_somebody(by=ada, until=soon, organisation=house.pk)
    as_ada.post(page("prolong", kept))
    (line,) = [line for line in grants_of(kept) if line.is_open]
    assert line.until > timezone.now() + timedelta(days=80)
    assert "Bea" in as_ada.get(page("along", kept)).text
    member = memberships_of(bea).get()
    stranger = begin_organisation("OCMW", admin=User.objects.create_user("Cas")).members.get()
    assert as_ada.post(page("pass_on", kept), {"colleague": stranger.pk}).status_code == 403
    as_ada.post(page("pass_on", kept), {"colleague": member.pk})
    assert open_to(bea, kept.pk).access.role == "starter"
    assert as_ada.get(page("along", kept)).status_code == 404


def test_only_what_is_kept_for_somebody_is_prolonged(as_ada, kring):
    assert as_ada.post(page("prolong", kring)).status_code == 403
    assert as_ada.post(page("pass_on", kring)).status_code == 403
