"""Lifeline, balance, wheel and matrix can be read and filled in with plain forms."""

import pytest
from django.urls import reverse
from django.utils import timezone

from kring.draw.in_words import said_today
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Event, Weight
from kring.people.models import User
from kring.site.actions import begin_kring

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=["Oma Mieke"], by=owner)


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    return client


def sent(page, kring, kind, entity, **said):
    """Fill in a form as a browser does, with what it showed beside what is said."""
    address = reverse("thing", args=[kring.id, kind, entity])
    form = page.get(address).context["form"]
    data = {}
    for field in form:
        data[field.html_name] = data[field.html_initial_name] = field.value()
    data |= {f"{kind}.{field}": value for field, value in said.items()}
    return page.post(address, {key: value for key, value in data.items() if value is not None})


def text_of(page, kring):
    return page.get(reverse("in_words", args=[kring.id])).content.decode()


def test_an_event_is_written_down_changed_and_taken_off(page, kring):
    oma = network_of_kring(kring).alters[0].id
    sent(page, kring, "event", "new", title="Naar zee", year="1994", value="6", present=[oma])
    (event,) = network_of_kring(kring).events
    assert (event.title, event.year, event.value) == ("Naar zee", 1994, 6)
    assert event.present == (oma,)
    assert "1994 · Naar zee" in text_of(page, kring)

    sent(page, kring, "event", event.id, title="Naar de zee")
    (event,) = network_of_kring(kring).events
    assert (event.title, event.year) == ("Naar de zee", 1994)

    page.post(reverse("thing", args=[kring.id, "event", event.id]), {"put_aside": "1"})
    assert network_of_kring(kring).events == ()


def test_a_part_of_life_a_dot_and_a_weight_are_of_today(page, kring):
    sent(page, kring, "rating", "new", area="body", score="6.5", words="Ik slaap weer.")
    sent(page, kring, "stand", "new", experience="7", richness="2.5")
    sent(page, kring, "weight", "new", text="De brieven", side="burden", heavy="4")
    network, today = network_of_kring(kring), timezone.localdate().isoformat()
    (rating,), (stand,), (weight,) = network.ratings, network.stands, network.weights
    assert (rating.area, rating.score, rating.day) == ("body", 6.5, today)
    assert (stand.experience, stand.richness, stand.day) == (7, 2.5, today)
    assert (weight.side, weight.heavy, weight.since) == ("burden", 4, today)
    said = text_of(page, kring)
    assert "De brieven · " in said
    assert "6.5" in said


def test_a_form_that_says_nothing_writes_nothing(page, kring):
    assert sent(page, kring, "event", "new").status_code == 302
    assert network_of_kring(kring).events == ()


def test_a_year_that_no_life_has_is_asked_again(page, kring):
    answer = sent(page, kring, "event", "new", title="Later", year="9999")
    assert answer.status_code == 400
    assert network_of_kring(kring).events == ()


def test_what_is_not_there_or_no_such_thing_is_not_found(page, kring):
    for kind, entity in (("event", "nobody"), ("alter", "new"), ("figure", "new")):
        assert page.get(reverse("thing", args=[kring.id, kind, entity])).status_code == 404


def test_somebody_else_finds_nothing(client, kring):
    client.force_login(User.objects.create(username="nora"))
    assert client.get(reverse("in_words", args=[kring.id])).status_code == 404
    assert client.get(reverse("thing", args=[kring.id, "event", "new"])).status_code == 404


def test_a_weight_that_gets_lighter_on_a_later_day_begins_anew(page, kring, owner):
    changes = {"text": "De brieven", "side": "burden", "heavy": 4, "since": "2025-01-01"}
    put(kring, [("w", "weight", field, value) for field, value in changes.items()], by=owner)
    sent(page, kring, "weight", "w", heavy="2")
    today = timezone.localdate().isoformat()
    old, new = sorted(network_of_kring(kring).weights, key=lambda one: one.since)
    assert (old.heavy, old.until) == (4, today)
    assert (new.heavy, new.text, new.since) == (2, "De brieven", today)


def test_words_of_a_weight_are_put_right_where_they_stand():
    weight = Weight(id="w", text="De brief", since="2025-01-01")
    change = [("w", "weight", "text", "De brieven")]
    assert said_today(weight, "weight", change, is_new=False) == change
    event = Event(id="e")
    assert said_today(event, "event", [("e", "event", "year", 1994)], is_new=True) == [
        ("e", "event", "year", 1994)
    ]


def test_figures_can_be_read_and_it_is_said_why_not_more(page, kring):
    assert f"{reverse('print', args=[kring.id])}?as=figures" in text_of(page, kring)
