from kring.scene.ground import box_of, ring_names, rings_and_edges, sector_names
from kring.scene.lines import End
from kring.scene.scene import Text
from scene.drawings import WORDS


def test_four_rings_the_largest_painted_first_and_four_edges():
    strokes = list(rings_and_edges())

    assert [stroke.path.split(" ")[0] for stroke in strokes[:4]] == [
        "M-100",
        "M-84",
        "M-67",
        "M-48",
    ]
    assert len([stroke for stroke in strokes if stroke.dash]) == 4


def test_sectors_are_named_in_their_corners():
    corners = {text.lines[0].split()[0]: (text.x > 0, text.y > 0) for text in sector_names(WORDS)}

    # Clockwise from the left: family top left, fellows top right, work bottom right.
    assert corners == {
        "Family": (False, False),
        "Fellows": (True, False),
        "For": (True, True),
        "Neighbourhood": (False, True),
    }


def test_the_name_of_a_ring_moves_up_when_somebody_stands_on_it():
    free = list(ring_names(WORDS, []))
    taken = list(ring_names(WORDS, [End(0, 45.6, 7)]))

    assert (free[0].x, free[0].y) == (0, 45.6)
    assert (taken[0].x, taken[0].y) == (0, -45.6)


def test_the_room_of_a_text_lies_to_the_side_it_is_written_to():
    text = Text(x=10, y=0, lines=("aa",), size=1, colour="#000000", anchor="start")

    assert box_of(text).x == 10 + 0.58
