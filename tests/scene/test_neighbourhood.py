import pytest

from kring.network.model import Alter
from kring.scene.neighbourhood import links_of, neighbourhood, ring_of
from scene.around import OWN, legend_in, lines_in, network
from scene.drawings import WORDS


@pytest.mark.parametrize(
    ("said", "ring"),
    [
        ({"place_level": "street"}, 0),
        ({"place_level": "abroad", "travel_minutes": 2}, 2),
        ({"place_level": "online"}, 3),
        ({"travel_minutes": 5}, 0),
        ({"travel_minutes": 6}, 1),
        ({"travel_minutes": 16}, 2),
        ({}, None),
    ],
)
def test_a_ring_is_how_far_somebody_said_it_is(said, ring):
    assert ring_of(Alter(id="a", **said)) == ring


def test_a_place_is_joined_to_who_is_seen_there_and_to_nobody_who_is_gone():
    there = network(
        {"place_level": "street", "sort": "place", "seen_there": ("a1", "a0", "gone")},
        {"place_level": "street"},
    )
    assert links_of(there) == [("a0", "a1", "second_hand")]
    assert "seen there" in legend_in(neighbourhood(there, WORDS, OWN))


def test_how_welcome_somebody_feels_is_a_sign_and_a_word():
    there = network({"place_level": "town", "welcome": "sometimes"})
    scene = neighbourhood(there, WORDS, OWN)
    assert "±" in lines_in(scene)
    assert legend_in(scene)[-1] == "sometimes"


def test_of_whom_it_is_not_known_how_far_waits_beside_the_paper():
    assert neighbourhood(network({"name": "Wim"}), WORDS, OWN).tray == ("Wim",)
