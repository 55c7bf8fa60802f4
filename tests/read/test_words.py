"""Every remark has a sentence, plain and without judgement; below three there are names."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from django.utils import translation
from hypothesis import given

from kring.network.measures.turnover import turnover
from kring.network.reading import read_network
from kring.network.remarks import on_turnover
from kring.read.names import Names
from kring.read.words import SENTENCES, figure_of, sentence
from network.drawn import bond, drawn, networks, of_kinds, people, person, ties

TODAY = date(2026, 6, 1)
ROOM = Path(__file__).parents[2] / "src" / "kring" / "read"
HEART = Path(__file__).parents[2] / "src" / "kring" / "network" / "remarks.py"

# What no reading may say, in any form of these words.
JUDGING = re.compile(
    r"\b(scores?|grades?|points?|rank\w*|too (few|many|much|little|small|big)|enough|poor\w*"
    r"|rich\w*|problem\w*|risk\w*|must|should|need to|have to|ought|fail\w*|weak network|isolated"
    r"|lack\w*|deficit|bad|worse|worst|better|best|normal|average person|percent\w*)\b",
    re.IGNORECASE,
)
HARMLESS = {"Researchers call this complexity. It has nothing to do with complex problems."}


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def read_aloud(network):
    names = Names(network)
    return [sentence(remark, names) for remark in read_network(network, today=TODAY).remarks]


def codes_in_the_heart():
    """Find every code in the source, also those that are put together."""
    source = HEART.read_text(encoding="utf-8")
    return set(re.findall(r'"((?:size|composition|density|reach|support|stability|complexity|'
                           r'strength|turnover)\.\w+)"', source))  # fmt: skip


VARIED = [
    drawn(),
    drawn(person("cat", sort="animal"), person("bus", "light_tie")),
    drawn(*people(1), person("x", status="dead")),
    drawn(*of_kinds(sibling=1, friend=1), *ties("ab")),
    drawn(person("a"), person("b"), *ties("ab")),
    drawn(person("a"), person("b"), *ties("ab", knows=False)),
    drawn(*of_kinds(sibling=3), ties_asked=True),
    drawn(*of_kinds(sibling=6, friend=3, gp=1), paid_count=False),
    drawn(*of_kinds(sibling=2, friend=2, gp=2), *people(1)),
    drawn(*(person(x) for x in "abc"), *ties("ab")),
    drawn(*(person(x) for x in "abc"), *ties("ab bc ac")),
    drawn(*(person(x) for x in "abc"), *ties("ab bc"), ties_asked=True),
    drawn(*(person(x) for x in "abcdef"), *ties("ab cd de"), ties_asked=True),
    drawn(*(person(x) for x in "abcde"), *ties("ab"), *ties("ac ad", knows=False)),
    drawn(
        person("a", known_since=1990, qualities=("car", "sings"), travel_minutes=5, busy="full"),
        person("b", known_since=2026, qualities=("sings",), channels=("phone", "letter")),
        person("c", known_since=2015),
        person("d"),
        *(bond(x, time=4, emotion=3, affective="get", company="both") for x in "abc"),
    ),
    drawn(
        *people(7),
        *(bond(f"p{n}", frequency="weekly", similar_age="same") for n in range(3)),
        bond("p3", frequency="yearly", similar_work="different", similar_language="same"),
        bond("p4", similar_work="different", similar_language="different", practical="give"),
        bond("p5", similar_work="different", similar_money="same", advice="both"),
        bond("p6", similar_money="different", similar_language="same", company="get"),
    ),
    drawn(
        *people(6),
        bond("p0", similar_language="same", similar_work="same", strength_felt="strong"),
        bond("p1", similar_language="same", importance_mine=4, importance_theirs=1),
        bond("p2", similar_language="different", importance_mine=1, importance_theirs=4),
        bond("p3", similar_language="different", has_power=True),
    ),
    drawn(
        person("a", "friend", place_level="abroad", travel_minutes=300, known_since=2020),
        person("n", "gp"),
        bond("a", affective="get", practical="get", company="get", advice="none"),
        bond("n", security="get"),
    ),
]


def test_every_remark_has_a_sentence_and_every_sentence_a_remark():
    said = {
        remark.code for network in VARIED for remark in read_network(network, today=TODAY).remarks
    }
    before, now = drawn(person("a"), person("b")), drawn(person("b"), person("c"))
    said |= {remark.code for remark in on_turnover(turnover(before, now))}
    written = set(SENTENCES) | {"density.part"}
    assert said <= written
    assert written - said == set()


def test_every_code_written_in_the_heart_has_its_sentence():
    assert codes_in_the_heart() <= set(SENTENCES) | {"density.part"}


@given(networks())
def test_anything_that_can_be_drawn_can_be_said(network):
    assert all(said.strip() for said in read_aloud(network))


@given(networks())
def test_no_sentence_holds_a_percentage(network):
    assert not [said for said in read_aloud(network) if "%" in said]


@given(networks(most=2))
def test_with_fewer_than_three_people_nothing_is_a_part_of_a_whole(network):
    parts = re.compile(r"\d+ of \d+|quarter|third|half of|most people know", re.IGNORECASE)
    told = [said for said in read_aloud(network) if parts.search(said)]
    assert told == []


def strings_for_people():
    """Give every sentence of this room that somebody may read."""
    for path in ROOM.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "").lstrip("n") in {
                "_", "gettext", "gettext_lazy",
            }:  # fmt: skip
                yield from (
                    part.value
                    for part in call.args
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )
    for path in (ROOM / "templates").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        yield from re.findall(r'translate "([^"]+)"', text)
        yield from re.findall(r"blocktranslate[^%]*%}(.*?){%", text, re.DOTALL)


def test_no_sentence_judges():
    found = list(strings_for_people())
    assert len(found) > 100
    assert {text for text in found if JUDGING.search(text)} == HARMLESS


def test_the_test_itself_would_hear_a_judgement():
    assert JUDGING.search("You have too few people")
    assert JUDGING.search("Your score is 3")


@pytest.mark.parametrize(
    ("network", "said"),
    [
        (drawn(), "The paper is still empty. That is fine."),
        (drawn(person("Jan")), "On the drawing now: Jan."),
        (drawn(person("Jan"), person("Mia")), "On the drawing now: Jan and Mia."),
        (drawn(*people(3)), "There are 3 people on the drawing now."),
        (drawn(*people(60)), "There are 60 people on the drawing now."),
    ],
)
def test_size_is_said_for_nobody_up_to_sixty(network, said):
    assert read_aloud(network)[0] == said


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("ab", "Here and there people know each other."),
        ("ab ac", "About a quarter of the pairs know each other."),
        ("ab ac ad", "About a third of the pairs know each other."),
        ("ab ac ad ae bc", "About half of the pairs know each other."),
        ("ab ac ad ae bc bd be", "About two thirds of the pairs know each other."),
        ("ab ac ad ae bc bd be cd ce", "Most people know each other."),
    ],
)
def test_a_part_of_the_pairs_is_said_in_everyday_words(lines, said):
    five = [person(name) for name in "abcde"]  # ten pairs
    lines = " ".join(lines.split()[:9])
    network = drawn(*five, *ties(lines), ties_asked=True)
    assert said in read_aloud(network)


def test_a_figure_stands_beside_it_only_from_three_people_on():
    def figures(*things):
        remarks = read_network(drawn(*things, ties_asked=True), today=TODAY).remarks
        return [figure for remark in remarks if (figure := figure_of(remark))]

    assert figures(person("a"), person("b"), *ties("ab")) == []
    assert figures(*(person(x) for x in "abc"), *ties("ab")) == ["1 of 3 pairs"]


def test_a_quality_called_like_a_kind_of_support_keeps_its_own_word():
    network = drawn(person("Jan", qualities=("advice",)))
    assert "With one person only: advice." in read_aloud(network)
