from django.contrib.auth.models import AnonymousUser

from kring.keep.actions import create_kring
from kring.keep.models import Kring, new_id
from tablets.kept import owner_of, somebody


def test_only_the_owner_sees_a_kring(kring, ada):
    other = create_kring(by=somebody("Bea"))
    assert list(Kring.objects.visible_to(ada)) == [kring]
    assert list(Kring.objects.visible_to(owner_of(other))) == [other]
    assert list(Kring.objects.visible_to(AnonymousUser())) == []


def test_ids_are_long_plain_and_different():
    ids = {new_id() for _ in range(1_000)}
    assert len(ids) == 1_000
    assert all(len(each) == 22 and each.isalnum() for each in ids)
