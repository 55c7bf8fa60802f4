"""One sentence about giving, and none that makes little look like too little."""

from kring.network.figures import Share
from kring.strengthen.talents.giving_words import GESTURES, told


def test_to_how_many_something_is_given_is_one_sentence():
    assert told(Share(part=6, of=9, unknown=2)) == "You give something to 6 people."
    assert told(Share(part=1, of=1, unknown=0)) == "You give something to one person."


def test_where_nothing_was_said_of_giving_no_figure_stands():
    for nothing in (Share(part=0, of=0, unknown=4), Share(part=0, of=9, unknown=0)):
        assert not any(sign.isdigit() for sign in told(nothing))


def test_there_are_eight_small_gestures_and_none_costs_much():
    assert len({str(gesture) for gesture in GESTURES}) == 8
