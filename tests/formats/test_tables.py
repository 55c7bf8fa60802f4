import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.any_network import copies
from kring.formats.archive import unpacked
from kring.formats.errors import BadInput
from kring.formats.reading import copies_in as read_any
from kring.formats.source import Source
from kring.formats.tables import as_bytes, copies_in, is_table
from kring.formats.telling import Telling
from kring.network.network import network_of


def sources(texts):
    return [Source(f"{name}.csv", text.encode()) for name, text in texts.items()]


def read(texts, bad=None):
    telling = Telling(None if bad is None else bad.append)
    return copies_in(sources(texts), file="map", telling=telling)


@settings(max_examples=40)
@given(st.lists(copies(), min_size=1, max_size=2))
def test_everything_but_photos_comes_back_identical(held):
    without = [msgspec.structs.replace(copy, photos=()) for copy in held]
    assert read_any(Source("a.zip", as_bytes(held))) == without


def test_there_is_a_table_for_each_kind_of_thing_that_is_there():
    files = unpacked(Source("a", as_bytes(read_any(Source("b", b"Naam\nAn\n")))), endings=(".csv",))
    texts = {each.name.removeprefix("a › "): each.content.decode() for each in files}
    assert texts["alters.csv"] == "kring,moment,id,name\r\n1,,row-2,An\r\n"
    assert set(texts) == {"krings.csv", "about.csv", "egos.csv", "alters.csv"}
    assert all(is_table(each) for each in files)


def test_no_kring_at_all_is_no_table_of_anything():
    assert read_any(Source("a.zip", as_bytes([]))) == []


KRINGS = {"krings": "kring,moment,network\n1,,x\n"}


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"alters": "kring,moment,id\n1,,an\n"}, "map lacks the table krings.csv"),
        (KRINGS | {"alters": "kring,moment,id\n1,,an\n1,,an\n"}, "line 3: “an” stands there twice"),
        (KRINGS | {"alters": "kring,moment,id,paid\n1,,an,oui\n"}, "line 2: this holds something"),
        (KRINGS | {"alters": "kring,moment,id\n1,,an,x\n"}, "there are 4 cells instead of 3"),
        ({"krings": "kring,moment,network,set_at\n1,1,x,ooit\n1,,x,\n"}, "“ooit” is no time"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_line(texts, sentence):
    with pytest.raises(BadInput, match=sentence):
        read(texts)


def test_ties_with_nobody_hang_loose_and_are_left_out():
    (copy,) = read(KRINGS | {"ties": "kring,moment,id,knows\n1,,an~bo,true\n"})
    assert copy.network == network_of([], id="x")
