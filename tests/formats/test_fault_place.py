"""A fault in a file has a place that can be found in it."""

import msgspec
import pytest

from kring.formats.decks import DeckFile
from kring.formats.fault_place import place_of


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"[]", "1"),
        (b'{"code": "a"}', "1"),
        (b'{"code": 1, "name": {}}', "code"),
        (
            b'{"code": "a", "name": {}, "cards": [{"code": "b", "question": 3}]}',
            "cards[0].question",
        ),
    ],
)
def test_the_place_of_a_fault_is_named_as_it_stands_in_the_file(content: bytes, place: str) -> None:
    with pytest.raises(msgspec.ValidationError) as bad:
        msgspec.json.decode(content, type=DeckFile)
    assert place_of(bad.value) == place
