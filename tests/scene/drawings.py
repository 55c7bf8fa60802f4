"""Networks and words to draw in tests."""

import random

import msgspec

from kring.network.model import KINDS, pair
from kring.network.network import network_of
from kring.scene.look import look
from kring.scene.words import SheetWords, Words

WORDS = Words(
    language="en",
    me="me",
    nameless="someone",
    rings=("Closest", "Friends", "People I know", "Services"),
    sectors={
        "family": "Family",
        "fellows": "Fellows",
        "professionals": "For their work",
        "society": "Neighbourhood and society",
    },
    groups={group: f"group {group}" for group in look().groups},
    lines={kind: f"line {kind}" for kind in look().lines},
    statuses={status: f"status {status}" for status in ("asleep", "past", "wished", "dead")},
    energy_in="gives me energy",
    energy_out="costs me energy",
    exchange="both ways",
    caption="Distance shows how close it feels, not who should help first.",
    caption_without_rings="Distance says nothing here.",
    legend="What the signs say",
    in_the_tray="Not placed yet:",
    title="The people around me",
    told="{people} people in this drawing.",
)

SHEET = SheetWords(
    title="My people",
    subtitle="Sara · 22 November 2026",
    sentence="More people than I thought.",
    look_again="Look again on 22 January 2027",
    belongs="This sheet belongs to Sara. It says nothing about my right to help.",
)


def network(*things):
    """Make a network of (kind, id, fields)."""
    return network_of(
        [msgspec.convert({"id": thing, **fields}, KINDS[kind]) for kind, thing, fields in things],
        id="test",
    )


NAMES = [
    "Mieke", "Youssef", "Noëlla", "Jo", "huisarts", "Oma Rita", "Lieve", "de kinderen", "Björn",
    "Fatima", "tante Godelieve", "Ahmed", "de buurvrouw", "Wim", "Ştefan", "Łukasz", "Inge",
]  # fmt: skip
TYPES = ["parent", "friend", "neighbour", "gp", "sibling", "colleague", "peer", "club_member"]
LINES = [None, "strong", "ordinary", "loose", "tense", "strong_tense"]


def crowd(count, seed=1, names=NAMES):
    """Make a network of many people, as a busy hand would."""
    rng = random.Random(seed)
    things = [("ego", "me", {"name": "Sara"}), ("about", "kring", {"title": "Mijn mensen"})]
    ids = [f"p{i}" for i in range(count)]
    for i, alter in enumerate(ids):
        types = [rng.choice(TYPES)]
        bond = {"closeness": rng.choice([1, 2, 2, 3, 3, 3, 4, 4, 4])}
        if line := rng.choice(LINES):
            bond["line"] = line
        if rng.random() < 0.3:
            bond |= {"energy_in": rng.randint(0, 3), "energy_out": rng.randint(0, 3)}
        things.append(("alter", alter, {"name": names[i % len(names)], "relation_types": types}))
        things.append(("bond", f"me~{alter}", bond))
    for _ in range(count):
        a, b = rng.sample(ids, 2) if count > 1 else (ids[0], ids[0])
        if a != b:
            things.append(("tie", pair(a, b), {"knows": True}))
    return network(*{thing: (kind, thing, fields) for kind, thing, fields in things}.values())
