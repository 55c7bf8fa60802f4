import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from formats.any_network import IDS, TRIMMED, things
from kring.formats import table, table_writing
from kring.formats.source import Source
from kring.formats.table_words import LANGUAGES
from kring.network.model import About, Alter, Bond, Ego, Note, Tie, pair
from kring.network.network import network_of


def text_of(*networks, language=None):
    return table_writing.as_bytes(networks, language=language).decode("utf-8-sig")


def read(content):
    return table.networks_in(table.sheet_of(Source("lijst.csv", content)))


@st.composite
def lists(draw):
    """Give a network with all that a list can hold, and nothing more."""
    ids = draw(st.lists(st.sampled_from(IDS), unique=True))
    others = ("introduced_by", "lives_with", "seen_there")
    alters = [draw(things("alter", each, TRIMMED, without=others)) for each in ids]
    for at in range(1, len(alters)):
        if draw(st.booleans()):
            alters[at] = replace(alters[at], via=alters[at - 1].id)
    bonds = [draw(things("bond", f"ego~{each}", TRIMMED)) for each in ids]
    ties = [
        Tie(id=pair(one, other), knows=True)
        for at, one in enumerate(ids)
        for other in ids[at + 1 :]
        if draw(st.booleans())
    ]
    about = About(id="kring", ties_asked=draw(st.none() | st.just(True)))
    return network_of([about, Ego(id="ego"), *alters, *bonds, *ties])


def as_told(network):
    """Give a network as a list tells it: whose name each id stands for does not matter."""
    number = {alter.id: at for at, alter in enumerate(network.alters)}
    fields = [
        {
            name: number.get(getattr(thing, name)) if name == "via" else getattr(thing, name)
            for name in thing.__struct_fields__
            if name != "id"
        }
        for alter in network.alters
        for thing in (alter, network.bond(alter.id))
    ]
    ties = {frozenset(number[end] for end in tie.id.split("~")) for tie in network.ties}
    return fields, ties, network.about.ties_asked


@given(lists(), st.sampled_from([None, *LANGUAGES]))
def test_what_is_written_in_any_language_is_read_back_the_same(network, language):
    (found,) = read(table_writing.as_bytes([network], language=language))
    assert as_told(found) == as_told(network)


def test_only_columns_that_say_something_are_written():
    network = network_of([Ego(id="ego"), Alter(id="a", name="An", busy="full")])
    assert text_of(network) == "name,busy\r\nAn,full\r\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Naam,Heeft tijd\r\nAn,zit vol\r\n"),
        ("fr", "Nom,A du temps\r\nAn,n’a plus de place\r\n"),
        ("en", "Name,Has time\r\nAn,is full\r\n"),
    ],
)
def test_headers_and_choices_are_in_the_language_of_the_reader(language, text):
    network = network_of([Ego(id="ego"), Alter(id="a", name="An", busy="full")])
    assert text_of(network, language=language) == text


def test_ids_are_written_only_where_names_do_not_tell_people_apart():
    an, other = Alter(id="a", name="An"), Alter(id="b", name="An")
    tie = Tie(id="a~b", knows=True)
    assert text_of(network_of([an, other, tie])) == ("id,name,knows_partly\r\na,An,b\r\nb,An,a\r\n")


def test_no_cell_begins_like_a_formula():
    network = network_of(
        [Ego(id="ego"), Alter(id="a", name="=1+1"), Bond(id="ego~a", meaning="-x")]
    )
    assert text_of(network) == "name,meaning\r\n'=1+1,'-x\r\n"


def test_several_networks_stand_apart_in_a_first_column():
    one = network_of([Alter(id="a", name="An")], id="sessie")
    empty = network_of([], id="")
    text = text_of(one, empty, one)
    assert [line.split(",")[0] for line in text.splitlines()] == [
        "network",
        "sessie 1",
        "2",
        "sessie 3",
    ]
    assert [len(network.alters) for network in read(text.encode())] == [1, 0, 1]


def test_who_knows_whom_is_called_complete_only_if_it_was_asked_in_every_network():
    asked = network_of([About(id="kring", ties_asked=True), Alter(id="a", name="An")], id="1")
    not_asked = network_of([Alter(id="b", name="Bo")], id="2")
    assert "knows" in text_of(asked).splitlines()[0]
    assert "knows" not in text_of(asked, not_asked).splitlines()[0]


def test_columns_of_a_research_file_come_along_and_are_not_taken_for_kring_s_own():
    network = network_of(
        [Alter(id="a", name="An")], columns={"a": {"Age": 3, "Via": "x", "ok": True}}
    )
    assert text_of(network) == "name,Age,Via (2),ok\r\nAn,3,x,true\r\n"


def test_notes_are_not_in_a_list():
    network = network_of([Alter(id="a", name="An"), Note(id="n", text="geheim")])
    assert "geheim" not in text_of(network)
