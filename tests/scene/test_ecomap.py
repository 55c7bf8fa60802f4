import math

from kring.scene.ecomap import ecomap, places_of
from kring.scene.polar import cell_at, polar
from scene.around import OWN, lines_in, network
from scene.drawings import WORDS

FAMILY = {"name": "Oma", "relation_types": ("parent",)}


def test_who_lives_with_the_person_stands_in_the_circle_and_others_in_their_system():
    there = network(
        FAMILY, {"name": "Ilyas", "lives_with": "me"}, {"name": "Jo", "relation_types": ("gp",)}
    )
    places = places_of(there)
    assert math.hypot(*places["a1"]) < polar("ecomap").centre
    assert cell_at(polar("ecomap"), *places["a0"]) == (0, 0)  # family, at twelve o'clock
    assert cell_at(polar("ecomap"), *places["a2"]) == (0, 6)  # care, the seventh clockwise


def test_who_died_or_of_whom_nothing_is_known_waits_beside_the_paper():
    scene = ecomap(network({**FAMILY, "status": "dead"}, {"name": "Wim"}), WORDS, OWN)
    assert scene.tray == ("Oma", "Wim")


def test_a_line_runs_from_the_household_and_none_to_who_is_in_it():
    inside = {"name": "Ilyas", "lives_with": "me"}
    with_line = ecomap(network(FAMILY, a0={"line": "strong"}), WORDS, OWN)
    without = ecomap(network(inside, a0={"line": "strong"}), WORDS, OWN)
    assert WORDS.lines["strong"] in [entry.words for entry in with_line.legend]
    assert WORDS.lines["strong"] not in [entry.words for entry in without.legend]


def test_all_nine_systems_are_named_also_where_nobody_stands():
    texts = lines_in(ecomap(network(), WORDS, OWN))
    assert [code for code in polar("ecomap").sectors if f"the {code}" not in texts] == []


def test_the_drawing_is_told_in_words_part_by_part():
    told = ecomap(network(FAMILY, {"name": "Ilyas", "lives_with": "me"}), WORDS, OWN).description
    assert told.endswith("under one roof: Ilyas. the family: Oma. Two give energy.")


def test_a_spot_by_hand_goes_before_the_rule():
    from kring.network.model import Alter, Ego, Spot
    from kring.network.network import network_of

    alter = Alter(id="a", relation_types=("friend",))
    there = network_of([Ego(id="me"), alter, Spot(id="ecomap~a", at=(-60.0, 20.0))])
    assert places_of(there) == {"a": (-60.0, 20.0)}
