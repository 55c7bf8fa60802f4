"""What stands out, as cards with names in them, without what was laid aside."""

from kring.network.remarks import Remark
from kring.read.names import Names
from kring.read.stands_out import stands_out
from network.drawn import drawn, person

NAMES = Names(drawn(person("an", name="An"), person("bo", name="Bo")))
ONE = Remark(code="pattern.one_giver", what=("advice",), people=("an",))
ASLEEP = Remark(code="pattern.many_asleep", numbers={"people": 3}, people=("an", "bo"))


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def test_names_and_kinds_of_support_are_filled_in():
    card = stands_out([ONE], NAMES, aside=()).cards[0]
    assert plain(card.told) == "For advice there is one person: An."
    assert plain(card.question) == "To whom would you go if An were on a journey?"


def test_what_was_laid_aside_is_counted_and_not_shown():
    found = stands_out([ONE, ASLEEP], NAMES, aside={"one_giver", "all_paid"})
    assert [card.key for card in found.cards] == ["many_asleep"]
    assert found.aside == 1  # what does not stand out any more is not waiting either
