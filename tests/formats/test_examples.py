"""The examples in docs/formats.md are files that can be read."""

import re

from kring.formats.reading import copies_in
from kring.formats.source import Source
from shape.tree import ROOT

PAGE = (ROOT / "docs/formats.md").read_text(encoding="utf-8")


def example(name, begin):
    text = re.search(rf"```\w*\n({begin}.*?)```", PAGE, re.DOTALL)[1]
    (copy,) = copies_in(Source(name, text.encode()))
    return copy


def test_the_kring_file_on_the_page_can_be_read():
    copy = example("voorbeeld.kring", "{")
    assert [alter.name for alter in copy.network.alters] == ["An", "Bo"]
    assert copy.moments[0].title == "De eerste keer"


def test_the_list_on_the_page_can_be_read():
    network = example("lijst.csv", "Naam").network
    assert network.alters[0].qualities == ("rijbewijs", "koken")
    assert network.bond(network.alters[0].id).affective == "both"
    assert len(network.ties) == 1
