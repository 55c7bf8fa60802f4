import pytest

from kring.formats.errors import BadInput
from kring.formats.telling import Telling

WRONG = BadInput("{file} is wrong.", file="a")


def test_whoever_listens_is_told_and_everything_goes_on():
    bad, notes = [], []
    telling = Telling(bad.append, notes.append)
    telling.of_bad(WRONG)
    telling.of_left_out(WRONG)
    assert (bad, notes) == ([WRONG], [WRONG])


def test_without_anybody_to_tell_what_is_bad_stops_everything_and_what_is_small_does_not():
    Telling().of_left_out(WRONG)
    with pytest.raises(BadInput, match="a is wrong"):
        Telling().of_bad(WRONG)
