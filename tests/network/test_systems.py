import json
from pathlib import Path

import pytest

from kring.network.model import Alter
from kring.network.relations import GROUPS
from kring.network.systems import system_of

CASES = json.loads(Path("contract/cases/polar.json").read_text(encoding="utf-8"))["systems"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case["alter"]))
def test_somebody_stands_in_the_system_of_what_is_said_of_them(case):
    said = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in case["alter"].items()
    }
    assert system_of(Alter(id="a", **said)) == case["system"]


@pytest.mark.parametrize("kind", [kind for kind in GROUPS if kind != "other"])
def test_every_way_to_belong_has_a_system(kind):
    assert system_of(Alter(id="a", relation_types=(kind,))) is not None
