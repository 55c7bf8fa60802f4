import re

import pytest

from kring.network import contract
from kring.network.contract import KINDS_TS, kinds_ts
from kring.network.edits import fields_of
from kring.network.model import KINDS
from kring.network.relations import GROUPS


def test_the_browsers_list_of_kinds_is_the_one_in_the_model():
    assert KINDS_TS.read_text(encoding="utf-8") == kinds_ts(), (
        "web/src/map/kinds.ts is out of date: run python -m kring.network.contract"
    )


def test_every_field_of_every_kind_is_a_type_in_the_browser():
    types = kinds_ts().split("export interface FieldsOf {")[1]
    for kind in KINDS:
        block = re.search(rf"  {kind}: {{\n(.*?)\n  }}", types, re.DOTALL)
        assert block
        assert re.findall(r"(\w+)\?:", block[1]) == list(fields_of(kind))


def test_limits_and_choices_are_those_of_the_values():
    text = kinds_ts()
    assert "  Story: { max: 10000 }," in text
    assert "  Mood: { min: -10, max: 10 }," in text
    assert "  OwnWords: { most: 50, max: 200 }," in text
    assert "  Strength: ['weak', 'medium', 'strong']," in text
    assert "    at?: readonly [number, number]" in text
    assert "    channels?: readonly Channel[]" in text
    assert (
        "agreement: ['backup', 'hope', 'stepped_back', 'who']"
        in text.split("export const REFERENCES")[1]
    )


def test_every_relation_type_has_its_row_of_groups():
    table = kinds_ts().split("export const GROUPS")[1]
    assert re.findall(r"^  (\w+): ROW_\d+,$", table, re.MULTILINE) == list(GROUPS)


def test_writing_twice_gives_the_same_text():
    assert kinds_ts() == kinds_ts()


def test_the_check_tells_an_old_file_from_a_new_one(tmp_path, monkeypatch):
    path = tmp_path / "kinds.ts"
    monkeypatch.setattr(contract, "KINDS_TS", path)
    path.write_text("// long ago\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="out of date"):
        contract.main(["--check"])
    contract.main([])
    contract.main(["--check"])
