import pytest
from django.db import connection

from kring.keep.errors import KringError
from kring.keep.health import assert_durable
from machine.postgres import instead_of_sqlite, settings_of


def set_to(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


def test_the_products_own_settings_keep_what_was_saved(real_home):
    assert_durable()


@pytest.mark.parametrize(
    ("setting", "name"),
    [
        ("synchronous=NORMAL", "synchronous = 1"),
        ("synchronous=OFF", "synchronous = 0"),
        ("journal_mode=DELETE", "journal_mode = delete"),
        ("secure_delete=OFF", "secure_delete = 0"),
        ("foreign_keys=OFF", "foreign_keys = 0"),
    ],
)
def test_a_laxer_sqlite_setting_is_named(real_home, setting, name):
    set_to(f"PRAGMA {setting}")
    with pytest.raises(KringError, match=name):
        assert_durable()


def test_transactions_of_sqlite_have_to_be_immediate(real_home, monkeypatch):
    monkeypatch.setattr(connection, "transaction_mode", "DEFERRED")
    with pytest.raises(KringError, match="IMMEDIATE"):
        assert_durable()


def test_a_postgresql_that_does_not_wait_for_its_disk_is_named(postgres_url, django_db_blocker):
    with django_db_blocker.unblock(), instead_of_sqlite(settings_of(postgres_url)):
        assert_durable()
        set_to("SET synchronous_commit = off")
        with pytest.raises(KringError, match="synchronous_commit = off"):
            assert_durable()
