from datetime import timedelta

import pytest
from django.utils import timezone

from kring.keep import statements
from kring.keep.actions import start_kring_for_somebody
from kring.keep.grants import Scope, grants_of, owners_of
from kring.keep.invitations import (
    MOST_WRONG_CODES,
    IsSpent,
    KeepsItForSomebody,
    OwnsAlready,
    accept,
    find,
    fits,
    invitations_of,
    invite,
    withdraw,
)
from kring.keep.journal import lines_of
from kring.keep.models import Invitation
from tablets.kept import somebody


@pytest.fixture
def bea(db):
    return somebody("Bea")


@pytest.fixture
def door(kring, ada):
    """Give a door for a worker who may see notes."""
    scope = Scope(parts=frozenset({"notes"}), may_draw=True)
    return invite(kring, role="professional", scope=scope, for_whom="Els", reason="Omdat.", by=ada)


def test_a_door_opens_with_its_link_and_its_code(kring, ada, bea, door):
    found = find(door.secret)
    assert fits(found, door.code)
    accept(found, user=bea, by=ada)
    access = statements.open_to(bea, kring.pk).access
    assert (access.role, access.sight.parts, access.may_draw) == (
        "professional",
        {"notes"},
        True,
    )
    assert [line.act for line in lines_of(kring)[:2]] == ["let_in", "invited"]


@pytest.mark.parametrize("typed", ["{lower}", " {spaced} ", "{plain}"])
def test_a_code_is_read_however_it_is_typed(door, typed):
    code = typed.format(
        lower=door.code.lower(),
        spaced=door.code.replace("-", " "),
        plain=door.code.replace("-", ""),
    )
    assert fits(find(door.secret), code)


def test_neither_link_nor_code_stands_in_the_database(door):
    row = Invitation.objects.get()
    kept = f"{row.secret_hash} {row.code_hash} {bytes(row.sealed)!r}"
    assert door.secret not in kept and door.code.replace("-", "") not in kept
    assert "Els" not in kept and "Omdat" not in kept


def test_after_five_wrong_codes_the_door_is_shut_for_good(door):
    for _ in range(MOST_WRONG_CODES):
        assert not fits(find(door.secret), "AAAA-AAAA")
    assert find(door.secret) is None
    assert not fits(Invitation.objects.get(), door.code)


def test_a_right_code_does_not_count_as_a_wrong_one(door):
    for _ in range(2 * MOST_WRONG_CODES):
        assert fits(find(door.secret), door.code)


@pytest.mark.parametrize("secret", ["", "nonsense", "\N{SNOWMAN}", "\ud800"])
def test_another_link_opens_nothing(door, secret):
    assert find(secret) is None


def test_a_door_opens_once(ada, bea, door):
    found = find(door.secret)
    accept(found, user=bea, by=ada)
    assert find(door.secret) is None
    with pytest.raises(IsSpent):
        accept(found, user=somebody("Cas"), by=ada)


def test_an_old_door_opens_nothing(kring, door):
    Invitation.objects.update(expires_at=timezone.now())
    assert find(door.secret) is None
    assert invitations_of(kring) == []


def test_the_person_reads_whom_they_asked_and_takes_it_back(kring, ada, door):
    (line,) = invitations_of(kring)
    assert (line.for_whom, line.reason, line.role, line.by) == (
        "Els",
        "Omdat.",
        "professional",
        ada.pk,
    )
    withdraw(kring, door.id, by=ada)
    assert find(door.secret) is None and invitations_of(kring) == []
    assert lines_of(kring)[0].act == "invitation_withdrawn"
    with pytest.raises(IsSpent):
        withdraw(kring, door.id, by=ada)


def test_nobody_makes_less_of_what_is_theirs(kring, ada, door):
    with pytest.raises(OwnsAlready):
        accept(find(door.secret), user=ada, by=ada)
    assert find(door.secret) is not None
    assert statements.open_to(ada, kring.pk).access.role == "owner"


@pytest.mark.parametrize("role", ["representative", "member"])
def test_whose_kring_it_is_cannot_become_less_by_a_door_of_their_own(kring, ada, role):
    door = invite(kring, role=role, scope=Scope(), by=ada)
    with pytest.raises(OwnsAlready):
        accept(find(door.secret), user=ada, by=ada)
    assert owners_of(kring) == [ada.pk]


def test_who_keeps_a_kring_for_somebody_cannot_take_it_up_themselves(ada, keys_in):
    kring = start_kring_for_somebody(by=ada, until=timezone.now() + timedelta(days=90))
    door = invite(kring, role="owner", scope=Scope(), by=ada)
    with pytest.raises(KeepsItForSomebody):
        accept(find(door.secret), user=ada, by=ada)
    assert owners_of(kring) == [] and find(door.secret) is not None


def test_handing_over_makes_it_theirs_and_the_worker_a_guest_with_the_same_date(ada, bea, keys_in):
    until = timezone.now() + timedelta(days=90)
    kring = start_kring_for_somebody(by=ada, until=until)
    door = invite(kring, role="owner", scope=Scope(), by=ada)
    accept(find(door.secret), user=bea, by=ada)
    assert owners_of(kring) == [bea.pk]
    worker = statements.open_to(ada, kring.pk).access
    assert (worker.role, worker.owns, worker.may_draw) == ("professional", False, True)
    (line,) = [line for line in grants_of(kring) if line.user_id == ada.pk and line.is_open]
    assert line.until == until
