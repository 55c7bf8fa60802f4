"""What stands on the page of each subject, in words."""

import json
from datetime import date
from pathlib import Path

import pytest

from kring.draw.labels import options_of
from kring.network.measures.strength import tie_strength
from kring.network.model import About, Alter, Bond, Ego, Tie
from kring.network.network import network_of
from kring.network.snowball import may_be_asked_through
from kring.strengthen.contacts.sections import SECTIONS, WAITS, WHY, asked_through, strength_told
from kring.strengthen.contacts.topics import TOPICS
from kring.strengthen.visit.contacts import contact_texts
from network.shared import network_in

TODAY = date(2027, 1, 1)
CASES = json.loads(Path("contract/cases/contacts.json").read_text(encoding="utf-8"))


def network_with(*things):
    return network_of([Ego(id="me"), *things])


def test_every_subject_has_its_page():
    assert set(SECTIONS) == set(TOPICS)
    for sections in SECTIONS.values():
        assert all(not section.lines for section in sections(network_with(), TODAY))


def test_strength_is_told_in_words_and_as_it_feels_first():
    worked = Bond(id="me~an", time=4, emotion=3, intimacy=3, services=2)  # 3.0 of the literature
    assert strength_told(tie_strength(worked)) == "strong"
    felt = Bond(id="me~an", time=4, emotion=4, strength_felt="weak")
    assert strength_told(tie_strength(felt)) == "light, as you feel it"
    assert strength_told(tie_strength(Bond(id="me~an", time=4))) == ""


def test_a_hint_says_why_and_waits_for_somebody_safe():
    bo, power = Alter(id="bo", name="Bo"), Bond(id="me~bo", has_power=True)
    linking = SECTIONS["opens"](network_with(bo, power), TODAY)[2]
    assert linking.lines[0].told == WHY["has_power"]
    waiting = SECTIONS["opens"](network_with(bo, power, About(id="kring", trust="no")), TODAY)[2]
    assert (waiting.lines, waiting.says) == ([], WAITS)


def test_the_way_to_a_friend_of_a_friend_is_told():
    an = Alter(id="an", name="An")
    lea = Alter(id="lea", name="Lea", status="second_hand", via="an", acquaintance="met")
    [section] = SECTIONS["via"](network_with(an, lea), TODAY)
    assert section.lines[0].told == "me → An → Lea: met"
    assert [line.id for line in asked_through(network_with(an, lea))] == ["an"]


def test_what_broke_between_others_is_told_and_leads_nowhere():
    an, bo = Alter(id="an", name="An"), Alter(id="bo", name="Bo")
    tie = Tie(id="an~bo", quality="broken")
    between = SECTIONS["broken"](network_with(an, bo, tie), TODAY)[1]
    assert [(line.id, line.name) for line in between.lines] == [("", "An – Bo")]


def test_light_ties_may_be_strong_too():
    light = Alter(id="an", name="An", relation_types=("light_tie",))
    [section] = SECTIONS["strength"](network_with(light), TODAY)
    assert [line.id for line in section.lines] == ["an"]


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_the_page_of_a_subject_reads_as_on_a_tablet(case):
    network = network_in(case)
    found = SECTIONS[case["topic"]](network, date.fromisoformat(CASES["today"]))

    assert [
        {
            "name": str(section.name),
            "says": str(section.says),
            "lines": [[line.id, line.name, str(line.told)] for line in section.lines],
        }
        for section in found
    ] == case["sections"]
    if through := case.get("through"):
        assert [line.id for line in asked_through(network)] == through
        assert all(may_be_asked_through(network.alter[one], network.bond(one)) for one in through)


def test_a_tablet_that_is_away_tells_it_in_the_same_words():
    assert contact_texts()["contacts"] == CASES["words"]
    for name, options in CASES["options"].items():
        shown = {code: str(label) for code, label in options_of(*name.split(".")).items()}
        assert options.items() <= shown.items()
