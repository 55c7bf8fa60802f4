import pytest

from kring.keep import queries
from kring.keep.actions import append_edits, create_kring, put, set_moment
from kring.keep.models import Moment
from kring.network.edits import Edit


def test_a_kring_reads_as_a_document_and_as_a_network(kring, ada):
    put(
        kring,
        [
            ("kring", "about", "title", "Sara's people"),
            ("anna", "alter", "name", "Anna"),
            ("bob", "alter", "name", "Bob"),
            ("bob", "alter", "deleted", True),
        ],
        by=ada,
    )
    assert list(queries.document_of(kring).kinds) == ["kring", "anna", "bob"]
    network = queries.network_of_kring(kring)
    assert (network.id, network.name) == (kring.pk, "Sara's people")
    assert [alter.name for alter in network.alters] == ["Anna"]
    assert [one.edit.entity for one in queries.edits_since(kring, 2, until=3)] == ["bob"]


def test_an_open_question_tells_who_said_what_from_where(kring, ada):
    for device, value in (("tablet", "An"), ("phone", "Bo")):
        edit = Edit(id=device, entity="p", kind="alter", field="name", value=value, base=0)
        append_edits(kring, [edit], device=device, by=ada)
    (conflict,) = queries.conflicts_of(kring)
    assert (conflict.entity, conflict.field) == ("p", "name")
    said = [(one.edit.value, one.device, one.by) for one in conflict.said]
    assert said == [("An", "tablet", str(ada.pk)), ("Bo", "phone", str(ada.pk))]


def test_moments_are_listed_newest_first(kring, ada):
    for title in ("one", "two"):
        set_moment(kring, title=title, sentence=f"So {title}.", by=ada)
    found = [(line.title, line.sentence) for line in queries.moments_of(kring)]
    assert found == [("two", "So two."), ("one", "So one.")]


def test_a_moment_of_another_kring_is_not_found(kring, ada):
    moment = set_moment(kring, title="one", sentence=None, by=ada)
    with pytest.raises(Moment.DoesNotExist):
        queries.network_of_moment(create_kring(by=ada), moment.pk)
    assert queries.erased_in(kring) == []
