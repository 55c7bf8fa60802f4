"""The cards of a reading for nobody, one, two, three and sixty people."""

from datetime import date

import pytest
from django.utils import translation

from kring.network.measures.turnover import turnover
from kring.network.reading import read_network
from kring.network.remarks import on_turnover
from kring.read.cards import CARDS, cards
from kring.read.names import Names
from network.drawn import bond, drawn, of_kinds, people, person, ties

TODAY = date(2026, 6, 1)

ONCE_SAID = ("contact", "variety", "exchange", "opens")  # no card asks for these
ALWAYS = [key for key in CARDS if key not in ONCE_SAID]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def cards_of(*things, **about):
    network = drawn(*things, **about)
    return {card.key: card for card in cards(read_network(network, today=TODAY), Names(network))}


def test_an_empty_paper_has_no_cards():
    assert cards_of() == {}


def test_one_name_has_one_card_and_asks_for_nothing_more():
    assert list(cards_of(person("Jan"))) == ["size"]


def test_two_people_have_only_cards_that_tell_something():
    found = cards_of(person("a", "friend"), person("b"), *ties("ab"))
    assert list(found) == ["size", "composition", "density"]


def test_three_people_have_all_cards():
    assert list(cards_of(*people(3))) == ALWAYS


def test_sixty_people_keep_their_sentences_short():
    found = cards_of(
        *(person(f"p{n}", "friend", known_since=2000 + n % 20) for n in range(60)),
        ties_asked=True,
    )
    assert list(found) == ALWAYS
    assert found["size"].sentences == ["There are 60 people on the drawing now."]
    sentences = [said for card in found.values() for said in card.sentences]
    assert max(map(len, sentences)) < 120


def test_every_card_ends_in_a_question_and_a_way_on():
    for card in cards_of(*people(3)).values():
        assert str(card.text.question).endswith("?")
        assert str(card.text.change)


def test_whatever_is_told_has_two_sides():
    full = cards_of(
        *of_kinds(sibling=4, friend=3),
        bond("friend0", practical="get"),
        ties_asked=True,
    )
    for key in ("size", "composition", "density", "support"):
        assert len(full[key].sides) == 2


def test_a_card_that_only_invites_weighs_nothing():
    assert cards_of(*people(3))["stability"].sides == ()


def test_both_sides_fit_what_is_seen():
    three = [person(name) for name in "abc"]
    dense = cards_of(*three, *ties("ab ac bc"))["density"].sides
    loose = cards_of(*three, ties_asked=True)["density"].sides
    assert dense != loose
    assert [str(side.title) for side in dense] == [str(side.title) for side in loose]


def test_long_lists_wait_behind_more():
    strong = [bond(f"friend{n}", time=4, emotion=4, affective="get") for n in range(3)]
    nurse = [person("nurse", "home_care"), bond("nurse", practical="get", company="give")]
    found = cards_of(*of_kinds(friend=3), *strong, *nurse, bond("friend0", advice="get"))
    support = found["support"]
    assert len(support.sentences) <= 5


def test_what_changed_since_an_earlier_moment_stands_with_stability():
    before, now = drawn(*people(3)), drawn(*people(4))
    found = cards(
        read_network(now, today=TODAY),
        Names(before, now),
        since=on_turnover(turnover(before, now)),
    )
    since = {card.key: card.since for card in found}
    assert since["stability"] == ["3 people were there then, too.", "New on the drawing: p3."]
    assert not any(lines for key, lines in since.items() if key != "stability")


def test_what_lies_between_people_has_a_card_once_something_is_said():
    told = cards_of(
        *people(3),
        bond("p1", similar_age="same"),
        bond("p0", frequency="weekly", practical="both", has_power=True),
    )
    assert set(ONCE_SAID) - set(told) == {"variety"}  # of one it is no part of a whole
    assert told["exchange"].sides
