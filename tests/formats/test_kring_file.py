import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.any_network import copies
from kring.formats import kring_writing
from kring.formats.errors import BadInput
from kring.formats.kring_file import FORMAT, LIFTS, copies_in, lifted


def file(*networks, **others):
    return json.dumps({"format": FORMAT, "networks": list(networks), **others}).encode()


def read(content):
    return copies_in(content, file="mijn.kring")


def refused(content):
    with pytest.raises(BadInput) as told:
        read(content)
    return str(told.value)


@given(st.lists(copies(), max_size=2))
def test_what_is_written_is_read_back_the_same(held):
    assert read(kring_writing.as_bytes(held)) == held


def test_a_small_file_written_by_hand_is_enough():
    (copy,) = read(file({"alters": [{"id": "an", "name": "An"}]}))
    assert [alter.name for alter in copy.network.alters] == ["An"]


def test_a_day_without_a_time_is_that_day_all_around_europe():
    (copy,) = read(file({"moments": [{"set_at": "2026-03-31"}]}))
    assert copy.moments[0].set_at.isoformat() == "2026-03-31T12:00:00+00:00"


def test_a_file_of_a_newer_format_asks_to_update():
    said = refused(json.dumps({"format": FORMAT + 1, "things": []}).encode())
    assert said == (
        f"mijn.kring was made by a newer Kring (format {FORMAT + 1}; this Kring reads up to"
        f" {FORMAT}). Update Kring and try again."
    )


def test_older_formats_are_lifted_step_by_step():
    lifts = {1: lambda d: {**d, "one": True}, 2: lambda d: {**d, "two": d["one"]}}
    assert lifted({"format": 1}, file="f", lifts=lifts, newest=3) == {
        "format": 1,
        "one": True,
        "two": True,
    }


def test_there_is_a_lift_for_every_older_format():
    assert sorted(LIFTS) == list(range(1, FORMAT))


@pytest.mark.parametrize("number", [None, "1", 0, True, 1.0])
def test_a_file_without_a_format_is_no_kring_file(number):
    assert "does not say which format it has" in refused(json.dumps({"format": number}).encode())


@pytest.mark.parametrize("content", [b"{", b"[]", b"3", b'{"format": 1', b"[" * 100_000])
def test_half_a_file_is_told(content):
    assert "mijn.kring is not a kring file" in refused(content)


def test_a_file_that_is_not_utf8_is_told():
    content = json.dumps(
        {"format": 1, "networks": [{"about": {"id": "kring", "title": "Zoë"}}]}, ensure_ascii=False
    )
    assert "is not written in UTF-8" in refused(content.encode("latin-1"))


@pytest.mark.parametrize(
    ("network", "place"),
    [
        ([], "networks 1"),
        ({"alters": {}}, "networks 1 › alters"),
        ({"alters": [{"id": "an", "name": ""}]}, "networks 1 › alters 1 › name"),
        ({"alters": [{"id": "an", "status": "blij"}]}, "networks 1 › alters 1 › status"),
        ({"bonds": [{"id": "a~b", "closeness": 5}]}, "networks 1 › bonds 1 › closeness"),
        ({"alters": [{"id": "an", "name": {"x": 1}}]}, "networks 1 › alters 1 › name"),
        ({"alters": [{"id": "an", "name": "\x00"}]}, "networks 1 › alters 1 › name"),
        ({"columns": {"an": {"age": [1]}}}, "networks 1 › columns"),
        ({"id": 3}, "networks 1 › id"),
        ({"moments": 3}, "networks 1 › moments"),
        ({"photos": {}}, "networks 1 › photos"),
        (
            {"photos": [{"added_at": "2026-01-01T12:00:00Z", "picture": "?"}]},
            "networks 1 › photos 1",
        ),
        ({"photos": [{"added_at": "2026-01-01T12:00:00Z"}]}, "networks 1 › photos 1"),
        ({"moments": [{"set_at": "gisteren"}]}, "networks 1 › moments 1 › set_at, title, sentence"),
    ],
)
def test_what_cannot_stand_somewhere_is_told_with_its_place(network, place):
    assert refused(file(network)) == (
        f"mijn.kring: {place} holds something that cannot stand there. Mend it or take it out."
    )


@pytest.mark.parametrize(
    ("network", "place"),
    [
        ({"alters": [{"id": "an", "score": 3}]}, "networks 1 › alters 1 › score"),
        ({"planets": []}, "networks 1 › planets"),
        ({"moments": [{"set_at": "2026-01-01", "x": 1}]}, "networks 1 › moments 1 › x"),
    ],
)
def test_what_kring_does_not_know_is_told_with_its_place(network, place):
    assert f"{place} is not something Kring knows" in refused(file(network))


def test_a_heading_kring_does_not_know_is_told():
    assert "“format” and “networks”, nothing else" in refused(file(extra=1))


@pytest.mark.parametrize("thing", [3, {"name": "An"}, {"id": 3}])
def test_a_thing_without_an_id_is_told(thing):
    assert "networks 1 › alters 1 has no “id”" in refused(file({"alters": [thing]}))


@pytest.mark.parametrize("thing", ["a b", "a~b", "kring", ""])
def test_an_id_that_cannot_be_one_is_told(thing):
    said = refused(file({"alters": [{"id": thing, "name": "An"}]}))
    assert "an “id” that cannot be one" in said


def test_an_id_that_cannot_be_one_is_told_of_a_bare_thing_too():
    assert "an “id” that cannot be one" in refused(file({"alters": [{"id": "a b"}]}))


def test_an_id_that_stands_there_twice_is_told():
    assert "two things have the id “an”" in refused(file({"alters": [{"id": "an"}, {"id": "an"}]}))


def test_a_line_to_somebody_unknown_is_told():
    said = refused(file({"alters": [{"id": "an"}], "ties": [{"id": "an~bo", "knows": True}]}))
    assert "the line “an~bo” goes to somebody who is not in the file" in said


def test_a_circle_of_via_is_told_with_the_names():
    alters = [{"id": "a", "name": "An", "via": "b"}, {"id": "b", "name": "Bo", "via": "a"}]
    assert "“via” goes round in a circle: An → Bo → An" in refused(file({"alters": alters}))


@given(st.binary(max_size=200))
def test_random_bytes_only_give_a_sentence(content):
    with pytest.raises(BadInput):
        read(content)


@given(copies(), st.data())
def test_a_changed_file_is_read_or_refused_in_a_sentence(copy, data):
    content = bytearray(kring_writing.as_bytes([copy]))
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        read(bytes(content))
    except BadInput as told:
        assert str(told)  # noqa: PT017  # either way is right; a crash is not
