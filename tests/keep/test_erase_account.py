"""An account goes, with the krings of nobody else; and no backup brings it back."""

import pytest
from django.utils import timezone

from kring.keep import journal, ledger
from kring.keep.actions import create_kring, put, start_kring_for_somebody
from kring.keep.backup import back_up
from kring.keep.erase_account import (
    StillKeeps,
    erase_account,
    krings_alone_of,
    krings_kept_by,
    settle,
)
from kring.keep.grants import KEPT_FOR_SOMEBODY, Scope, give, grants_of, owners_of
from kring.keep.journal import first_wrong_line
from kring.keep.models import Grant, Kring
from kring.keep.restore import restore
from kring.people.models import User
from tablets.kept import somebody


@pytest.fixture
def bea(db):
    return somebody("Bea")


def test_the_krings_of_nobody_else_go_and_shared_ones_stay(kring, ada, bea):
    shared, of_bea = create_kring(by=ada), create_kring(by=bea)
    give(shared, user_id=bea.pk, role="owner", by=ada)
    give(of_bea, user_id=ada.pk, role="member", scope=Scope(), by=bea)
    assert [each.pk for each in krings_alone_of(ada)] == [kring.pk]
    erase_account(ada)
    assert {each.pk for each in Kring.objects.all()} == {shared.pk, of_bea.pk}
    assert owners_of(shared) == [bea.pk]
    assert not User.objects.filter(username="Ada").exists()
    assert not Grant.objects.open_now().exclude(user=bea).exists()


def test_what_was_done_stays_in_the_journal_under_a_number_and_the_chain_holds(ada, bea):
    kring = create_kring(by=bea)
    give(kring, user_id=ada.pk, role="professional", scope=Scope(), by=bea)
    number = ada.pk
    erase_account(ada)
    assert [(line.act, line.whom) for line in journal.lines_of(kring)][:2] == [
        ("ended", number),
        ("let_in", number),
    ]
    assert first_wrong_line(kring) is None
    assert [line.user_id for line in grants_of(kring) if not line.is_open] == [number]


def test_a_kring_kept_for_somebody_is_not_theirs_to_erase(ada):
    kept = start_kring_for_somebody(by=ada, until=timezone.now() + KEPT_FOR_SOMEBODY)
    assert [each.pk for each in krings_kept_by(ada)] == [kept.pk]
    with pytest.raises(StillKeeps):
        erase_account(ada)
    assert User.objects.filter(pk=ada.pk).exists() and Kring.objects.exists()


def test_two_owners_who_both_go_leave_nothing_behind(kring, ada, bea):
    give(kring, user_id=bea.pk, role="owner", by=ada)
    erase_account(ada)
    erase_account(bea)
    assert not Kring.objects.exists()


def test_the_ledger_holds_a_number_and_no_name(ada, keys_in):
    erase_account(ada)
    (line,) = ledger.lines(keys_in)
    assert (line.kring, line.account) == ("", ada.pk or line.account)
    assert "Ada" not in (keys_in / "keys" / "erased.jsonl").read_text()


def test_an_old_backup_brings_neither_account_nor_krings_back(real_home, tmp_path):
    ada, bea = somebody("Ada"), somebody("Bea")
    kring, of_bea = create_kring(by=ada), create_kring(by=bea)
    give(of_bea, user_id=ada.pk, role="member", scope=Scope(), by=bea)
    put(kring, [("p", "alter", "name", "Karim")], by=ada)
    copy = tmp_path / "old.backup"
    back_up(real_home, copy)
    erase_account(ada)
    restore(real_home, copy, force=True)
    assert [user.username for user in User.objects.all()] == ["Bea"]
    assert [each.pk for each in Kring.objects.all()] == [of_bea.pk]
    assert not Grant.objects.open_now().exclude(user=bea).exists()


def test_a_number_is_never_given_again_and_another_with_it_is_left_alone(
    each_database, transactional_db, keys_in
):
    ada = somebody("Ada")
    number = ada.pk
    erase_account(ada)
    gone = ledger.lines(keys_in)
    other = User.objects.create(pk=number, username="Zoë", password="x")
    settle(keys_in, gone)
    assert User.objects.filter(pk=other.pk).exists()
    later = ledger.Line(account=number + 40, mark="of a later one", at=timezone.now())
    settle(keys_in, [*gone, later])
    settle(keys_in, [*gone, later])
    assert User.objects.create_user("Cleo").pk > number + 40


def test_an_account_of_which_only_the_ledger_knows_is_finished(kring, ada, keys_in):
    erased = ledger.Line(account=ada.pk, mark=_mark_of(ada), at=timezone.now())
    settle(keys_in, [erased])
    assert not Kring.objects.exists() and not User.objects.exists()


def _mark_of(user):
    from kring.keep.erase_account import _mark

    return _mark(user.pk, user.joined_at)
