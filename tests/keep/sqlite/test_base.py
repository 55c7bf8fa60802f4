import fcntl
import sqlite3
from pathlib import Path
from threading import Thread

import pytest
from django.db import OperationalError, connection, transaction

from kring.keep.actions import create_kring
from kring.keep.models import Kring
from tablets.kept import somebody


@pytest.fixture
def turn(real_home):
    """Tell whether it is somebody's turn, as another process would find out."""

    def taken():
        with Path(real_home, "kring.sqlite3-turn").open("ab") as other:
            try:
                fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
            return False

    return taken


def test_a_transaction_has_the_turn_from_its_begin_to_its_commit(turn):
    with transaction.atomic():
        assert turn()
        with transaction.atomic():  # one within another has no turn of its own
            pass
        assert turn()
    assert not turn()


def test_whoever_takes_back_what_they_did_gives_the_turn_back(turn):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        raise ZeroDivisionError
    assert not turn()


def test_a_connection_that_closes_in_the_middle_gives_the_turn_back(turn):
    with transaction.atomic():
        connection.close()
        assert not turn()


def test_a_transaction_that_cannot_begin_gives_the_turn_back(turn, real_home):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 1")
    stranger = sqlite3.connect(real_home / "kring.sqlite3", isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError, match="locked"), transaction.atomic():
        pass
    assert not turn()
    stranger.close()
    with transaction.atomic():
        assert turn()


def test_many_who_write_at_once_all_get_their_turn(real_home):
    kring = create_kring(by=somebody())

    def count():
        for _ in range(20):
            with transaction.atomic():
                seen = Kring.objects.get(pk=kring.pk).seq
                Kring.objects.filter(pk=kring.pk).update(seq=seen + 1)
        connection.close()

    threads = [Thread(target=count) for _ in range(5)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    kring.refresh_from_db()
    assert kring.seq == 100


@pytest.mark.django_db
def test_a_database_in_memory_has_nobody_to_wait_for(tmp_path):
    with transaction.atomic():
        assert connection.in_atomic_block
    assert not list(Path.cwd().glob("*-turn"))
