import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.edits import Edit, Refused, checked, fields_of
from kring.network.model import KINDS, PAIRED, SINGLE


def edit(entity="ann", kind="alter", field="name", value="Ann", *, base=0, id="x"):
    return Edit(id=id, entity=entity, kind=kind, field=field, value=value, base=base)


def why(bad):
    with pytest.raises(Refused) as refusal:
        checked(bad)
    assert refusal.value.edit_id == bad.id
    return refusal.value.why


def read(json):
    return msgspec.json.decode(json, type=Edit)


def test_on_the_wire_the_names_are_short():
    text = msgspec.json.encode(edit(base=7))
    assert text == b'{"id":"x","e":"ann","k":"alter","f":"name","v":"Ann","b":7}'
    assert read(text) == edit(base=7)


@pytest.mark.parametrize(
    "json",
    [
        '{"id":"x","e":"ann","k":"alter","f":"name","v":"Ann","b":0,"extra":1}',
        '{"id":"x","e":"ann","k":"alter","f":"name","b":0}',
        '{"id":"x","e":"ann","k":"alter","f":"name","v":{"a":1}}',
        '{"id":"x","e":"ann","k":"alter","f":"name","v":[["deep"]]}',
        '{"id":"","e":"ann","k":"alter","f":"name","v":1}',
        '{"id":"a b","e":"ann","k":"alter","f":"name","v":1}',
        '{"id":"x","e":"ann","k":"alter","f":"name","v":1,"b":0.5}',
    ],
)
def test_what_is_no_edit_is_not_read_as_one(json):
    with pytest.raises(msgspec.ValidationError):
        read(json)


@pytest.mark.parametrize(
    ("kind", "entity", "field", "value"),
    [
        ("about", "kring", "title", "Around Eva"),
        ("ego", "eva", "name", "Eva"),
        ("alter", "ann", "relation_types", ("friend", "neighbour")),
        ("alter", "ann", "deleted", True),
        ("alter", "ann", "picture", "👩🏽‍🦱"),
        ("bond", "eva~ann", "closeness", 4),
        ("tie", "ann~bo", "knows", False),
        ("tie", "bo~ann", "kin", "partner"),  # the central person second
        ("event", "e1", "date", "2024-02-29"),
        ("event", "e1", "value", -10),
        ("agreement", "a1", "who", ("ann", "bo")),
        ("note", "n1", "text", "x" * 10_000),
        ("spot", "circles~ann", "at", (-12.5, 99.0)),
        ("figure", "f1", "facing", 359),
        ("thread", "f1~f2", "laid", True),
        ("take", "t1", "numbers", (1.5, -3.0, 90.0, 1.0, 0.0, 0.0, 0.0)),
    ],
)
def test_a_sound_edit_comes_through_as_it_is(kind, entity, field, value):
    sound = edit(entity, kind, field, value)
    assert checked(sound) == sound


def test_a_whole_number_may_stand_where_a_place_is_asked():
    assert checked(edit("circles~ann", "spot", "at", (3, 4))).value == (3.0, 4.0)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_may_be_emptied(kind):
    entity = SINGLE.get(kind, "a~b" if kind in PAIRED else "a")
    for field in fields_of(kind):
        assert checked(edit(entity, kind, field, None)).value is None


def test_a_kind_or_field_of_a_newer_app_is_told_apart():
    assert why(edit(kind="planet")) == "unknown_kind"
    assert why(edit(field="orbit")) == "unknown_field"
    assert why(edit(field="id")) == "unknown_field"


@pytest.mark.parametrize(
    ("kind", "entity"),
    [
        ("about", "other"),
        ("alter", "kring"),
        ("alter", "ann~bo"),
        ("alter", ""),
        ("alter", "a b"),
        ("alter", "x" * 65),
        ("alter", "ann\n"),
        ("bond", "eva"),
        ("bond", "eva~"),
        ("bond", "eva~eva"),
        ("bond", "eva~ann~bo"),
        ("thread", "bo~ann"),
        ("spot", "circles"),
    ],
)
def test_an_id_that_does_not_fit_its_kind_is_refused(kind, entity):
    assert why(edit(entity, kind, "deleted", True)) == "wrong_id"


def test_a_bond_goes_from_the_centre_outward_whatever_the_alphabet_says():
    assert checked(edit("eva~ann", "bond", "closeness", 1)).entity == "eva~ann"


@pytest.mark.parametrize("base", [-1, 2**53])
def test_a_number_no_browser_can_count_to_is_refused(base):
    assert why(edit(base=base)) == "wrong_base"


@pytest.mark.parametrize(
    ("kind", "entity", "field", "value"),
    [
        ("alter", "ann", "name", ""),
        ("alter", "ann", "name", "x" * 201),
        ("alter", "ann", "name", 5),
        ("alter", "ann", "name", "Ann\x00"),
        ("alter", "ann", "name", "half a \ud83d character"),
        ("alter", "ann", "qualities", ("fine", "\udc00")),
        ("alter", "ann", "deleted", 1),
        ("alter", "ann", "deleted", "true"),
        ("alter", "ann", "status", "gone"),
        ("alter", "ann", "relation_types", ("friend",) * 11),
        ("alter", "ann", "channels", ("pigeon",)),
        ("alter", "ann", "known_since", 1899),
        ("alter", "ann", "known_since", True),
        ("alter", "ann", "via", "no id"),
        ("bond", "eva~ann", "closeness", 0),
        ("bond", "eva~ann", "closeness", 5),
        ("bond", "eva~ann", "closeness", 1.5),
        ("bond", "eva~ann", "last_contact", "2024-13-01"),
        ("bond", "eva~ann", "last_contact", "2024-01-01\n"),
        ("spot", "circles~ann", "at", (1.0,)),
        ("spot", "circles~ann", "at", (1.0, 2.0, 3.0)),
        ("spot", "circles~ann", "at", (math.nan, 0.0)),
        ("spot", "circles~ann", "at", (math.inf, 0.0)),
        ("spot", "circles~ann", "at", (0.0, 1_000.5)),
        ("note", "n1", "text", "x" * 10_001),
    ],
)
def test_a_value_outside_its_limits_is_refused(kind, entity, field, value):
    assert why(edit(entity, kind, field, value)) == "wrong_value"


SCALARS = st.one_of(
    st.text(max_size=5),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.sampled_from(["friend", "yes"]),
)


@given(
    entity=st.sampled_from(["kring", "a", "a~b", "b~a", "a~a", "", "~"]),
    kind=st.sampled_from([*KINDS, "planet"]),
    field=st.sampled_from(["name", "deleted", "at", "closeness", "relation_types", "text", "id"]),
    value=st.one_of(st.none(), SCALARS, st.lists(SCALARS, max_size=3).map(tuple)),
    base=st.integers(),
)
def test_whatever_comes_in_is_sound_or_refused_and_sound_stays_sound(
    entity, kind, field, value, base
):
    given_edit = edit(entity, kind, field, value, base=base)
    try:
        taken = checked(given_edit)
    except Refused:
        return
    assert checked(taken) == taken
    assert read(msgspec.json.encode(taken)) == taken


def test_a_refusal_holds_nobodys_words():
    with pytest.raises(Refused) as refusal:
        checked(edit(value="Marieke" * 100))
    assert "Marieke" not in str(refusal.value)
