import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import create_kring, start_kring_for_somebody
from kring.keep.grants import KEPT_FOR_SOMEBODY, Scope, give
from kring.people.account.codes import turn_on_app
from kring.people.models import Claimed, Member, Team, User
from kring.people.organisation.actions import begin_organisation, make_join_link, take_on
from machine.doors import SECRET, code_now, come_in

pytestmark = pytest.mark.django_db
PASSWORD = "de kat zit op het dak"


@pytest.fixture
def jo():
    return User.objects.create_user("Jo")


@pytest.fixture
def els():
    return User.objects.create_user("Els")


@pytest.fixture
def house(jo):
    return begin_organisation("CAW Noord", admin=jo)


@pytest.fixture
def browser_of():
    def browser_of(user):
        client = Client()
        client.cookies["kring_language"] = "en"
        if user:
            come_in(client, user)
        return client

    return browser_of


def test_who_works_nowhere_hears_that_it_is_fine(browser_of, els):
    assert "nothing in Kring needs one" in browser_of(els).get(reverse("organisations")).text


def test_who_looks_after_it_lets_somebody_new_in(browser_of, jo, house):
    mine = browser_of(jo)
    mine.post(reverse("new_team", args=[house.pk]), {"name": "  Team  A "})
    team = Team.objects.get(name="Team A")
    response = mine.post(reverse("join_link", args=[house.pk]), {"team": team.pk})
    link = response.text.split("<code>")[1].split("</code>")[0].partition("/join/")[2]
    newcomer = browser_of(None)
    address = reverse("join", args=[link])
    assert "Do you come to work for CAW Noord?" in newcomer.get(address).text
    account = {"name": "Els", "password": PASSWORD, "again": PASSWORD}
    assert newcomer.post(address, {**account, "name": "jo"}).status_code == 400
    response = newcomer.post(address, account)
    assert response["Location"] == reverse("organisation", args=[house.pk])
    assert Member.objects.get(user__username="Els").team == team
    assert newcomer.get(address).status_code == 404


def test_who_only_works_there_sees_colleagues_and_no_counts(browser_of, jo, els, house):
    take_on(house, els)
    mine = browser_of(els)
    text = mine.get(reverse("organisation", args=[house.pk])).text
    assert "Jo" in text and "How much is done" not in text and "Make a link" not in text
    member = Member.objects.get(user=jo)
    for name, args in (
        ("join_link", [house.pk]),
        ("new_team", [house.pk]),
        ("keep_days", [house.pk]),
        ("move_member", [house.pk, member.pk]),
        ("leave_house", [house.pk, member.pk]),
        ("take_on_claimed", [house.pk, els.pk]),
    ):
        assert mine.post(reverse(name, args=args)).status_code == 403, name


def test_another_house_is_not_there(browser_of, els, jo, house):
    begin_organisation("OCMW", admin=els)
    member = Member.objects.get(user=jo)
    mine = browser_of(els)
    for name, args in (
        ("organisation", [house.pk]),
        ("leave_house", [house.pk, member.pk]),
    ):
        response = mine.get(reverse(name, args=args))
        assert response.status_code == 404 and "CAW" not in response.text


def test_who_looks_after_it_reads_counts_and_too_few(browser_of, jo, house):
    start_kring_for_somebody(by=jo, until=None, organisation=house.pk)
    text = browser_of(jo).get(reverse("organisation", args=[house.pk])).text
    assert "How much is done" in text and "too few to tell" in text


def test_somebody_moves_and_the_last_stays(browser_of, jo, house):
    member = Member.objects.get(user=jo)
    team = Team.objects.create(organisation=house, name="A")
    address = reverse("move_member", args=[house.pk, member.pk])
    response = browser_of(jo).post(address, {"team": team.pk}, follow=True)
    assert "Somebody has to look after the organisation." in response.text
    member.refresh_from_db()
    assert (member.team, member.is_admin) == (team, True)


@pytest.mark.parametrize(("days", "kept"), [("60", 60), ("6", 30), ("366", 30), ("x", 30)])
def test_it_says_how_long_what_nobody_took_up_is_kept(browser_of, jo, house, days, kept):
    browser_of(jo).post(reverse("keep_days", args=[house.pk]), {"days": days})
    house.refresh_from_db()
    assert house.keep_days == kept


def test_who_leaves_passes_on_what_they_kept(browser_of, jo, els, house):
    member = take_on(house, els)
    until = timezone.now() + KEPT_FOR_SOMEBODY
    start_kring_for_somebody(by=els, until=until, organisation=house.pk)
    mine, address = browser_of(els), reverse("leave_house", args=[house.pk, member.pk])
    assert "1 kring is kept for somebody" in mine.get(address).text
    assert mine.post(address).status_code == 400
    keeper = Member.objects.get(user=jo)
    response = mine.post(address, {"keeper": keeper.pk}, follow=True)
    assert "Every right for this organisation has ended." in response.text
    assert "You keep this for somebody until" in browser_of(jo).get(reverse("start")).text
    assert mine.get(reverse("organisation", args=[house.pk])).status_code == 404


def test_who_signed_in_elsewhere_is_taken_on(browser_of, jo, els, house):
    Claimed.objects.create(user=els, issuer="https://x", organisation="caw noord")
    mine = browser_of(jo)
    assert "Yes, they work here" in mine.get(reverse("organisation", args=[house.pk])).text
    address = reverse("take_on_claimed", args=[house.pk, els.pk])
    assert mine.post(address).status_code == 302
    assert Member.objects.filter(user=els, organisation=house).exists()
    assert mine.post(address).status_code == 404


def test_a_link_that_is_none_opens_nothing(browser_of, house):
    make_join_link(house, team=None, is_admin=False)
    assert browser_of(None).get("/join/nonsense").status_code == 404


def test_a_house_asks_a_second_step_of_who_works_there(browser_of, jo, els, house):
    take_on(house, els)
    kring, own = create_kring(by=jo), create_kring(by=els)
    give(
        kring,
        user_id=els.pk,
        role="professional",
        scope=Scope(may_draw=True),
        organisation=house.pk,
        by=jo,
    )
    address, page = reverse("house_second_step", args=[house.pk]), reverse("draw", args=[kring.pk])
    mine = browser_of(jo)
    assert "First set up a second step" in mine.post(address, {"asked": "on"}, follow=True).text
    assert browser_of(els).get(page).status_code == 200
    turn_on_app(jo, secret=SECRET, code=code_now(SECRET))
    mine.post(address, {"asked": "on"})
    told = mine.get(reverse("organisation", args=[house.pk])).text
    assert told.count("Has no second step yet.") == 1
    theirs = browser_of(els)
    shut = theirs.get(page)
    assert shut.status_code == 403 and "First a second step" in shut.text
    assert "1 kring waits for your second step" in theirs.get(reverse("start")).text
    assert theirs.get(reverse("draw", args=[own.pk])).status_code == 200
    asked = theirs.post(reverse("sync", args=[kring.pk]), b"{}", content_type="application/json")
    assert (asked.status_code, asked.json()) == (403, {"why": "second_step"})
    turn_on_app(els, secret=SECRET, code=code_now(SECRET))
    assert theirs.get(page).status_code == 200
    Authenticator.objects.all().delete()
    mine.post(address)
    assert theirs.get(page).status_code == 200


def test_only_who_looks_after_a_house_asks_it(browser_of, els, house):
    take_on(house, els)
    address = reverse("house_second_step", args=[house.pk])
    assert browser_of(els).post(address, {"asked": "on"}).status_code == 403
