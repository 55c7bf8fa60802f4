from typing import get_args

import pytest
from django.utils.translation import override

from kring.draw.genogram_words import GENOGRAM_SURFACE, MISFITS, genogram_words
from kring.network import values
from kring.network.model import Ego
from kring.network.network import network_of

LANGUAGES = ("nl", "fr", "en")
NAMES = {
    "one": "An",
    "other": "Bo",
    "names": "An, Bo",
    "one_born": "1990",
    "other_born": "1980",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_a_genogram_has_a_name(language):
    with override(language):
        words = genogram_words(network_of([Ego(id="me", name="Sara")]))
        assert "Sara" in words.title
        assert words.unions.keys() >= {*get_args(values.Union), "unsaid", "apart"}
        assert words.signs.keys() >= {*get_args(values.Sign), *get_args(values.Unborn), "ego"}
        assert words.feelings.keys() == set(get_args(values.Feeling))
        assert all(said % NAMES for said in words.misfits.values())
        assert words.told.format(people=3, rows=2)


def test_the_surface_says_what_does_not_fit_as_the_paper_does():
    assert {f"genogram.misfit.{code}" for code in MISFITS} <= GENOGRAM_SURFACE.keys()
