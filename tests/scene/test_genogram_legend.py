from kring.network.model import Tie
from kring.scene.genogram_legend import legend_of
from kring.scene.genogram_signs import Drawn
from scene.families import drawn, three_partners
from scene.genogram_said import GENOGRAM_WORDS


def test_the_legend_tells_what_stands_in_the_drawing_and_nothing_else():
    _, layout = drawn(three_partners())
    entries = legend_of(
        [Drawn(sign="square", is_ego=True), Drawn(sign="circle", is_dead=True)],
        layout,
        [Tie(id="a~b", feeling="close")],
        GENOGRAM_WORDS,
        households=True,
        twins=(),
    )
    assert [entry.words for entry in entries] == [
        "sign ego",
        "sign dead",
        "union cohabiting",
        "union separated",
        "union divorced",
        "child biological",
        "live together",
        "feeling close",
    ]
