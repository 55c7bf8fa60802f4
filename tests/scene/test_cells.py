import json
from pathlib import Path

import pytest

from kring.scene.cells import cell_at

CASES = json.loads(Path("contract/cases/placing.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["cells"], ids=lambda case: str(case["at"]))
def test_a_place_lies_in_one_ring_and_one_sector(case):
    assert cell_at(*case["at"]) == (case["closeness"], case["sector"])
