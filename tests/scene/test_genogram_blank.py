"""A genogram to fill in by hand is ruled in generations."""

from kring.network.network import Network
from kring.scene.genogram import genogram
from kring.scene.genogram_blank import blank_genogram
from scene.drawings import WORDS
from scene.genogram_said import GENOGRAM_WORDS


def test_each_generation_has_a_row_and_oneself_stands_in_the_third_of_four():
    ground = genogram(Network(), WORDS, GENOGRAM_WORDS)
    rows = ("grandparents", "parents", "we", "children")
    sheet = blank_genogram(ground, rows, "me")
    assert [text.lines[0] for text in sheet.texts] == [*rows, "me"]
    # 184 high, so a row is 46; the third begins at -92 + 2 x 46 = 0, with its middle at 23.
    assert [text.y for text in sheet.texts] == [-86, -40, 6, 52, 23]
    assert sheet.description == ground.description
