"""Who takes part stands on one of three scales, and is read only when the talk was opened."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.family_talk import (
    BOXES,
    opening,
    parts,
    scale_of,
    still_closed,
    voice_of,
    written,
)
from kring.network.model import KINDS, Alter, Ego, Meeting, Voice
from kring.network.network import network_of

CASES = json.loads(Path("contract/cases/family_talk.json").read_text(encoding="utf-8"))

PEOPLE = [
    Ego(id="me", name="Sara"),
    Alter(id="mia", name="Mia"),
    Alter(id="els", name="Els", paid=True),
]
MIAS = Voice(id="v", meeting="m", of="mia", wants="Weer slapen")


def talk(**said):
    return Meeting(id="m", sort="family", who=("mia", "els"), **said)


def test_the_three_scales_are_whose_life_family_and_who_works():
    meeting = talk()
    found = parts(network_of([*PEOPLE, meeting]), meeting)

    assert [(part.who, part.scale) for part in found] == [
        ("me", "person"),
        ("mia", "family"),
        ("els", "professional"),
    ]


def test_before_the_talk_is_opened_only_that_somebody_filled_in_is_known():
    meeting = talk()
    found = {part.who: part for part in parts(network_of([*PEOPLE, meeting, MIAS]), meeting)}

    assert (found["mia"].filled_in, found["mia"].voice) == (True, None)
    assert found["els"].filled_in is False


def test_once_opened_the_words_lie_side_by_side():
    meeting = talk(opened=True)
    found = {part.who: part for part in parts(network_of([*PEOPLE, meeting, MIAS]), meeting)}

    assert found["mia"].voice == MIAS


def test_the_words_of_another_talk_stay_there():
    other = Voice(id="w", meeting="another", of="mia", wants="x")
    meeting = talk(opened=True)

    assert voice_of(network_of([*PEOPLE, meeting, other]), meeting, "mia") is None


def test_what_was_filled_in_twice_stands_under_each_other():
    again = Voice(id="w", meeting="m", of="mia", wants="En zingen", needs="Een avond vrij")
    meeting = talk(opened=True)
    found = {p.who: p for p in parts(network_of([*PEOPLE, meeting, MIAS, again]), meeting)}

    assert found["mia"].voice.wants == "Weer slapen\nEn zingen"
    assert found["mia"].voice.needs == "Een avond vrij"


def test_who_is_not_there_any_more_takes_no_part():
    meeting = Meeting(id="m", sort="family", who=("gone",))

    assert [part.who for part in parts(network_of([*PEOPLE, meeting]), meeting)] == ["me"]
    assert scale_of(network_of(PEOPLE), "els") == "professional"


@given(st.sampled_from([None, False]), st.sampled_from(BOXES), st.text(min_size=1, max_size=9))
def test_no_word_is_read_before_the_talk_is_opened(opened, box, words):
    voices = [Voice(id=f"v-{who}", meeting="m", of=who, **{box: words}) for who in ("me", "mia")]
    meeting = talk(opened=opened)

    assert {part.voice for part in parts(network_of([*PEOPLE, meeting, *voices]), meeting)} == {
        None
    }


def by_name(cases):
    return pytest.mark.parametrize("case", CASES[cases], ids=lambda case: case["name"])


def network_in(case):
    """Give the network of a case that a tablet away from the server reads too, and its talk."""
    meeting = {"id": "m", "kind": "meeting", "fields": {"sort": "family", **case["meeting"]}}
    voices = [{**each, "kind": "voice"} for each in case["voices"]]
    network = network_of(
        msgspec.convert({"id": one["id"], **one["fields"]}, KINDS[one["kind"]])
        for one in (*CASES["people"], meeting, *voices)
    )
    return network, network.meetings[0]


@by_name("parts")
def test_a_talk_reads_as_on_a_tablet(case):
    found = [
        {
            "who": part.who,
            "scale": part.scale,
            "filled_in": part.filled_in,
            "words": part.voice
            and {box: words for box in BOXES if (words := getattr(part.voice, box))},
        }
        for part in parts(*network_in(case))
    ]

    assert found == case["parts"]


@by_name("opening")
def test_a_talk_is_opened_as_on_a_tablet(case):
    assert [list(each) for each in opening(*network_in(case))] == case["said"]


@by_name("written")
def test_boxes_are_written_as_on_a_tablet(case):
    said = written(*network_in(case), case["who"], case["boxes"], new="new")

    assert [list(each) for each in said] == case["said"]


def test_closed_are_the_voices_of_a_talk_that_was_not_opened_or_is_not_there():
    lost = Voice(id="w", meeting="gone", of="mia", wants="x")

    assert still_closed([*PEOPLE, talk(), MIAS, lost]) == {"v", "w"}
    assert still_closed([*PEOPLE, talk(opened=True), MIAS, lost]) == {"w"}
    assert still_closed([talk(opened=True, deleted=True), MIAS]) == frozenset()
