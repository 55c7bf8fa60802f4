"""QR codes that are pictures and nothing more."""

from xml.etree import ElementTree as ET

import pytest

from kring.people.qr import qr_svg


@pytest.mark.parametrize("text", ["x", "https://kring.example.org/set-up/" + "A" * 43, "é" * 1_200])
def test_a_code_is_black_on_white_without_styles_or_scripts(text):
    svg = qr_svg(text)
    root = ET.fromstring(svg)
    assert {each.tag.rpartition("}")[2] for each in root.iter()} == {"svg", "rect", "path"}
    assert "style" not in svg
    assert "<script" not in svg


def test_a_code_has_the_white_edge_that_cameras_need():
    # The smallest code is 21 by 21, with four around it.
    root = ET.fromstring(qr_svg("x"))
    assert root.get("viewBox") == "0 0 29 29"
