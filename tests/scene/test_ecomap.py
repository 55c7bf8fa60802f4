import math

from kring.scene.ecomap import ecomap, places_of
from kring.scene.look import look
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
    assert scene.tray == ("Oma (status dead)", "Wim")


def test_a_line_runs_from_the_household_and_inside_it_from_the_central_person():
    around, inside = polar("ecomap").centre + 0.8, look().centre_radius + 0.8
    for somebody, start in ((FAMILY, around), ({"name": "Ilyas", "lives_with": "me"}, inside)):
        scene = ecomap(network(somebody, a0={"line": "strong"}), WORDS, OWN)
        assert [s for s in scene.strokes if s.path.startswith(f"M0 -{start:g}L")]
        assert WORDS.lines["strong"] in [entry.words for entry in scene.legend]


def test_what_somebody_of_the_household_gives_and_costs_is_drawn_with_two_heads():
    inside = {"name": "Ilyas", "lives_with": "me"}
    scene = ecomap(network(inside, a0={"energy_in": 3, "energy_out": 3}), WORDS, OWN)
    assert WORDS.exchange in [entry.words for entry in scene.legend]
    heads = [s for s in scene.strokes if s.path.startswith(("M0 -10.8L", "M0 -16.1L")) and s.fill]
    assert len(heads) == 2


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
