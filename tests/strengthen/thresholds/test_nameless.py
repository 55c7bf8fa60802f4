"""A text without names: whole names, parts of names, in any writing, and nothing else."""

import pytest

from kring.network.model import Alter, Ego
from kring.network.network import network_of
from kring.strengthen.thresholds.nameless import without_names

NETWORK = network_of(
    [Ego(id="me", name="Sara"), Alter(id="a", name="Oma Mieke"), Alter(id="b", name="An")]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oma Mieke belt te vaak.", "somebody belt te vaak."),
        ("Ik mis mieke, zegt SARA.", "Ik mis somebody, zegt somebody."),
        ("Anders ga ik met An.", "Anders ga ik met somebody."),
        ("Niets te zien", "Niets te zien"),
        (None, ""),
    ],
)
def test_names_become_somebody_and_words_that_begin_like_one_stay(text, told):
    assert without_names(text, NETWORK) == told
