"""What holds back and what doubts: nobody else's, until somebody chooses otherwise."""

from kring.network.document import fold
from kring.network.edits import Edit
from kring.network.sight import PARTS, Sight, out_of_sight
from kring.strengthen.thresholds.boards import BOARDS


def test_a_card_of_which_nothing_was_said_is_out_of_every_guests_sight():
    for board in BOARDS:
        edit = Edit(id="e", entity="x", kind=board.kind, field=board.title, value="Bellen")
        for distance in ("worker", "circle"):
            sight = Sight(distance=distance, parts=frozenset(PARTS))
            assert "x" in out_of_sight(fold([(1, "server", edit)]), sight)
