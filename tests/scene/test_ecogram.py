import pytest

from kring.network.model import Bond
from kring.scene.ecogram import ecogram, letters_of
from scene.around import OWN, legend_in, lines_in, network
from scene.drawings import WORDS


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ({}, ""),
        ({"practical": "get"}, "P"),
        ({"practical": "give"}, "p"),
        ({"affective": "both", "company": "get"}, "EeC"),
        ({"advice": "none", "security": "get"}, "S"),
    ],
)
def test_a_capital_is_what_one_gets_and_a_small_letter_what_one_gives(said, letters):
    assert letters_of(Bond(id="me~a", **said), OWN.letters) == letters


def test_letters_stand_on_the_line_and_are_explained():
    scene = ecogram(network({"name": "Oma"}, a0={"practical": "both"}), WORDS, OWN)
    assert "Pp" in lines_in(scene)
    assert legend_in(scene)[-2:] == ["told practical", "told both"]


def test_without_any_support_said_there_are_no_letters_to_explain():
    assert "told both" not in legend_in(ecogram(network({"name": "Oma"}), WORDS, OWN))


def test_everybody_is_in_the_star_and_those_of_one_group_stand_together():
    people = [
        {"name": "Jo", "relation_types": ("friend",)},
        {"name": "Oma", "relation_types": ("parent",)},
        {"name": "Els", "relation_types": ("friend",)},
    ]
    scene = ecogram(network(*people), WORDS, OWN)
    assert scene.tray == ()
    assert scene.description.endswith("the family: Oma. the friends: Jo, Els. Two give energy.")


def test_who_has_letters_and_no_line_gets_a_thread_for_them_to_stand_on():
    def threads(bond):
        scene = ecogram(network({"name": "Oma"}, a0=bond), WORDS, OWN)
        return [stroke for stroke in scene.strokes if stroke.path.startswith("M0 0L")]

    assert len(threads({"practical": "get"})) == 1
    assert threads({"practical": "get", "line": "strong"}) == threads({}) == []


def test_on_a_sheet_of_a4_the_names_of_sixty_people_have_six_points():
    people = [{"name": "Ann", "relation_types": ("friend",)} for _ in range(60)]
    scene = ecogram(network(*people), WORDS, OWN)
    points_per_unit = 184 / (2 * scene.half_width) * 72 / 25.4
    assert min(text.size for text in scene.texts if text.lines == ("Ann",)) * points_per_unit >= 6
