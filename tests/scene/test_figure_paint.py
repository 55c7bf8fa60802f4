from typing import get_args

from kring.network.model import Figure
from kring.scene.figure_paint import painted
from kring.scene.look import Layer, look

SQUARE = "M0 0L1 0L1 1Z"


def test_every_layer_has_a_paint():
    assert set(look().figures.paint) == set(get_args(Layer))
    assert all(list(painted([(layer, SQUARE)], None)) for layer in get_args(Layer))


def test_whoever_has_no_colour_is_drawn_in_ink_on_paper():
    (body,) = painted([("body", SQUARE)], Figure(id="f"))
    assert (body.colour, body.fill) == (look().ink, look().paper)


def test_a_colour_is_light_in_the_body_and_full_in_the_head():
    blue = Figure(id="f", colour="blue")
    body, head = painted([("body", SQUARE), ("head", SQUARE)], blue)
    assert (body.colour, head.fill) == ("#256a8a", "#256a8a")
    assert body.fill not in {head.fill, None}


def test_a_part_of_somebody_has_a_dashed_line():
    body, head = painted([("body", SQUARE), ("plain_head", SQUARE)], Figure(id="f", sort="part"))
    assert (body.dash, head.dash) == (look().figures.part_dash, ())
