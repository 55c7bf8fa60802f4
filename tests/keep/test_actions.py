from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError

from kring.keep import keys, queries
from kring.keep.actions import (
    append_edits,
    create_kring,
    note_device,
    put,
    set_moment,
    step_back,
    tell_own_load,
)
from kring.keep.grants import Scope, give
from kring.keep.models import DeviceSeen, LoggedEdit
from kring.keep.statements import open_to
from kring.network.edits import Edit, Refused
from tablets.kept import owner_of


def test_a_new_kring_has_its_key_before_anything_else(ada, keys_in):
    kring = create_kring(by=ada)
    assert (owner_of(kring), kring.seq, len(kring.pk)) == (ada, 0, 22)
    assert list(keys.krings_with_key(keys_in)) == [kring.pk]


def test_nobody_in_particular_makes_no_kring(db, keys_in):
    with pytest.raises(IntegrityError):
        create_kring(by=AnonymousUser())


def test_a_form_that_was_filled_in_goes_in_whole_or_not_at_all(kring, ada):
    assert put(kring, [("anna", "alter", "name", "Anna")], by=ada).seq == 1
    with pytest.raises(Refused, match="wrong_value"):
        put(kring, [("bob", "alter", "name", "Bob"), ("bob", "alter", "paid", "often")], by=ada)
    assert LoggedEdit.objects.count() == 1
    assert put(kring, [], by=ada).seq == 1


def test_a_form_shows_what_is_there_so_it_raises_no_question(kring, ada):
    edit = Edit(id="one", entity="anna", kind="alter", field="name", value="Ann", base=0)
    append_edits(kring, [edit], device="tablet", by=ada)
    put(kring, [("anna", "alter", "name", "Anna")], by=ada)
    assert queries.conflicts_of(kring) == []
    assert queries.document_of(kring).values_of("anna") == {"name": "Anna"}


def test_a_device_is_written_down_once_in_ten_seconds(kring):
    assert note_device(kring, "tablet") == 0
    first = DeviceSeen.objects.get().at
    assert note_device(kring, "tablet") == 0
    assert DeviceSeen.objects.get().at == first
    DeviceSeen.objects.update(at=first - timedelta(seconds=11))
    note_device(kring, "tablet")
    assert DeviceSeen.objects.get().at >= first


def test_only_devices_of_the_last_half_minute_are_drawing_along(kring):
    note_device(kring, "tablet")
    assert note_device(kring, "phone") == 1
    now = DeviceSeen.objects.get(device="tablet").at
    DeviceSeen.objects.filter(device="tablet").update(at=now - timedelta(seconds=31))
    assert note_device(kring, "phone") == 0
    DeviceSeen.objects.filter(device="tablet").update(at=now - timedelta(days=2))
    note_device(kring, "laptop")
    assert set(DeviceSeen.objects.values_list("device", flat=True)) == {"phone", "laptop"}


def test_a_moment_of_an_empty_kring_is_a_moment_too(kring, ada):
    moment = set_moment(kring, title="Blank", sentence=None, by=ada)
    assert queries.network_of_moment(kring, moment.pk)[1].alters == ()


def test_a_tablet_that_saves_is_seen_and_a_form_is_no_tablet(kring, ada):
    edit = Edit(id="a", entity="anna", kind="alter", field="name", value="Anna", base=0)
    append_edits(kring, [edit], device="phone", by=ada)
    put(kring, [("anna", "alter", "name", "An")], by=ada)
    assert not DeviceSeen.objects.exists()
    append_edits(kring, [edit], device="tablet", by=ada, see=True)
    assert note_device(kring, "phone") == 1


def test_a_helper_steps_back_from_their_own_part_and_from_nothing_else(
    kring, ada, django_user_model
):
    bea = django_user_model.objects.create_user("Bea")
    put(kring, [("an", "alter", "name", "An"), ("bo", "alter", "name", "Bo")], by=ada)
    put(
        kring, [("a", "agreement", "who", ("an", "bo")), ("a", "agreement", "state", "yes")], by=ada
    )
    give(kring, user_id=bea.pk, role="member", scope=Scope(stands_for="an"), by=ada)
    theirs = open_to(bea, kring.pk)
    assert queries.own_part_in(theirs) == {"a": ("stop",)}
    for entity, step in (("a", "pause"), ("bo", "stop"), ("gone", "stop")):
        with pytest.raises(PermissionDenied):
            step_back(theirs, entity, step=step, by=bea)
    step_back(theirs, "a", step="stop", by=bea)
    fields = queries.document_of(open_to(ada, kring.pk)).values_of("a")
    assert fields == {"who": ("bo",), "state": "yes", "stepped_back": ("an",)}
    assert queries.own_part_in(theirs) == queries.own_part_in(kring) == {}
    with pytest.raises(PermissionDenied):
        step_back(kring, "a", step="stop", by=ada)


def test_a_helper_tells_one_word_of_themselves_also_where_they_only_look(
    kring, ada, django_user_model
):
    bea = django_user_model.objects.create_user("Bea")
    put(kring, [("an", "alter", "name", "An"), ("bo", "alter", "name", "Bo")], by=ada)
    give(kring, user_id=bea.pk, role="volunteer", scope=Scope(stands_for="an"), by=ada)
    theirs = open_to(bea, kring.pk)
    tell_own_load(theirs, "too_much", by=bea)
    document = queries.document_of(open_to(ada, kring.pk))
    assert document.values_of("an") == {"name": "An", "shared_load": "too_much"}
    assert document.values_of("bo") == {"name": "Bo"}
    with pytest.raises(PermissionDenied):
        tell_own_load(open_to(ada, kring.pk), "fine", by=ada)
    with pytest.raises(Refused):
        tell_own_load(theirs, "everything", by=bea)
    put(kring, [("an", "alter", "deleted", True)], by=ada)
    with pytest.raises(PermissionDenied):
        tell_own_load(open_to(bea, kring.pk), "fine", by=bea)
