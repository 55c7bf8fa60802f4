"""Every sign and line on paper has a word, in the language of today."""

from datetime import date

import msgspec
from django.utils.translation import override

from kring.draw.drawings import DRAWINGS
from kring.draw.paper_words import sheet_words_for, words_for
from kring.network.model import About, Ego
from kring.network.network import Network
from kring.scene.look import look

SARA = Network(
    about=About(id="kring", look_again="2027-01-22", fellows="housemates"),
    egos=(Ego(id="me", name="Sara"),),
)


def test_every_group_line_ring_and_sector_has_a_word():
    words = words_for(SARA)

    assert set(words.groups) == set(look().groups)
    assert set(words.lines) == set(look().lines)
    assert set(words.sectors) == set(look().sectors)
    assert len(words.rings) == len(look().rings)
    assert all([*words.groups.values(), *words.lines.values(), *words.sectors.values()])


def test_no_two_lines_are_called_the_same():
    names = list(words_for(SARA).lines.values())

    assert len(names) == len(set(names))


def test_the_second_part_is_called_as_the_person_chose():
    with override("en"):
        assert words_for(SARA).sectors["fellows"] == "Housemates"
        assert words_for(Network()).sectors["fellows"] == "Fellows"


def test_the_sheet_says_whose_it_is_and_when_to_look_again():
    with override("en"):
        words = sheet_words_for(SARA, today=date(2026, 11, 22))

    assert words.belongs == "This sheet belongs to Sara. It says nothing about my right to help."
    assert words.look_again.startswith("Look again on ")
    assert "2027" in words.look_again
    assert words.subtitle.startswith("Sara · ")


def test_a_sheet_is_headed_as_the_person_called_it_or_else_as_its_drawing():
    called = msgspec.structs.replace(
        SARA, about=msgspec.structs.replace(SARA.about, title="Mijn volk")
    )
    day = date(2026, 11, 22)
    with override("en"):
        assert sheet_words_for(called, today=day, title="Balance").title == "Mijn volk"
        assert DRAWINGS["circles"].title == "The people around me"
        assert DRAWINGS["balance"].title == DRAWINGS["balance"].name


def test_without_name_or_date_nothing_is_made_up():
    with override("en"):
        words = sheet_words_for(Network(), today=date(2026, 11, 22))

    assert words.look_again == ""
    assert "None" not in f"{words.title} {words.subtitle} {words.belongs}"
