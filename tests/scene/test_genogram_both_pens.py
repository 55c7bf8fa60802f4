"""The browser and the paper draw one family alike: random ones through both, number by number."""

import json
import subprocess
from pathlib import Path

import msgspec

from kring.scene.genogram_feelings import feeling_strokes
from kring.scene.genogram_household import household_path, households_of
from kring.scene.genogram_kin import people_of
from kring.scene.genogram_strokes import family_strokes
from machine.node import NODE
from scene.families import EGO, a_family, a_muddle, drawn

SEEDS = range(60)


def things_of(told):
    people = [{"kind": "alter", "id": who, "fields": said} for who, said in told.people.items()]
    ties = [{"kind": "tie", "id": between, "fields": said} for between, said in told.ties.items()]
    return [each | {"kind": "ego"} if each["id"] == EGO else each for each in people] + ties


def by_the_browser(families):
    asked = [things_of(told) for told in families]
    script = Path(__file__).with_name("genogram_pen.ts")
    done = subprocess.run(
        [NODE, script], input=msgspec.json.encode(asked), capture_output=True, check=True
    )
    return json.loads(done.stdout)


def ours(told):
    network = told.network()
    _, layout = drawn(network)
    homes = households_of(people_of(network), layout)
    strokes = [*family_strokes(layout), *feeling_strokes(network.kinship, layout)]
    whole = msgspec.to_builtins(layout)
    return json.loads(
        json.dumps(
            {
                "places": whole["places"],
                "names": whole["names"],
                "rows": whole["rows"],
                "lines": whole["lines"],
                "couples": [joined["at"] for joined in whole["couples"]],
                "descends": whole["descends"],
                "size": [whole["half_width"], whole["half_height"]],
                "homes": [household_path(home, layout) for home in homes],
                "strokes": [stroke.path for stroke in strokes],
                "misfits": [[each["code"], each["people"]] for each in whole["misfits"]],
            }
        )
    )


def test_both_pens_draw_a_family_alike():
    families = [tell(seed) for tell in (a_family, a_muddle) for seed in SEEDS]
    for told, theirs in zip(families, by_the_browser(families), strict=True):
        assert ours(told) == theirs
