"""What a hand does in the list reaches the log as few edits as it needs."""

import pytest

from kring.draw.actions import add_people, put_aside, put_back, say_who_hangs, say_who_knows
from kring.keep.actions import put
from kring.keep.queries import document_of, network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=["Tom", "Els"], by=owner)


def test_adding_people_tells_how_many(kring, owner):
    assert add_people(kring, ["Jan", "An"], by=owner) == 2
    assert [a.name for a in network_of_kring(kring).alters] == ["Tom", "Els", "Jan", "An"]


def test_putting_back_somebody_unknown_writes_nothing(kring, owner):
    before = document_of(kring).seq

    put_back(kring, "nobody", by=owner)

    assert document_of(kring).seq == before


def test_aside_and_back_is_two_edits(kring, owner):
    tom = network_of_kring(kring).alters[0].id
    before = document_of(kring).seq

    put_aside(kring, tom, by=owner)
    put_back(kring, tom, by=owner)

    assert document_of(kring).seq == before + 2


def test_only_changed_ticks_are_written(kring, owner):
    tom, els = (alter.id for alter in network_of_kring(kring).alters)
    network = network_of_kring(kring)

    say_who_knows(kring, network, tom, ticked=[els, "nobody"], shown=[], by=owner)
    drawn = document_of(kring).seq
    say_who_knows(kring, network, tom, ticked=[els], shown=[els], by=owner)

    assert [tie.knows for tie in network_of_kring(kring).ties] == [True]
    assert document_of(kring).seq == drawn


def test_who_works_together_is_another_thing_than_who_knows_whom(kring, owner):
    network = network_of_kring(kring)
    tom, els = (alter.id for alter in network.alters)
    field = "works_together"
    say_who_knows(kring, network, tom, ticked=[els], shown=[], by=owner, field=field)
    (tie,) = network_of_kring(kring).ties
    assert (tie.knows, tie.works_together) == (None, True)
    say_who_knows(kring, network, tom, ticked=[], shown=[els], by=owner, field=field)
    assert network_of_kring(kring).ties[0].works_together is None


def test_an_old_form_about_the_wall_undoes_nothing(kring, owner):
    old = network_of_kring(kring)
    tom, els = (alter.id for alter in old.alters)
    put(kring, [(tom, "alter", "visibility", "self")], by=owner)
    before = document_of(kring).seq

    now = network_of_kring(kring)
    say_who_hangs(kring, now, ticked=[tom, els, "nobody"], shown=[tom, els], by=owner)
    say_who_hangs(kring, now, ticked=[els], shown=[tom, els], by=owner)

    assert document_of(kring).seq == before
    assert network_of_kring(kring).alter[tom].visibility == "self"
