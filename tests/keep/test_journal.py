from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from kring.keep import journal
from kring.keep.actions import create_kring
from kring.keep.grants import give
from kring.keep.models import JournalLine
from kring.keep.statements import open_to
from tablets.kept import somebody


class TakenBack(Exception):
    """What makes a database give up what it was doing."""


@pytest.fixture
def written(kring, ada):
    """Give a kring in whose journal four things stand; the first is that it is Ada's."""
    journal.note(kring, by=ada, act="took", what="copy")
    journal.note(kring, by=ada, act="closed")
    journal.note(kring, by=ada, act="consented", words="Els mag bellen met de dokter.")
    return kring


def test_lines_are_read_newest_first_with_who_and_what(written, ada):
    found = journal.lines_of(written)
    assert [(line.number, line.act, line.what) for line in found] == [
        (4, "consented", ""),
        (3, "closed", ""),
        (2, "took", "copy"),
        (1, "let_in", "owner"),
    ]
    assert {(line.user_id, line.role) for line in found} == {(ada.pk, "")}
    assert found[0].words == "Els mag bellen met de dokter."
    assert found[-1].whom == ada.pk


def test_a_long_journal_is_read_by_the_page(written):
    assert [line.number for line in journal.lines_of(written, most=2)] == [4, 3]
    assert [line.number for line in journal.lines_of(written, before=3, most=2)] == [2, 1]


def test_the_same_soon_after_is_not_written_again(written, ada):
    soon = timedelta(minutes=15)
    for _ in range(3):
        journal.note(written, by=ada, act="opened", what="draw", unless_within=soon)
        journal.note(written, by=ada, act="opened", what="read", unless_within=soon)
    assert [line.what for line in journal.lines_of(written)[:2]] == ["read", "draw"]
    assert JournalLine.objects.filter(kring=written).count() == 6
    long_ago = timezone.now() - timedelta(hours=1)
    JournalLine.objects.filter(kring=written).update(at=long_ago)
    journal.note(written, by=ada, act="opened", what="draw", unless_within=soon)
    assert JournalLine.objects.filter(kring=written).count() == 7


def test_with_what_right_it_was_done_stands_in_the_line(written):
    bea = somebody("Bea")
    give(written, user_id=bea.pk, role="professional", by=bea)
    journal.note(open_to(bea, written.pk), by=bea, act="opened", what="draw")
    assert journal.lines_of(written)[0].role == "professional"
    assert journal.lines_of(written)[1].role == "", "Kring itself acts in nobody's role"


def test_it_tells_when_everybody_was_last_there(written, ada):
    bea = somebody("Bea")
    assert bea.pk not in journal.last_seen(written)
    journal.note(written, by=bea, act="opened", what="draw")
    newest = journal.lines_of(written)[0]
    assert journal.last_seen(written) == {
        bea.pk: newest.at,
        ada.pk: journal.lines_of(written)[1].at,
    }


def test_what_was_written_just_now_makes_nobody_wait(written, ada, django_assert_num_queries):
    journal.note(written, by=ada, act="opened", what="draw")
    with django_assert_num_queries(1):  # one question, and no lock
        journal.note(written, by=ada, act="opened", what="draw", unless_within=timedelta(minutes=5))


def test_nothing_of_a_line_can_be_read_in_the_database(written):
    inside = b"".join(bytes(row.sealed) for row in JournalLine.objects.all())
    assert b"dokter" not in inside and b"consented" not in inside and b"owner" not in inside


def test_an_untouched_journal_is_whole(written, ada):
    assert journal.first_wrong_line(written) is None
    assert journal.first_wrong_line(create_kring(by=ada)) is None


def lines(kring):
    return JournalLine.objects.filter(kring=kring)


@pytest.mark.parametrize(
    ("tamper", "where"),
    [
        (lambda all_: all_.filter(number=2).delete(), 2),
        (lambda all_: all_.filter(number=1).delete(), 1),
        (lambda all_: all_.filter(number=2).update(user_id=99), 2),
        (lambda all_: all_.filter(number=3).update(at=timezone.now()), 3),
        (lambda all_: all_.filter(number=3).update(sealed=all_.get(number=2).sealed), 3),
        (lambda all_: all_.filter(number=4).update(seal=b"x" * 32), 4),
        (lambda all_: all_.filter(number=4).update(number=9), 4),
    ],
)
def test_what_another_hand_did_to_it_is_found(written, tamper, where):
    tamper(lines(written))
    assert journal.first_wrong_line(written) == where


def test_a_line_of_another_kring_does_not_fit(written, ada):
    other = create_kring(by=ada)
    lines(other).delete()
    lines(written).filter(number=1).update(kring=other)
    assert journal.first_wrong_line(other) == 1


def test_a_line_goes_with_what_it_tells_of(written, ada):
    def told_and_taken_back():
        with transaction.atomic():
            journal.note(written, by=ada, act="reopened")
            raise TakenBack

    with pytest.raises(TakenBack):
        told_and_taken_back()
    assert journal.lines_of(written)[0].act == "consented"
