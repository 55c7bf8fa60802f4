"""Where people are talked with or about a tablet reads as a page does: random krings, compared."""

import json
import random
import subprocess
from datetime import date
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from django.utils import translation
from msgspec import structs

from kring.draw.labels import labels
from kring.network import values as v
from kring.network.family_talk import opening, parts, written
from kring.network.getting_around import stays_near
from kring.network.leaving import leaving
from kring.network.measures.reciprocity import giving
from kring.network.measures.strength import SCALES
from kring.network.measures.variety import THEMES
from kring.network.model import FUNCTIONS
from kring.network.snowball import may_be_asked_through
from kring.strengthen.contacts.sections import SECTIONS
from kring.strengthen.contacts.topics import TOPICS
from kring.strengthen.questionnaires.packs import brought_along
from kring.strengthen.questionnaires.words import results
from kring.strengthen.talents.giving import between
from kring.strengthen.talents.giving_words import told
from kring.strengthen.talks.lanes import lanes_of
from kring.strengthen.visit.pages import page_texts
from kring.strengthen.visit.questionnaires import pack_along, packs_along
from machine.node import NODE
from network.instruments import EVERY
from network.shared import network_in
from network.test_on_a_tablet import chosen, some

TODAY = date(2027, 1, 1)
SIGNS = [True, False]
PACKS = [*brought_along().values(), *EVERY]


def somebody(rng, id, people):
    fields = chosen(
        rng,
        name=["An", "Zoë", "أمينة", "🌻", "An"],
        sort=[*get_args(v.Sort), "person", "person"],
        status=[*get_args(v.Status), "active", "active", "active", "asleep"],
        here_for_help=get_args(v.HereForHelp),
        relation_types=[["light_tie"], ["friend"], ["social_worker"], ["other"], []],
        paid=SIGNS,
        volunteer=SIGNS,
        via=[*people, "gone"],
        acquaintance=get_args(v.Acquaintance),
        place_level=get_args(v.PlaceLevel),
        channels=[some(rng, get_args(v.Channel), 3)],
        deleted=[False, False, False, True],
    )
    return {"id": id, "kind": "alter", "fields": fields}


def meaning(rng, id):
    fields = chosen(
        rng,
        **{name: get_args(v.Exchange) for name in FUNCTIONS},
        **{scale: range(5) for scale in SCALES},
        **{theme: get_args(v.Likeness) for theme in THEMES},
        strength_felt=get_args(v.Strength),
        importance_mine=range(5),
        importance_theirs=range(5),
        last_contact=["2025-12-31", "2026-01-01", "2026-12-31", "2001-02-28"],
        wish=get_args(v.Wish),
        line=get_args(v.Line),
        unsafe=SIGNS,
        capital=[some(rng, get_args(v.Capital), 3)],
        opens=["Werk", "Een woning"],
        has_power=SIGNS,
        mine_for_them=["Ik luister."],
        gestures=[["thee"], ["thee", "een kaart"], []],
    )
    return {"id": f"me~{id}", "kind": "bond", "fields": fields}


def tie(rng, one, other):
    fields = chosen(rng, knows=SIGNS, quality=get_args(v.Quality), labels=[["x"], []])
    return {"id": f"{one}~{other}", "kind": "tie", "fields": fields}


def voice(rng, id, people):
    fields = chosen(
        rng,
        of=["me", *people],
        scale=get_args(v.Scale),
        wants=["Rust", "Slapen"],
        can=["Koken"],
        visibility=get_args(v.Visibility),
    )
    meeting = rng.choice(["m", "m", "m", "other"])
    return {"id": id, "kind": "voice", "fields": {"meeting": meeting, **fields}}


def hoped(rng, id):
    fields = chosen(rng, text=["Zingen", "Rust"], lane=get_args(v.Lane))
    return {"id": id, "kind": "hope", "fields": fields}


def step(rng, id):
    fields = chosen(rng, text=["Bellen"], hope=["h0", "h1", "gone"], deleted=[False, True])
    return {"id": id, "kind": "step", "fields": fields}


