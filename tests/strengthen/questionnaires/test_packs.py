"""Kring's own questionnaire lies ready; another comes from a file, for oneself or a house."""

from pathlib import Path

import msgspec
import pytest
from django.core.exceptions import PermissionDenied

import kring.strengthen.questionnaires
from kring.formats.errors import BadInput
from kring.formats.questionnaires import pack_in
from kring.keep.grants import Scope, give
from kring.people.models import User
from kring.people.organisation.actions import begin_organisation
from kring.strengthen.questionnaires.packs import add, added_by, brought_along, packs_for, take_away

PACKS = Path(kring.strengthen.questionnaires.__file__).parent / "brought_along"
OSLO = pack_in((PACKS / "osss3.json").read_bytes(), file="x")
OTHER = msgspec.structs.replace(OSLO, code="other")


def test_only_what_is_free_comes_along():
    assert list(brought_along()) == ["osss3"]


def test_what_the_owner_adds_lies_ready_in_their_krings_and_no_others(kring, sara):
    stranger = User.objects.create_user("stranger")
    add(OTHER, permission="Mij geschreven", house_id=None, by=stranger)
    assert list(packs_for(kring)) == ["osss3"]
    add(OTHER, permission="Mij geschreven", house_id=None, by=sara)
    assert list(packs_for(kring)) == ["osss3", "other"]


def test_what_a_house_adds_lies_ready_where_its_worker_looks_along(kring, sara):
    chief, worker = User.objects.create_user("Jo"), User.objects.create_user("Els")
    house = begin_organisation("CAW", admin=chief)
    add(OTHER, permission="Contract", house_id=house.pk, by=chief)
    assert "other" not in packs_for(kring)
    scope = Scope()
    give(kring, user_id=worker.pk, role="professional", scope=scope, organisation=house.pk, by=sara)
    assert "other" in packs_for(kring)


def test_who_does_not_look_after_a_house_adds_nothing_to_it(sara):
    house = begin_organisation("CAW", admin=User.objects.create_user("Jo"))
    with pytest.raises(PermissionDenied):
        add(OTHER, permission="x", house_id=house.pk, by=sara)


def test_one_code_lies_there_once(sara):
    with pytest.raises(BadInput):
        add(OSLO, permission="x", house_id=None, by=sara)
    add(OTHER, permission="x", house_id=None, by=sara)
    with pytest.raises(BadInput):
        add(OTHER, permission="x", house_id=None, by=sara)


def test_somebody_takes_away_only_what_they_added(kring, sara):
    mine = add(OTHER, permission="x", house_id=None, by=sara)
    take_away(mine.pk, by=User.objects.create_user("stranger"))
    assert added_by(sara).count() == 1
    take_away(mine.pk, by=sara)
    assert list(packs_for(kring)) == ["osss3"]
