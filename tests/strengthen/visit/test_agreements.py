"""A tablet has the buttons of an agreement, and every word of the stop before one asks again."""

from kring.network.model import Agreement
from kring.strengthen.plan.agreements import ACTS, acts_for
from kring.strengthen.visit.agreements import agreement_texts, agreement_words


def test_the_buttons_and_what_fits_when_are_those_of_the_page():
    told = agreement_texts()
    assert list(told["acts"]) == list(ACTS)
    for state, codes in told["by_state"].items():
        assert acts_for(Agreement(id="a", state=state)) == codes
    assert told["acts"]["pause"]["writes"] == {"state": "paused", "stepped_back": None}


def test_every_word_of_it_is_said():
    assert all(agreement_words().values())
    assert "%(name)s" in agreement_words()["first_ask"]
