"""Three examples for each direction, and help for each side, none of which blames."""

from kring.network.model import Threshold
from kring.network.thresholds import DIRECTIONS
from kring.strengthen.thresholds.words import EXAMPLES, HELPS, OFFERS, REFLECTION, WILLING, tips_for


def test_each_direction_has_three_examples_and_each_side_has_help():
    assert set(EXAMPLES) == set(DIRECTIONS)
    assert {len(lines) for lines in EXAMPLES.values()} == {3}
    assert all(HELPS[side] for side in ("inner", "outer"))


def test_no_sentence_is_longer_than_fifteen_words_or_says_must():
    lines = [*OFFERS, *REFLECTION, *(line for some in EXAMPLES.values() for line in some)]
    for line in map(str, lines):
        assert "must" not in line
        assert all(len(part.split()) <= 15 for part in line.replace("?", ".").split("."))


def test_beside_a_page_stands_what_fits_what_was_said():
    nothing, far = Threshold(id="t"), Threshold(id="t", direction="receive", reasons=("too_far",))
    assert tips_for(nothing, 0) == []
    assert tips_for(nothing, 1) == [str(WILLING)]
    assert tips_for(nothing, 2) == [str(line) for side in HELPS for line in HELPS[side]]
    assert tips_for(far, 2) == [str(line) for line in HELPS["outer"]]
    assert tips_for(nothing, 3) == [str(line) for line in EXAMPLES["ask"]]
    assert tips_for(far, 3) == [str(line) for line in EXAMPLES["receive"]]
