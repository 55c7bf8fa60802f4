"""Three examples for each direction, and help for each side, none of which blames."""

from kring.network.thresholds import DIRECTIONS
from kring.strengthen.thresholds.words import EXAMPLES, HELPS, OFFERS, REFLECTION


def test_each_direction_has_three_examples_and_each_side_has_help():
    assert set(EXAMPLES) == set(DIRECTIONS)
    assert {len(lines) for lines in EXAMPLES.values()} == {3}
    assert all(HELPS[side] for side in ("inner", "outer"))


def test_no_sentence_is_longer_than_fifteen_words_or_says_must():
    lines = [*OFFERS, *REFLECTION, *(line for some in EXAMPLES.values() for line in some)]
    for line in map(str, lines):
        assert "must" not in line
        assert all(len(part.split()) <= 15 for part in line.replace("?", ".").split("."))
