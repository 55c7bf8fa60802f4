"""What came out is told with its two ends and its other side; of a group's list, nothing."""

from pathlib import Path

import msgspec

import kring.strengthen.questionnaires
from kring.formats.questionnaires import pack_in
from kring.network.questionnaires import Item, Pack, Scale
from kring.strengthen.questionnaires.words import in_language, results

OSLO = pack_in(
    (
        Path(kring.strengthen.questionnaires.__file__).parent / "brought_along/osss3.json"
    ).read_bytes(),
    file="",
)
LABELS = ("lonely", "eenzaam", "isolat", "diagnos", "patient", "risk")


def test_a_figure_stands_between_its_ends_with_both_sides():
    [found] = results(OSLO, [2, 2, 2])

    assert found.sentence == "Your answers come to 9. The least is 3, the most 14."
    assert found.words and found.other_side


def test_too_much_skipped_is_fine_and_gives_no_figure():
    [found] = results(OSLO, [2, -1, 2])

    assert "fine" in found.sentence
    assert found.words == ""


def test_a_list_made_for_groups_tells_nothing_of_one_person():
    assert results(msgspec.structs.replace(OSLO, groups_only=True), [2, 2, 2]) == []


def test_no_label_is_put_on_anybody():
    said = [str(each) for band in OSLO.scales[0].bands for each in band.words.values()]
    said += [each for band in OSLO.scales[0].bands for each in band.other_side.values()]
    assert not [each for each in said if any(label in each.lower() for label in LABELS)]


def test_what_is_not_said_in_a_language_is_read_in_another():
    assert in_language({"nl": "steun"}) == "steun"


def test_a_mean_keeps_its_decimals():
    pack = Pack(
        code="x", title={}, licence="x", source="x", points=(1, 2),
        items=(Item(text={}), Item(text={})), scales=(Scale(code="a", how="mean"),),
    )  # fmt: skip
    [found] = results(pack, [0, 1])
    assert "1.5" in found.sentence
