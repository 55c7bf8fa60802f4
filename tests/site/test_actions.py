"""What the start page does."""

import pytest

from kring.keep.actions import put
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring, erase_stories, load_stories
from kring.site.queries import kringen_of


def test_a_kring_begins_with_somebody_in_the_middle_and_the_first_names(sara):
    network = network_of_kring(begin_kring(centre="ik", names=["mama", "Jef"], by=sara))
    assert [ego.name for ego in network.egos] == ["ik"]
    assert [alter.name for alter in network.alters] == ["mama", "Jef"]


def test_nothing_but_names_is_said_about_anybody(sara):
    network = network_of_kring(begin_kring(centre="", names=["mama"], by=sara))
    assert network.bonds == ()
    assert network.ties == ()
    assert network.alters[0].relation_types is None


def test_stories_are_loaded_once_each(sara):
    count = load_stories(by=sara)
    assert count > 0
    assert Kring.objects.visible_to(sara).count() == count
    assert load_stories(by=sara) == 0


def test_stories_of_one_are_not_those_of_another(sara, stranger):
    load_stories(by=sara)
    assert not Kring.objects.visible_to(stranger).exists()


@pytest.mark.django_db(transaction=True)  # the database is told to forget, too
def test_only_stories_are_erased_and_only_one_s_own(sara, stranger):
    load_stories(by=sara)
    load_stories(by=stranger)
    begin_kring(centre="Mine", names=["mama"], by=sara)
    renamed = next(line for line in kringen_of(sara) if line.name.startswith("Jessy"))
    put(Kring.objects.get(pk=renamed.id), [("kring", "about", "title", "Ours")], by=sara)
    theirs = len(kringen_of(stranger))
    assert erase_stories(by=sara) == theirs - 1
    assert {line.name for line in kringen_of(sara)} == {"Mine", "Ours"}
    assert len(kringen_of(stranger)) == theirs
    assert erase_stories(by=sara) == 0
    assert load_stories(by=sara) == theirs
