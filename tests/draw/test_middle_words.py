"""What is told of an ecomap and a web in the reader's language; figures counted by hand."""

import pytest
from django.utils.translation import override

from kring.draw.middle_words import ecogram_words, ecomap_words, neighbourhood_words, web_words
from kring.network.model import FUNCTIONS, Alter, Bond, Ego
from kring.network.network import network_of
from kring.scene.polar import polar


def energetic(*levels):
    alters = [Alter(id=f"a{k}") for k in range(len(levels))]
    bonds = [
        Bond(id=f"me~a{k}", energy_in=gets, energy_out=gives)
        for k, (gets, gives) in enumerate(levels)
    ]
    return network_of([Ego(id="me"), *alters, *bonds])


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ([], ""),
        ([(2, 0)], "1 contact geeft me vooral energie."),
        (
            [(2, 0), (3, 1), (0, 2), (1, 1)],
            "2 contacten geven me vooral energie. 1 kost me vooral energie. 1 doet allebei.",
        ),
    ],
)
def test_energy_is_told_in_a_sentence_without_a_sum(levels, told):
    with override("nl"):
        words = ecomap_words(energetic(*levels))
    assert words.told == told
    assert words.caption.startswith(told)


def test_the_web_is_counted_and_what_is_empty_is_not():
    alters = [
        Alter(id="a", domain="work"),
        Alter(id="b", domain="work", sort="place"),
        Alter(id="c", domain="home"),
        Alter(id="d"),
    ]
    with override("nl"):
        words = web_words(network_of([Ego(id="me"), *alters]))
    assert words.told == "2 mensen, 1 plek, in 2 van negen delen van het leven."
    assert "Niemand heeft in elk deel iets nodig" in words.caption


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_sector_ring_and_letter_has_its_words(language):
    with override(language):
        nobody = network_of([Ego(id="me")])
        ecomap, web = ecomap_words(nobody), web_words(nobody)
        around, star = neighbourhood_words(), ecogram_words()
    assert set(ecomap.sectors) == set(polar("ecomap").sectors)
    assert set(web.sectors) == set(polar("web").sectors)
    assert len(around.bands) == len(polar("neighbourhood").bands) - 1
    assert len({*star.letters.values()}) == len(FUNCTIONS)
    assert all(len(letter) == 1 for letter in star.letters.values())
