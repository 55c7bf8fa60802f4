"""The pages that think along say the same on a tablet away from the server as on a page."""

from typing import get_args

from django.utils.translation import override

from kring.network import values as v
from kring.strengthen.boards import BOARDS
from kring.strengthen.load.words import LEVELS, SIGNALS
from kring.strengthen.steps.words import PATH
from kring.strengthen.visit.thinking import LED_TO, thinking_texts, thinking_words


def test_every_part_of_the_path_comes_along_with_a_board_for_its_steps():
    told = thinking_texts()["stretches"]

    assert list(told) == list(get_args(v.Phase))
    for phase, stretch in told.items():
        assert stretch["ideas"] == [str(idea) for idea in PATH[phase].ideas]
        assert stretch["board"] in BOARDS
        assert stretch["name"] and stretch["lead"] and stretch["whom"]


def test_every_sign_and_level_has_its_sentence():
    told = thinking_texts()

    assert list(told["signals"]) == list(SIGNALS)
    assert all("%(who)s" in sentence for sentence in told["signals"].values())
    assert list(told["levels"]) == list(LEVELS)
    assert told["led_to"] == [board.code for board in LED_TO]


def test_its_pages_are_called_as_in_the_overview_in_the_language_of_the_screen():
    with override("nl"):
        words = thinking_words()

    assert words["path"] == "De weg"
    assert words["carrying"] == "Wie draagt wat"
    assert "%(name)s" in words["if_away"]
    assert all(words.values())
