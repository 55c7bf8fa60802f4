import threading

import pytest
from django.db import connection

from kring.keep import keys, log, records
from kring.keep.actions import create_kring
from kring.keep.master import ensure_master_key
from kring.keep.models import Kring, LoggedEdit, Snapshot
from kring.network.edits import Edit


def edit(id, value="Anna", *, entity="anna", field="name", base=0, kind="alter"):
    return Edit(id=id, entity=entity, kind=kind, field=field, value=value, base=base)


def append(home, kring, *edits, device="tablet"):
    return log.append(home, kring.pk, edits, device=device, by="1")


def test_edits_are_numbered_one_after_the_other(kring, keys_in):
    assert append(keys_in, kring, edit("a"), edit("b")).seq == 2
    assert append(keys_in, kring, edit("c")).seq == 3
    assert list(LoggedEdit.objects.order_by("seq").values_list("seq", "edit_id")) == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
    ]


def test_an_edit_that_came_before_is_left_as_it_is_even_with_other_words(kring, keys_in):
    append(keys_in, kring, edit("a", "Anna"))
    receipt = append(keys_in, kring, edit("a", "Bob"), edit("a", "Cas"))
    assert (receipt.seq, receipt.rejected) == (1, ())
    (found,) = records.read(kring, keys.key_of(keys_in, kring.pk))
    assert found.edit.value == "Anna"


def test_a_refused_edit_takes_no_number_and_holds_up_no_other(kring, keys_in):
    receipt = append(keys_in, kring, edit("a", field="shoe_size"), edit("b"))
    assert receipt.seq == 1
    assert [(one.edit_id, one.why) for one in receipt.rejected] == [("a", "unknown_field")]


def test_nobody_can_have_seen_a_number_that_was_not_given_yet(kring, keys_in):
    append(keys_in, kring, edit("a", base=900), edit("b", base=900))
    found = records.read(kring, keys.key_of(keys_in, kring.pk))
    assert [one.edit.base for one in found] == [0, 1]


def test_open_questions_are_counted_and_settled(kring, keys_in):
    append(keys_in, kring, edit("a", "Anna"), device="tablet")
    assert append(keys_in, kring, edit("b", "Ann"), device="phone").open_conflicts == 1
    kring.refresh_from_db()
    assert kring.open_conflicts == 1
    assert append(keys_in, kring, edit("c", "Ann", base=2), device="tablet").open_conflicts == 0


def test_a_snapshot_is_kept_every_fifty_edits(kring, keys_in):
    append(keys_in, kring, *(edit(f"a{number}") for number in range(49)))
    assert not Snapshot.objects.exists()
    append(keys_in, kring, edit("b"), edit("c"))
    assert Snapshot.objects.get().seq == 51


def test_a_damaged_row_is_no_reason_to_lose_the_edits_that_come_in(kring, keys_in):
    append(keys_in, kring, edit("a"))
    LoggedEdit.objects.update(sealed=b"\x01damaged")
    receipt = append(keys_in, kring, *(edit(f"b{number}") for number in range(200)))
    assert receipt.seq == 201
    assert not Snapshot.objects.exists()


def test_a_kring_that_is_gone_takes_nothing_in(kring, keys_in):
    Kring.objects.all().delete()
    with pytest.raises(Kring.DoesNotExist):
        append(keys_in, kring, edit("a"))


def test_neither_words_nor_ids_of_people_are_in_the_table(kring, keys_in):
    append(keys_in, kring, edit("a", "Zwaluwstaart", entity="grootmoeder"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM keep_loggededit")
        row = b"".join(
            bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
            for value in cursor.fetchone()
        )
    assert b"Zwaluwstaart" not in row
    assert b"grootmoeder" not in row


def test_many_tablets_at_once_get_one_order_without_gaps(
    each_database, transactional_db, settings, tmp_path
):
    """Each on its own connection, on both databases."""
    from tablets.kept import home_in, somebody

    settings.KRING_HOME = tmp_path
    ensure_master_key(tmp_path)
    if each_database == "sqlite":  # a real file: threads cannot share one in memory
        with home_in(tmp_path / "home", settings) as home:
            write_at_once(home, create_kring(by=somebody()))
    else:
        write_at_once(tmp_path, create_kring(by=somebody()))


def write_at_once(home, kring):
    problems = []

    def tablet(name):
        try:
            for number in range(15):
                append(home, kring, edit(f"{name}-{number}", entity=name), device=name)
                append(home, kring, edit("shared"), device=name)
        except Exception as problem:  # noqa: BLE001  # told to the test below
            problems.append(problem)
        finally:
            connection.close()

    tablets = [threading.Thread(target=tablet, args=(f"t{number}",)) for number in range(4)]
    for one in tablets:
        one.start()
    for one in tablets:
        one.join()
    assert problems == []
    numbers = LoggedEdit.objects.filter(kring=kring).order_by("seq").values_list("seq", flat=True)
    assert list(numbers) == list(range(1, 4 * 15 + 2))
    assert Kring.objects.get(pk=kring.pk).seq == 61
