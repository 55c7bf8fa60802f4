import json

from kring.formats.copies import KringCopy
from kring.formats.kring_file import copies_in
from kring.formats.kring_writing import as_bytes
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of


def written(*things):
    return as_bytes([KringCopy(network=network_of([Ego(id="ego"), *things], id="k"))]).decode()


def test_each_person_stands_on_a_line_of_their_own():
    text = written(Alter(id="an", name="Zoë"), Alter(id="bo"), Tie(id="an~bo", knows=True))
    lines = [line.strip() for line in text.splitlines()]
    assert '{"id": "an", "name": "Zoë"},' in lines
    assert '{"id": "bo"}' in lines
    assert '{"id": "an~bo", "knows": true}' in lines


def test_what_is_not_known_is_not_written():
    assert "null" not in written(Alter(id="an"))


def test_the_text_ends_with_a_line_end_and_says_its_format():
    text = written()
    assert text.endswith("}\n")
    assert json.loads(text)["format"] == 1


def test_no_network_at_all_is_a_file_too():
    assert copies_in(as_bytes([]), file="leeg.kring") == []


def test_a_circle_of_via_is_opened_so_that_the_copy_can_be_read_again():
    things = [Alter(id="a", via="b"), Alter(id="b", via="c"), Alter(id="c", via="a")]
    (copy,) = copies_in(written(*things).encode(), file="rond.kring")
    assert [alter.via for alter in copy.network.alters] == ["b", "c", None]


def test_how_the_central_person_is_family_goes_along():
    tie = Tie(id="an~ego", kin="sibling", since=1990)
    text = written(Alter(id="an"), Bond(id="ego~an", closeness=1), tie)
    (copy,) = copies_in(text.encode(), file="familie.kring")
    assert copy.network.kinship == (tie,)
    assert copy.network.bond("an").closeness == 1
