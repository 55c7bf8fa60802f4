"""The matrix speaks in the person's words; those of research stand only behind "for the worker"."""

import pytest
from django.utils.translation import override

from kring.draw.matrix_words import SURFACE, matrix_words
from kring.network.model import Ego, Stand
from kring.network.network import network_of
from kring.scene.matrix import matrix

QUARTERS = ("resilient", "lonely", "contact_poor", "isolated")
STANDS = [Ego(id="me", name="Sara"), Stand(id="s", day="2026-03-03", experience=2.0, richness=2.0)]


def test_the_day_of_a_dot_is_written_as_the_language_writes_it():
    with override("nl"):
        scene = matrix(network_of(STANDS), matrix_words(network_of(STANDS)))
    assert "3 maart 2026" in scene.description
    assert "Sara" in scene.title


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_sheet_bears_the_words_of_research(language):
    with override(language):
        words = matrix_words(network_of(STANDS))
        labels = [str(SURFACE[f"matrix.{quarter}"]) for quarter in QUARTERS]
        scene = matrix(network_of(STANDS), words)
    drawn = f"{scene.texts} {scene.description} {scene.caption} {scene.legend}"
    assert not [label for label in labels if label.lower() in drawn.lower()]


@pytest.mark.parametrize("quarter", QUARTERS)
def test_each_quarter_asks_three_things_of_the_worker(quarter):
    assert [key for key in SURFACE if key.startswith(f"matrix.{quarter}.")] == [
        f"matrix.{quarter}.{number}" for number in (1, 2, 3)
    ]
