"""What the start page does."""

from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring, load_stories


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
