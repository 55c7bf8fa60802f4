import json
from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.any_network import copies
from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.formats.kring_file import copies_in
from kring.formats.kring_writing import as_bytes
from kring.formats.pseudonyms import pseudonymous, small_groups
from kring.network.model import About, Alter, Bond, Ego, Event, Note, Tie
from kring.network.network import network_of

THEN = datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
NETWORK = network_of(
    [
        About(id="kring", title="Geheim 1", sentence="Geheim 2", ties_asked=True),
        Ego(id="sara", name="Geheim 3", born=1980, picture="🦊"),
        Alter(
            id="an",
            name="Geheim 4",
            relation_types=("sibling",),
            met_at="Geheim 5",
            phone="Geheim 6",
            qualities=("Geheim 7",),
            via="bo",
            place_level="town",
        ),
        Alter(id="bo", name="Geheim 8"),
        Bond(id="sara~an", meaning="Geheim 9", closeness=2, last_contact="2026-01-20"),
        Bond(id="sara~bo", last_contact="2026-01-30"),
        Tie(id="an~bo", knows=True, labels=("Geheim 10",)),
        Tie(id="an~sara", kin="first_is_parent"),
        Event(id="e", title="Geheim 11", date="2020-02-02"),
        Note(id="n", text="Geheim 12"),
    ],
    id="dossier-Geheim",
    columns={"an": {"postcode": 9000, "wave": 2}, "sara": {"x": "Geheim 13"}},
)
COPY = KringCopy(
    network=NETWORK,
    moments=(FrozenMoment(set_at=THEN, title="Geheim", sentence="Geheim", network=NETWORK),),
    photos=(PaperPhoto(added_at=THEN, picture=b"x"),),
)


def without_names(key=b"k" * 32, **options):
    (copy,) = pseudonymous([COPY], key=key, consent="voor het onderzoek van 2026", **options)
    return copy


def test_nothing_that_somebody_wrote_is_left():
    text = as_bytes([without_names()]).decode()
    assert "Geheim" not in text
    for old in ('"an', '"bo"', "sara", "dossier", "9000", "2026-01-20", "09:30", "🦊"):
        assert old not in text, old


def test_choices_numbers_years_and_lines_stay():
    copy = without_names()
    network = copy.network
    an, bo = network.alters
    assert (an.relation_types, an.place_level, network.egos[0].born) == (("sibling",), "town", 1980)
    assert (an.via, network.about.ties_asked) == (bo.id, True)
    assert network.bond(an.id).closeness == 2
    assert len(network.ties) == 1
    (family,) = network.kinship
    # Whoever is first in the new id, the parent is still the parent.
    assert family.id.split("~")[family.kin == "second_is_parent"] == an.id
    assert (network.events, network.notes, copy.photos) == ((), (), ())


def test_days_are_moved_and_what_lies_between_them_stays():
    network = without_names().network
    first, second = (bond.last_contact for bond in network.bonds)
    between = datetime.fromisoformat(second) - datetime.fromisoformat(first)
    assert between == timedelta(days=10)
    assert first != "2026-01-20"


def test_the_same_key_gives_the_same_ids_in_every_moment_and_another_key_others():
    first, again, other = without_names(), without_names(), without_names(b"o" * 32)
    assert first == again
    assert first.moments[0].network.alters[0].id == first.network.alters[0].id
    assert first.network.alters[0].id != other.network.alters[0].id
    assert first.network.id != other.network.id


def test_the_same_person_in_two_krings_is_not_the_same_id():
    second = msgspec.structs.replace(NETWORK, id="ander")
    held = [KringCopy(network=each) for each in (NETWORK, second)]
    one, other = pseudonymous(held, key=b"k", consent="ja")
    assert one.network.alters[0].id != other.network.alters[0].id


def test_what_was_agreed_comes_along():
    assert without_names().network.columns == {"kring": {"consent": "voor het onderzoek van 2026"}}


def test_a_column_stays_only_when_somebody_says_so():
    copy = without_names(keep=["wave"])
    assert copy.network.columns[copy.network.alters[0].id] == {"wave": 2}


@settings(max_examples=40)
@given(copies(), st.binary(min_size=1))
def test_whatever_there_is_it_can_be_written_and_read_again(copy, key):
    made = pseudonymous([copy], key=key, consent="ja")
    assert copies_in(as_bytes(made), file="a") == made
    assert "event-1" not in json.dumps(msgspec.to_builtins(made[0].network.alters))


def test_small_groups_are_named():
    people = [Alter(id=f"a{n}", sort="person", sector="family") for n in range(5)]
    people.append(Alter(id="b", sort="animal", relation_types=("gp", "other")))
    copy = KringCopy(network=network_of(people))
    assert small_groups([copy]) == ["sort animal", "relation_types gp", "relation_types other"]
