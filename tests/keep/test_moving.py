import pytest

from kring.keep.actions import put
from kring.keep.errors import KringError
from kring.keep.moving import compare, counts_in


def test_everything_that_is_kept_is_counted(kring, ada):
    before = counts_in("default")
    assert before["keep.kring"].startswith("1 ") and before["people.user"] == "1"
    put(kring, [("a", "alter", "name", "Anna")], by=ada)
    after = counts_in("default")
    assert {label for label in after if after[label] != before[label]} == {
        "keep.kring",  # how far its log has come
        "keep.loggededit",
    }


def test_two_that_are_the_same_are_the_same(kring):
    compare(counts_in("default"), counts_in("default"))


@pytest.mark.parametrize("there", [{}, {"keep.kring": "2 x"}, {"keep.kring": "1 x", "more": "1"}])
def test_what_differs_is_named(there):
    with pytest.raises(KringError):
        compare({"keep.kring": "1 x"}, there)
