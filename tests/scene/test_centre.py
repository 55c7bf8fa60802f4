"""The name in the centre is whole, whatever it is."""

import math

import pytest
from PIL import ImageFont

from kring.network.model import Ego
from kring.scene.centre import ego_names, ego_signs
from kring.scene.lines import End
from kring.scene.look import look
from scene.drawings import WORDS

RADIUS = 10  # of the centre, as look.json has it


def named(*names):
    return ego_names([Ego(id=f"e{i}", name=name) for i, name in enumerate(names)], WORDS)


def test_a_short_name_fills_the_centre_and_a_long_one_is_smaller():
    (short,) = named("Jo")
    (long,) = named("Marleen")

    assert short.size == 0.5 * look().centre_radius
    assert long.size < short.size


@pytest.mark.parametrize("name", ["Jo", "Marleen", "Marie-Louise", "Jan van Damme", "Wim", "IJmke"])
def test_every_letter_in_the_disc_stays_off_its_rim(name):
    (text,) = named(name)

    letters = ImageFont.truetype("src/kring/scene/fonts/NotoSans_700Bold.ttf", size=100)
    for k, line in enumerate(text.lines):
        half = letters.getlength(line) / 100 * text.size / 2
        down = abs(k - (len(text.lines) - 1) / 2) * 1.2 * text.size + 0.36 * text.size
        assert math.hypot(half, down) < 0.97 * RADIUS


def test_a_name_breaks_only_between_words_and_after_a_hyphen():
    assert named("Marie-Lou")[0].lines in {("Marie-Lou",), ("Marie-", "Lou")}
    assert named("Jan Peeters")[0].lines == ("Jan", "Peeters")


def test_a_name_too_long_for_the_disc_stands_whole_under_it_with_a_rim():
    (text,) = named("Wilhelmina-Konstantinopolska")

    assert text.lines == ("Wilhelmina-", "Konstantinopolska")
    assert text.halo
    assert text.colour == look().ink
    assert text.y - text.size / 2 > RADIUS


def test_it_stands_above_when_somebody_is_under_the_disc():
    (text,) = ego_names([Ego(id="e", name="Konstantinopolska")], WORDS, signs=[End(0, 18, 6.5)])

    assert text.y < -RADIUS


def test_of_two_names_both_stand_under_it_when_one_does_not_fit():
    (text,) = named("Jo", "Marie-Antoinette")

    assert text.lines == ("Jo", "Marie-Antoinette")


def test_without_a_name_the_centre_says_me():
    assert ego_names([], WORDS)[0].lines == ("me",)
    assert len(list(ego_signs([]))) == 1


def test_where_it_would_cover_somebody_outside_the_disc_it_gets_small_letters_inside():
    ego = Ego(id="e", name="Aleksandra")
    around = [End(0, 18, 6), End(0, -18, 6)]
    (alone,), (among,) = ego_names([ego], WORDS), ego_names([ego], WORDS, signs=around)
    assert (alone.halo, among.halo) == (True, False)
    assert among.size == pytest.approx(2.7)
