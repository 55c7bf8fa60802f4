"""The named cast at every door of one kring: who gets in, how far, and what they never read."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import put
from kring.keep.closing import close
from kring.keep.grants import Scope, end, give
from kring.keep.models import Grant
from kring.keep.queries import network_of_kring
from kring.people.models import Team, User
from kring.people.organisation.actions import begin_organisation, let_go, take_on
from kring.site.actions import begin_kring
from machine.addresses import KRING, NEEDS, ROWS, address_of
from machine.doors import come_in

EVERYTHING = {
    "lifeline",
    "worker",
    "see",
    "draw",
    "print",
    "own",
    "moments",
    "photos",
    "plan",
    "talents",
    "sheet",
}
# Who: with what role and scope they were let in, and what is then open to them.
GUESTS = {
    "worker": (
        "professional",
        {"may_draw": True, "parts": frozenset({"moments", "notes"})},
        {"see", "draw", "moments", "worker"},
    ),
    "coordinator": (
        "coordinator",
        {"may_print": True, "parts": frozenset({"photos"})},
        {"see", "print", "photos", "worker"},
    ),
    "circle member": ("member", {"may_print": True}, {"see", "print"}),
    "volunteer": ("volunteer", {}, {"see"}),
    "representative": ("representative", {}, EVERYTHING),
}
SHUT_OUT = (
    "former worker",
    "worker whose day is over",
    "worker who left the house",
    "colleague of the worker",
    "who looks after the organisation",
    "stranger",
)
SECRET = "Karim"  # somebody who is for Sara's eyes only
ADDRESSES = [name for name, row in ROWS.items() if row[0] == KRING]


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=["mama", "Youssef"], by=sara)
    put(
        kring,
        [
            ("person", "alter", "name", "Oma Mieke"),
            ("ex", "alter", "name", SECRET),
            ("ex", "alter", "visibility", "self"),
            ("n", "note", "text", "Mama weet het niet."),
            ("n", "note", "about", "person"),
        ],
        by=sara,
    )
    return kring


@pytest.fixture
def cast(kring, sara):
    """Give somebody of the cast, let in as the table says."""

    def somebody(name):
        user = User.objects.create_user(name)
        if name in GUESTS:
            role, scope, _ = GUESTS[name]
            give(kring, user_id=user.pk, role=role, scope=Scope(**scope), by=sara)
        elif name in HOUSE_CAST:
            _work_together(kring, sara, name, user)
        elif name in {"former worker", "worker whose day is over"}:
            grant = give(kring, user_id=user.pk, role="professional", scope=Scope(), by=sara)
            if name == "former worker":
                end(kring, grant.pk, by=sara)
            else:
                Grant.objects.filter(pk=grant.pk).update(
                    until=timezone.now() - timedelta(seconds=1)
                )
        return user

    return somebody


HOUSE_CAST = {
    "worker who left the house",
    "colleague of the worker",
    "who looks after the organisation",
}


def _work_together(kring, sara, name, user):
    """Let somebody be of the house, and the team, from which a worker looks along with Sara."""
    worker = user if name == "worker who left the house" else User.objects.create_user("Els")
    chief = user if name == "who looks after the organisation" else User.objects.create_user("Jo")
    house = begin_organisation("CAW", admin=chief)
    team = Team.objects.create(organisation=house, name="Team")
    member = take_on(house, worker, team=team)
    if name == "colleague of the worker":
        take_on(house, user, team=team)
    scope = Scope(may_draw=True)
    give(
        kring,
        user_id=worker.pk,
        role="professional",
        scope=scope,
        organisation=house.pk,
        by=sara,
    )
    if name == "worker who left the house":
        let_go(member, by=chief)


def knock(user, name, address):
    client = Client()
    come_in(client, user)
    return getattr(client, ROWS[name][1])(address)


def text_of(response):
    return b"".join(response).decode("utf-8", "replace")


@pytest.mark.parametrize("who", GUESTS)
def test_a_guest_goes_as_far_as_was_said_and_reads_no_secret(who, cast, kring, sara):
    user, wrong = cast(who), {}
    for name in ADDRESSES:
        response = knock(user, name, address_of(name, kring, sara))
        fine = ROWS[name][2] if NEEDS[name] in GUESTS[who][2] else 403
        if response.status_code not in (fine if isinstance(fine, set) else {fine}):
            wrong[name] = response.status_code
        if who != "representative" and SECRET in text_of(response):
            wrong[name] = SECRET
    assert wrong == {}


@pytest.mark.parametrize("who", SHUT_OUT)
def test_who_was_not_let_in_hears_that_there_is_nothing(who, cast, kring, sara):
    user, wrong = cast(who), {}
    for name in ADDRESSES:
        response = knock(user, name, address_of(name, kring, sara))
        told = {"Sara", "Mieke", SECRET}.intersection(text_of(response).split())
        if response.status_code != 404 or told:
            wrong[name] = (response.status_code, told)
    assert wrong == {}


def test_there_was_something_that_could_have_leaked(kring, sara):
    told = {
        name
        for name in ADDRESSES
        if ROWS[name][1] == "get"
        and SECRET in text_of(knock(sara, name, address_of(name, kring, sara)))
    }
    assert {"draw", "list", "read", "print", "moment", "copy", "list_csv"} <= told


PRIVATE = {
    "GEHEIME NOTITIE": ("meeting", "told"),
    "DE SCHULDEN": ("meeting", "not_about"),
    "HUILDE VANDAAG": ("presence", "words"),
    "SCHAAMTE": ("entrance", "obstacle"),
    "KWAM NIET BINNEN": ("entrance", "how_was"),
    "ALS HET MISGAAT": ("plan", "otherwise"),
    "EEN ANDERE WONING": ("plan", "beyond"),
    "DE DOKTER BELLEN": ("plan", "professionals"),
    "HET CRISISTEAM": ("plan", "net"),
}
SHARED = {
    "Zondag soep": ("meeting", "agreed"),
    "Koor in de wijk": ("entrance", "first_step"),
    "Weer zingen": ("plan", "where_to"),
    "Bel eerst even": ("plan", "welcome"),
    "Boodschappen op vrijdag": ("agreement", "what"),
}
READ_AT = (
    ("board", "circle"),
    ("card", "circle", "meeting"),
    ("board", "doors"),
    ("card", "doors", "entrance"),
    ("meeting_invitation", "meeting"),
    ("card", "agreements", "agreement"),
    ("plan",),
    ("plan_part", "where"),
    ("leaving_care",),
    ("plan_paper",),
    ("strengthen",),
    ("offering",),
    ("draw",),
)
CLOSED = (
    ("board", "presence"),
    ("card", "presence", "presence"),
    *(("plan_part", part) for part in ("otherwise", "beyond", "professionals", "net")),
)


@pytest.fixture
def told(kring, sara):
    """Give a kring with a plan, a meeting, a door and an agreement, each under its kind as id."""
    said = {**PRIVATE, **SHARED}.items()
    put(kring, [(kind, kind, field, words) for words, (kind, field) in said], by=sara)
    put(kring, [("meeting", "meeting", "sort", "circle")], by=sara)
    return kring


def let_in(kring, sara, role):
    user = User.objects.create_user(role)
    scope = Scope(parts=frozenset({"plan", "moments"}), may_draw=True, may_print=True)
    give(kring, user_id=user.pk, role=role, scope=scope, by=sara)
    client = Client()
    come_in(client, user)
    return client


def at(client, kring, name, *tail):
    return client.get(reverse(name, args=[kring.pk, *tail]))


def synced(client, kring):
    """Give all that a device of somebody gets, when it asks from the beginning."""
    page = at(client, kring, "draw").context["page"]
    asked = {
        "schema": page["schema"],
        "kring": kring.pk,
        "epoch": page["epoch"],
        "device": "d",
        "since": 0,
        "ops": [],
    }
    address = reverse("sync", args=[kring.pk])
    answer = client.post(address, json.dumps(asked), content_type="application/json")
    assert answer.status_code == 200 and "reset" not in answer.json()
    return answer.text


def read_by(client, kring):
    return "".join(text_of(at(client, kring, *page)) for page in READ_AT)


@pytest.mark.parametrize("role", ["member", "volunteer"])
def test_the_circle_reads_what_was_agreed_and_no_notes(role, told, sara):
    client = let_in(told, sara, role)
    read = read_by(client, told)
    for given in (read, synced(client, told)):
        assert [words for words in PRIVATE if words in given] == []
        assert [words for words in SHARED if words not in given] == []
    assert {at(client, told, *page).status_code for page in CLOSED} == {403}
    assert reverse("board", args=[told.pk, "presence"]) not in text_of(
        at(client, told, "strengthen")
    )


def test_a_worker_with_the_plan_reads_the_notes_and_the_copy_loses_none(told, sara):
    client = let_in(told, sara, "professional")
    read = read_by(client, told) + text_of(at(client, told, *CLOSED[0]))
    for given in (read, synced(client, told)):
        assert [words for words in {**PRIVATE, **SHARED} if words not in given] == []
    assert {at(client, told, *page).status_code for page in CLOSED} == {200}
    assert at(client, told, "copy").status_code == 403
    own = Client()
    come_in(own, sara)
    copy = text_of(at(own, told, "copy"))
    assert [words for words in {**PRIVATE, **SHARED} if words not in copy] == []


@pytest.mark.parametrize("role", ["member", "volunteer"])
def test_who_draws_along_writes_over_nothing_they_do_not_see(role, told, sara):
    client = let_in(told, sara, role)
    address = reverse("card", args=[told.pk, "circle", "meeting"])
    shown = client.get(address)
    assert "These notes are yours" not in text_of(shown)
    seen = shown.context["form"]["seen"].value()
    forged = {
        "seen": seen,
        "meeting.topic": "De zomer",
        "meeting.agreed": "Zondag soep",
        "meeting.told": "Niets aan de hand",
        "meeting.not_about": "",
    }
    assert client.post(address, forged).status_code == 302
    plan = reverse("plan_part", args=[told.pk, "otherwise"])
    assert client.post(plan, {"seen": seen, "plan.otherwise": "x"}).status_code == 403
    network = network_of_kring(told)
    [meeting], [whole] = network.meetings, network.plans
    assert (meeting.topic, meeting.agreed) == ("De zomer", "Zondag soep")
    assert (meeting.told, meeting.not_about) == ("GEHEIME NOTITIE", "DE SCHULDEN")
    assert whole.otherwise == "ALS HET MISGAAT"


def test_a_member_who_draws_is_led_to_no_question_of_which_they_do_not_read_the_answer(told, sara):
    put(told, [("step", "step", "text", "Bellen")], by=sara)
    client = let_in(told, sara, "member")
    asked = [reverse(name, args=[told.pk]) for name in ("trust", "not_yet", "near")]
    pages = (("strengthen",), ("path",), ("getting_around",), ("contacts", "opens"))
    shown = "".join(text_of(at(client, told, *page)) for page in pages)
    assert [address for address in asked if f'href="{address}"' in shown] == []
    done = client.post(reverse("step_act", args=[told.pk, "step", "done"]))
    assert done.url == reverse("path", args=[told.pk])


@pytest.mark.parametrize("who", sorted(GUESTS.keys() - {"representative"}))
def test_the_card_of_somebody_out_of_sight_is_not_there(who, cast, kring):
    address = reverse("list_person", args=[kring.pk, "ex"])
    assert knock(cast(who), "list_person", address).status_code == 404


def test_the_circle_reads_no_note_and_the_worker_does(cast, kring, sara):
    address, words = address_of("draw", kring, sara), "Mama weet het niet."
    assert words in text_of(knock(cast("worker"), "draw", address))
    assert words not in text_of(knock(cast("circle member"), "draw", address))


@pytest.mark.parametrize("who", GUESTS)
def test_on_the_lock_every_guest_is_outside(who, cast, kring, sara):
    user = cast(who)
    close(kring, by=sara)
    wanted = 200 if who == "representative" else 404
    assert knock(user, "draw", address_of("draw", kring, sara)).status_code == wanted


def test_a_photo_is_taken_away_for_good_only_by_whose_kring_it_is(cast, kring, sara):
    user = User.objects.create_user("Draws along")
    scope = Scope(may_draw=True, parts=frozenset({"photos"}))
    give(kring, user_id=user.pk, role="professional", scope=scope, by=sara)
    client, address = Client(), address_of("photo", kring, sara)
    come_in(client, user)
    assert client.get(address).status_code == 200
    assert client.post(address, {"take_away": "1"}).status_code == 403
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("who", GUESTS)
def test_everybody_may_stop_looking_along(who, cast, kring, sara):
    user = cast(who)
    grant = Grant.objects.get(kring=kring, user=user)
    address = reverse("stop_grant", args=[kring.pk, grant.pk])
    assert knock(user, "stop_grant", address).status_code == 302
    assert knock(user, "draw", address_of("draw", kring, sara)).status_code == 404