def kring(seed):
    rng = random.Random(seed)
    people = [f"p{number}" for number in range(rng.randint(0, 10))]
    about = chosen(rng, trust=get_args(v.Trust), paid_count=SIGNS)
    talk = chosen(rng, who=[some(rng, people, 4)], opened=SIGNS, visibility=get_args(v.Visibility))
    around = [each for who in people for each in (somebody(rng, who, people), meaning(rng, who))]
    pairs = [rng.sample(people, 2) for _ in range(rng.randint(0, 12)) if len(people) > 1]
    ties = {tuple(pair): tie(rng, *pair) for pair in pairs}
    return [
        {"id": "kring", "kind": "about", "fields": about},
        {"id": "me", "kind": "ego", "fields": {}},
        {"id": "m", "kind": "meeting", "fields": {"sort": "family", **talk}},
        *around,
        *ties.values(),
        *(voice(rng, f"v{number}", people) for number in range(rng.randint(0, 6))),
        *(hoped(rng, f"h{number}") for number in range(rng.randint(0, 3))),
        *(step(rng, f"s{number}") for number in range(rng.randint(0, 4))),
        {"id": "plan", "kind": "plan", "fields": chosen(rng, stays=[some(rng, people, 4)])},
    ]


def on_the_server(things):
    network = network_in({"things": things})
    [meeting] = network.meetings
    return {
        "sections": [
            [
                [
                    str(one.name),
                    str(one.says),
                    [[line.id, line.name, line.told] for line in one.lines],
                ]
                for one in SECTIONS[code](network, TODAY)
            ]
            for code in TOPICS
        ],
        "through": [
            one.id
            for one in network.alters
            if one.name and may_be_asked_through(one, network.bond(one.id))
        ],
        "gives": told(giving(network)),
        "people": between(network),
        "lanes": [
            [lane.code, [[hope.id, hope.text or "", steps] for hope, steps in lane.hopes]]
            for lane in lanes_of(network)
        ],
        "leaving": [[one.id for one in people] for people in structs.astuple(leaving(network))],
        "near": structs.astuple(stays_near(network)),
        "parts": [
            [
                part.who,
                part.scale,
                part.filled_in,
                part.voice and [part.voice.wants, part.voice.can],
            ]
            for part in parts(network, meeting)
        ],
        "opening": opening(network, meeting),
        "written": written(network, meeting, "p0", {"wants": "Rust", "can": None}, new="new"),
    }


def filled(seed):
    rng = random.Random(seed)
    at = rng.randrange(len(PACKS))
    most = [len(PACKS[at].points_of(number)) for number in range(len(PACKS[at].items))]
    often = rng.choice([0, 0, 0.1])
    return [at, [-1 if rng.random() < often else rng.randint(0, each - 1) for each in most]]


@pytest.fixture(scope="module")
def both():
    """Give some krings and filled-in questionnaires, and what a tablet makes of them."""
    krings, answers = [kring(seed) for seed in range(1_500)], [filled(at) for at in range(2_000)]
    with translation.override("en"):
        asked = {
            "krings": krings,
            "filled": answers,
            "texts": page_texts(),
            "labels": labels(),
            "packs": [pack_along(pack) for pack in PACKS],
            "today": TODAY.isoformat(),
        }
    done = subprocess.run(
        [NODE, Path(__file__).with_name("tablet.ts")],
        input=msgspec.json.encode(asked),
        capture_output=True,
        check=True,
    )
    return krings, answers, json.loads(done.stdout)


def test_a_tablet_reads_talks_contacts_and_giving_as_a_page_does(both):
    krings, _answers, tablet = both
    for seed, (things, theirs) in enumerate(zip(krings, tablet["krings"], strict=True)):
        assert json.loads(msgspec.json.encode(on_the_server(things))) == theirs, seed


def test_a_questionnaire_comes_to_the_same_sentences(both):
    _krings, answers, tablet = both
    for (at, given), theirs in zip(answers, tablet["results"], strict=True):
        ours = [
            [one.name, one.sentence, one.words, one.other_side] for one in results(PACKS[at], given)
        ]
        assert ours == theirs, (PACKS[at].code, given)


def test_the_packs_that_come_along_are_those_of_the_shell():
    assert [pack["code"] for pack in packs_along()] == list(brought_along())
