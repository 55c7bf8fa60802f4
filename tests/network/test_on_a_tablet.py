"""A tablet thinks along as the server does: random krings through both, compared to the letter."""

import json
import random
import subprocess
from itertools import combinations
from pathlib import Path
from typing import get_args

import msgspec

from kring.network import values as v
from kring.network.falling_away import fallen_away, may_be_missed
from kring.network.measures.load import load
from kring.network.model import FUNCTIONS
from kring.network.relations import RelationType
from kring.network.strengthening import begins_with_interest, ways
from machine.node import NODE
from network.shared import network_in

QUALITIES = [
    "Luistert",
    " luistert",
    "kookt\t",
    "KOOKT",
    "ÉÉN",
    "één",
    "ΟΔΟΣ",
    "οδος",
    "زيارة",
    "🌻",
]
SIGNS = [True, False]


def chosen(rng, **offered):
    """Say each field half of the time, and take one in six of those back again."""
    return {
        field: None if rng.random() < 1 / 6 else rng.choice(values)
        for field, values in offered.items()
        if rng.random() < 0.5
    }


def some(rng, values, most):
    return rng.sample(values, rng.randint(0, min(most, len(values))))


def somebody(rng, id):
    fields = chosen(
        rng,
        sort=[*get_args(v.Sort), "person", "person"],
        status=[*get_args(v.Status), "active", "active", "active"],
        here_for_help=get_args(v.HereForHelp),
        relation_types=[some(rng, get_args(RelationType), 2), ["light_tie"], ["other"], ["friend"]],
        sector=get_args(v.Sector),
        paid=SIGNS,
        volunteer=SIGNS,
        busy=get_args(v.Busy),
        shared_load=get_args(v.SharedLoad),
        endures=get_args(v.Endurance),
        carries_more=SIGNS,
        qualities=[some(rng, QUALITIES, 4)],
        deleted=[False, False, False, True],
        via=[rng.choice(["p0", "p1", "gone"])],
    )
    return {"id": id, "kind": "alter", "fields": fields}


def meaning(rng, id):
    fields = chosen(
        rng,
        **{name: get_args(v.Exchange) for name in FUNCTIONS},
        closeness=range(1, 5),
        importance_mine=range(5),
        energy_in=range(4),
        energy_out=range(4),
        line=get_args(v.Line),
        wish=get_args(v.Wish),
        unsafe=SIGNS,
        capital=[some(rng, get_args(v.Capital), 3)],
    )
    return {"id": f"me~{id}", "kind": "bond", "fields": fields}


def line(rng, first, second):
    fields = chosen(
        rng,
        knows=SIGNS,
        quality=get_args(v.Quality),
        kin=get_args(v.Kin),
        labels=[["Close"], []],
        deleted=[False, False, False, True],
    )
    return {"id": f"{first}~{second}", "kind": "tie", "fields": fields}


def agreed(rng, id, people):
    fields = chosen(
        rng,
        who=[some(rng, people, 3)],
        backup=people or ["gone"],
        state=[*get_args(v.AgreementState), "running", "yes"],
        vital=SIGNS,
        hours_a_week=[0, 0.5, 2.75, 4, 8, 8.1],
    )
    return {"id": id, "kind": "agreement", "fields": fields}


def kring(seed):
    rng = random.Random(seed)
    people = [f"p{number}" for number in range(rng.randint(0, 12))]
    about = {"id": "kring", "kind": "about", "fields": chosen(rng, trust=get_args(v.Trust))}
    egos = [{"id": "me", "kind": "ego", "fields": {}}] if rng.random() < 0.95 else []
    around = [thing for each in people for thing in (somebody(rng, each), meaning(rng, each))]
    agreements = [
        agreed(rng, f"a{number}", [*people, "gone"]) for number in range(rng.randint(0, 9))
    ]
    pairs = [pair for pair in combinations(["me", *people], 2) if rng.random() < 0.15]
    lines = [line(rng, *pair) for pair in pairs]
    return [about, *egos, *around, *agreements, *lines]


def on_the_server(things):
    network = network_in({"things": things})
    found = load(network)
    return {
        "ways": ways(network),
        "interest": begins_with_interest(network),
        "carried": [
            (each, carried.signals, carried.level) for each, carried in found.by_person.items()
        ],
        "rests_on": found.rests_on,
        "missed": may_be_missed(network),
        "away": [fallen_away(network, alter.id) for alter in network.alters],
    }


def on_a_tablet(krings):
    done = subprocess.run(
        [NODE, Path(__file__).with_name("tablet_thinking.ts")],
        input=json.dumps(krings).encode(),
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_a_tablet_away_from_the_server_thinks_along_as_a_page_does():
    krings = [kring(seed) for seed in range(2_000)]
    for seed, (things, theirs) in enumerate(zip(krings, on_a_tablet(krings), strict=True)):
        assert json.loads(msgspec.json.encode(on_the_server(things))) == theirs, seed
