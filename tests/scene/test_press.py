import io

from kring.scene.circles import circles
from kring.scene.poster import poster
from kring.scene.press import Order, read_message, typeset, write_message
from scene.drawings import SHEET, WORDS, crowd


def test_a_message_comes_out_as_it_went_in_and_a_closed_pipe_is_empty():
    pipe = io.BytesIO()
    write_message(pipe, b"paper")
    write_message(pipe, b"")
    pipe.seek(0)

    assert read_message(pipe) == b"paper"
    assert read_message(pipe) == b""
    assert read_message(pipe) == b""


def test_a_half_message_of_a_process_that_was_ended_is_no_message():
    assert read_message(io.BytesIO(b"\x00\x00")) == b""


def test_a_sheet_that_is_none_is_told_and_not_raised():
    done = typeset(Order(sheet="{}", ending="pdf", ppi=72))

    assert done.problem
    assert done.paper == b""


def test_the_same_sheet_is_set_the_same_every_time():
    scene = circles(crowd(9), WORDS)

    assert poster(scene, SHEET, ending="png") == poster(scene, SHEET, ending="png")
