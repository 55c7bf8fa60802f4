import msgspec

from kring.cohort.failures import Failure, failure_of
from kring.formats.errors import BadInput


def test_what_went_wrong_can_be_told_later_and_in_another_language():
    reason = BadInput("{file} is empty.", file="a{b}.csv")
    kept = msgspec.json.encode(failure_of(BadInput("{why} ({line})", why=reason, line=3)))
    again = msgspec.json.decode(kept, type=Failure).problem()
    assert again.sentence == "{why} ({line})"
    assert str(again.where["why"]) == "a{b}.csv is empty."
    assert again.where["line"] == "3"
