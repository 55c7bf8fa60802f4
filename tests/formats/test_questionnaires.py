"""A questionnaire file is read, or refused in one sentence that says where and what to do."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kring.strengthen.questionnaires
from kring.formats.errors import BadInput
from kring.formats.questionnaires import LARGEST, pack_as_bytes, pack_in
from kring.network.scoring import scored

PACKS = Path(kring.strengthen.questionnaires.__file__).parent / "brought_along"
OSLO = (PACKS / "osss3.json").read_bytes()


def without(**changed):
    return json.dumps({**json.loads(OSLO), **changed}).encode()


def test_what_kring_brings_is_free_and_says_whose_it_is_and_whose_words_it_has():
    assert [path.name for path in PACKS.iterdir()] == ["osss3.json"]
    pack = pack_in(OSLO, file="osss3.json")
    assert "Free to use" in pack.licence and "Kocalevent" in pack.source
    assert "Sciensano" in pack.translation["nl"] and "Obsan" in pack.translation["fr"]


def test_every_word_of_it_is_there_in_three_languages():
    pack = pack_in(OSLO, file="osss3.json")
    said = [pack.title, pack.translation, pack.intro, *(item.text for item in pack.items)]
    said += [option for number in range(3) for option in pack.options_of(number)]
    said += [words for band in pack.scales[0].bands for words in (band.words, band.other_side)]
    assert all(set(each) == {"nl", "fr", "en"} and all(each.values()) for each in said)


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ([0, 0, 0], 3, "poor"),
        ([1, 2, 2], 8, "poor"),
        ([2, 2, 2], 9, "moderate"),
        ([2, 3, 3], 11, "moderate"),
        ([3, 3, 3], 12, "strong"),
        ([3, 4, 4], 14, "strong"),
    ],
)
def test_oslo_comes_to_what_was_published(answers, total, band):
    [found] = scored(pack_in(OSLO, file="osss3.json"), answers)
    assert (found.value, found.band) == (total, band)


def test_what_is_written_is_read_again():
    pack = pack_in(OSLO, file="osss3.json")
    assert pack_in(pack_as_bytes(pack), file="again.json") == pack


ITEM = {"text": {"nl": "?"}, "options": [{"nl": "ja"}], "points": [1]}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"code": "x"}',
        without(questionnaire=2),
        without(licence=" "),
        without(items=[]),
        without(items=[{**ITEM, "text": {"nl": " "}}]),
        without(items=[{**ITEM, "points": [1, 2]}]),
        without(items=[ITEM], scales=[{"code": "a", "items": [1]}]),
        without(items=[ITEM], scales=[{"code": "a", "parts": ["b"]}, {"code": "b"}]),
        without(items=[ITEM], scales=[{"code": "a"}, {"code": "a"}]),
        without(
            scales=[
                {
                    "code": "a",
                    "bands": [
                        {"code": "x", "least": 0, "most": 5},
                        {"code": "y", "least": 5, "most": 9},
                    ],
                }
            ]
        ),
        b" " * (LARGEST + 1),
    ],
)
def test_what_cannot_be_asked_or_counted_is_refused_in_a_sentence(content):
    with pytest.raises(BadInput) as refused:
        pack_in(content, file="mijn.json")
    assert "mijn.json" in str(refused.value)
    assert str(refused.value).endswith(".")


@given(st.binary(max_size=200))
def test_whatever_somebody_hands_in_nothing_breaks(content):
    with pytest.raises(BadInput):
        pack_in(content, file="x")
