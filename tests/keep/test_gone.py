import pytest

from kring.keep import gone, keys
from kring.keep.models import Erasure
from kring.network.edits import Edit


@pytest.fixture
def key(kring, keys_in):
    return keys.key_of(keys_in, kring.pk)


def edit(entity, field="name", value="Anna", kind="alter"):
    return Edit(id="one", entity=entity, kind=kind, field=field, value=value)


def test_where_nobody_was_erased_everything_is_kept(kring, key):
    found = gone.gone_from(kring, key)
    assert "anna" not in found
    assert found.left_of(edit("anna")) == edit("anna")
    assert not found.add_notes_of([edit("n", "about", "anna", "note")])


def test_what_was_erased_is_known_by_its_mark_and_told_by_its_id(kring, key):
    found = gone.gone_from(kring, key)
    found.add("anna")
    found.save()
    kring.erasures = 1
    again = gone.gone_from(kring, key)
    assert "anna" in again
    assert again.left_of(edit("anna")) is None
    assert again.left_of(edit("ego~anna", "meaning", kind="bond")) is None
    assert again.left_of(edit("bob", "via", "anna")).value is None
    assert gone.erased_ids(kring) == ["anna"]
    assert b"anna" not in bytes(Erasure.objects.get().sealed)


def test_a_late_note_about_somebody_erased_goes_with_them(kring, key):
    found = gone.gone_from(kring, key)
    found.add("anna")
    assert found.add_notes_of([edit("note1", "about", "anna", "note")])
    assert "note1" in found
    assert not found.add_notes_of([edit("note2", "text", "anna", "note")])


def test_a_mark_without_an_id_gets_it_when_the_thing_turns_up(kring, key):
    Erasure.objects.create(kring=kring, mark=key.mark("anna"), sealed=b"")
    kring.erasures = 1
    assert gone.erased_ids(kring) == []
    found = gone.gone_from(kring, key)
    found.left_of(edit("ego~anna", "meaning", kind="bond"))
    found.save()
    assert gone.erased_ids(kring) == ["anna"]
