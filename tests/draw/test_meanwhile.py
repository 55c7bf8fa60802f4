"""Two pages of one card lie open: whoever saves last hears what stood there, and loses nothing."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def tom(owner, client):
    client.force_login(owner)
    kring = begin_kring(centre="Sara", names=["Tom"], by=owner)
    return kring, network_of_kring(kring).alters[0].id


def card(client, kring, tom, **said):
    """Give what the browser sends back, with what was shown and something else in one field."""
    form = client.get(reverse("list_person", args=[kring.id, tom])).context["form"]
    data = {"seen": str(form["seen"].value())}
    for field in form:
        data[field.html_name] = data[field.html_initial_name] = field.value()
    return {key: value for key, value in {**data, **said}.items() if value is not None}


def save(client, kring, tom, data):
    response = client.post(reverse("list_person", args=[kring.id, tom]), data)
    assert response.status_code == 302
    return [str(each) for each in get_messages(response.wsgi_request)]


def test_what_stood_there_meanwhile_is_told_to_whoever_saves_last(client, owner, tom):
    kring, who = tom
    data = card(client, kring, who, **{"bond.meaning": "Mijn broer", "bond.practical": "get"})
    bond = network_of_kring(kring).bond(who).id
    put(kring, [(bond, "bond", "meaning", "Mijn oudste broer")], by=owner)
    put(kring, [(bond, "bond", "practical", "give")], by=owner)
    told = save(client, kring, who, data)
    assert any("Mijn oudste broer" in each for each in told)
    assert any("geef ik" in each for each in told)
    assert network_of_kring(kring).bond(who).meaning == "Mijn broer"


def test_nothing_is_told_where_both_said_the_same_or_wrote_in_other_fields(client, owner, tom):
    kring, who = tom
    data = card(client, kring, who, **{"bond.meaning": "Mijn broer"})
    bond = network_of_kring(kring).bond(who).id
    put(kring, [(bond, "bond", "meaning", "Mijn broer")], by=owner)
    put(kring, [(bond, "bond", "practical", "give")], by=owner)
    assert len(save(client, kring, who, data)) == 1
    assert network_of_kring(kring).bond(who).practical == "give"


PAGES = [
    ("threshold", ("x", 1), "threshold", "what", "Bellen", "Weer bellen"),
    ("role_step", ("x", 1), "role", "wish", "Zingen", "Weer zingen"),
    ("questionnaire_result", ("x",), "filled", "words", "Veel", "Het was veel"),
    ("thing", ("event", "x"), "event", "title", "Verhuisd", "De verhuizing"),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page[0])
def test_every_page_with_a_card_tells_it(page, client, owner, tom):
    name, args, kind, field, before, meanwhile = page
    kring, _who = tom
    put(kring, [("x", kind, field, before)], by=owner)
    address = reverse(name, args=[kring.id, *args])
    form = client.get(address).context["form"]
    data = {"seen": str(form["seen"].value())}
    for one in form:
        data[one.html_name] = data[one.html_initial_name] = one.value()
    put(kring, [("x", kind, field, meanwhile)], by=owner)
    data = {key: value for key, value in data.items() if value is not None}
    response = client.post(address, data | {form[field_of(form, field)].html_name: "Iets anders"})
    assert response.status_code == 302
    assert any(meanwhile in str(each) for each in get_messages(response.wsgi_request))


def field_of(form, field):
    """Give under which name a form asks for a field of its thing."""
    [name] = [one for one in form.fields if one.split(".")[-1] == field]
    return name
