from kring.scene.look import look
from kring.scene.middle import star_path
from kring.scene.polar import cell_at, polar
from kring.scene.web import places_of, web
from scene.around import FUNCTIONS, OWN, legend_in, lines_in, network
from scene.drawings import WORDS


def test_people_stand_in_the_inner_band_and_places_in_the_outer():
    places = places_of(
        network({"domain": "work"}, {"domain": "work", "sort": "place"}, {"domain": "online"})
    )
    cells = {one: cell_at(polar("web"), *place) for one, place in places.items()}
    assert cells == {"a0": (0, 0), "a1": (1, 0), "a2": (0, 7)}


def test_who_has_no_part_of_life_waits_for_the_person_to_say():
    scene = web(network({"name": "Oma", "relation_types": ("parent",)}), WORDS, OWN)
    assert scene.tray == ("Oma",)


def test_what_is_given_stands_in_the_sign_and_is_explained():
    there = network({"name": "Oma", "domain": "home"}, a0={"company": "get"})
    scene = web(there, WORDS, OWN)
    assert "C" in lines_in(scene)
    assert legend_in(scene)[-2:] == ["told company", "told both"]


def test_all_nine_parts_are_named_and_both_bands():
    texts = lines_in(web(network(), WORDS, OWN))
    assert [code for code in polar("web").sectors if f"the {code}" not in texts] == []
    assert {"near", "a ride"} <= set(texts)


def test_many_letters_stand_on_two_lines_so_that_they_stay_large():
    there = network({"domain": "home"}, a0=dict.fromkeys(FUNCTIONS, "both"))
    (letters,) = (t for t in web(there, WORDS, OWN).texts if t.lines[0].startswith("Pp"))
    assert letters.lines == ("PpEeA", "aCcSs")
    assert letters.size > 2.6


def test_in_the_sign_of_the_dead_there_is_only_the_cross():
    there = network({"domain": "home", "status": "dead"}, a0={"company": "get"})
    assert "C" not in lines_in(web(there, WORDS, OWN))


def test_a_wish_is_a_star_and_the_legend_says_so():
    there = network({"name": "iemand", "domain": "sports", "status": "wished"})
    scene = web(there, WORDS, OWN)
    star = star_path(*places_of(there)["a0"], look().person_radius * 0.6)
    assert star in [stroke.path for stroke in scene.strokes]
    assert legend_in(scene)[-1] == "here I would like to be"
    assert legend_in(web(network({"domain": "work"}), WORDS, OWN))[-1] != "here I would like to be"
