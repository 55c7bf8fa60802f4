"""The wire between a tablet and the server, as the protocol says."""

import json

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError
from django.test import Client
from django.urls import reverse

from kring.draw import sync as room
from kring.keep import queries, snapshots
from kring.keep.actions import create_kring, erase_person, put
from kring.keep.grants import Scope, end, give, grants_of
from kring.keep.journal import lines_of
from kring.keep.models import Grant, Kring, LoggedEdit
from kring.people import pace
from tablets import hostile
from tablets.device import post
from tablets.kept import owner_of, somebody


@pytest.fixture
def ada(db):
    return somebody("Ada")


@pytest.fixture
def kring(ada):
    return create_kring(by=ada)


def op(id, value="Anna", *, e="anna", k="alter", f="name", b=0, **more):
    return {"id": id, "e": e, "k": k, "f": f, "v": value, "b": b, **more}


def ask(kring, ops=(), *, device="tablet", since=0, schema=1, epoch=None, by=None):
    question = {
        "epoch": kring.epoch if epoch is None else epoch,
        "since": since,
        "schema": schema,
        "device": device,
        "ops": list(ops),
    }
    response = post(kring.pk, by or owner_of(kring), json.dumps(question).encode())
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def test_an_edit_comes_back_with_its_number_and_with_who_made_it_where_and_when(kring):
    answer = ask(kring, [op("one", b=0)])
    (told,) = answer["ops"]
    at = LoggedEdit.objects.get(edit_id="one").at.isoformat()
    assert told == {**op("one"), "seq": 1, "device": "tablet", "by": "Ada", "at": at}
    assert answer["epoch"] == kring.epoch
    assert answer["seq"] == 1
    assert (answer["rejected"], answer["conflicts"], answer["erased"]) == ([], [], [])


def test_sending_twice_changes_nothing(kring):
    first = ask(kring, [op("one"), op("two", "Ann")])
    second = ask(kring, [op("one"), op("two", "Ann")])
    assert second == first
    assert LoggedEdit.objects.count() == 2


def test_a_device_gets_only_what_is_new_to_it(kring):
    ask(kring, [op("one"), op("two", e="bob")])
    answer = ask(kring, [op("three", e="cas")], since=1, device="phone")
    assert [told["id"] for told in answer["ops"]] == ["two", "three"]
    assert ask(kring, since=3)["ops"] == []


def test_a_bad_edit_is_refused_by_itself_and_the_others_are_taken_in(kring):
    answer = ask(
        kring,
        [
            op("good"),
            op("kind", k="tree"),
            op("field", f="shoe_size"),
            op("value", 3),
            op("place", e="anna~bob"),
            {"id": "half"},
            op("more", colour="red"),
            op("base", b=-1),
            "nothing",
        ],
    )
    assert [told["id"] for told in answer["ops"]] == ["good"]
    assert {one["id"]: one["why"] for one in answer["rejected"]} == {
        "kind": "unknown_kind",
        "field": "unknown_field",
        "value": "wrong_value",
        "place": "wrong_id",
        "half": "not_understood",
        "more": "not_understood",
        "base": "wrong_base",
        "": "not_understood",
    }


def test_two_devices_that_did_not_see_each_other_raise_a_question_until_somebody_chooses(kring):
    ask(kring, [op("one", "Anna")], device="tablet")
    answer = ask(kring, [op("two", "Ann", b=0)], device="phone")
    (conflict,) = answer["conflicts"]
    assert (conflict["e"], conflict["f"]) == ("anna", "name")
    said = [(one["v"], one["seq"], one["device"], one["by"]) for one in conflict["values"]]
    assert said == [("Anna", 1, "tablet", "Ada"), ("Ann", 2, "phone", "Ada")]
    assert ask(kring, since=2)["conflicts"] == answer["conflicts"]
    assert ask(kring, [op("three", "Ann", b=2)], since=2)["conflicts"] == []


def test_another_epoch_gets_no_edits_and_takes_none_in(kring):
    answer = ask(kring, [op("one")], epoch="before")
    assert answer == {"epoch": kring.epoch, "reset": True}
    assert not LoggedEdit.objects.exists()


def test_a_device_that_knows_more_than_the_server_is_asked_for_everything(kring):
    assert ask(kring, since=7) == {"epoch": kring.epoch, "reset": True}


def test_an_old_app_is_taken_in_and_told_to_update(kring):
    answer = ask(kring, [op("one")], schema=0)
    assert answer["update"] is True
    assert answer["seq"] == 1
    assert "update" not in ask(kring)


def test_other_devices_of_the_last_half_minute_are_counted(kring):
    assert ask(kring, device="tablet")["devices"] == 0
    assert ask(kring, device="phone")["devices"] == 1
    assert ask(kring, device="tablet")["devices"] == 1


def test_devices_are_told_who_was_erased_and_late_edits_are_acknowledged_blank(kring, ada):
    ask(kring, [op("one"), op("two", e="bob")])
    erase_person(kring, "anna", by=ada)
    answer = ask(kring, [op("late", "Annie")], device="phone")
    assert answer["erased"] == ["anna"]
    assert answer["rejected"] == []
    assert answer["seq"] == 3
    assert [told["id"] for told in answer["ops"]] == ["two"]
    assert bytes(LoggedEdit.objects.get(edit_id="late").sealed) == b""


def test_whoever_is_not_signed_in_gets_a_plain_answer(kring):
    response = post(kring.pk, AnonymousUser(), b"{}")
    assert response.status_code == 403
    assert json.loads(response.content) == {"why": "signed_out"}


def test_a_kring_of_somebody_else_is_not_there(kring):
    response = post(kring.pk, somebody("Bea"), b"{}")
    assert (response.status_code, json.loads(response.content)) == (404, {"why": "not_yours"})


@pytest.fixture
def bea(kring, ada):
    """Give a worker who looks along and may draw; Karim is for Ada's eyes only."""
    put(kring, [("ex", "alter", "name", "Karim"), ("ex", "alter", "visibility", "self")], by=ada)
    bea = somebody("Bea")
    give(kring, user_id=bea.pk, role="professional", scope=Scope(may_draw=True), by=ada)
    return bea


def test_who_looks_along_gets_and_gives_only_what_is_in_their_sight(kring, ada, bea):
    first = ask(kring, by=bea)
    assert first["reset"] and first["epoch"].startswith(f"{kring.epoch}.")
    put(kring, [("mum", "alter", "name", "Mama"), ("mum", "alter", "via", "ex")], by=ada)
    ops = [op("one", "Ma", e="mum"), op("two", "Wie?", e="ex")]
    answer = ask(kring, ops, by=bea, epoch=first["epoch"])
    assert answer["rejected"] == [{"id": "two", "why": "not_yours"}]
    assert [(told["e"], told["f"], told["v"]) for told in answer["ops"]] == [
        ("mum", "name", "Mama"),
        ("mum", "via", None),
        ("mum", "name", "Ma"),
    ]
    assert b"Karim" not in json.dumps(answer).encode()
    (line,) = [line for line in lines_of(kring) if line.act == "opened"]
    assert (line.user_id, line.what, line.role) == (bea.pk, "draw", "professional")


def test_what_was_taken_in_before_is_known_also_when_it_is_out_of_sight_by_now(kring, ada, bea):
    sent = [op("one", "Ma", e="mum"), op("two", "Jan", e="jan")]
    epoch = ask(kring, by=bea)["epoch"]
    ask(kring, sent, by=bea, epoch=epoch)  # and the answer never arrived
    put(kring, [("mum", "alter", "visibility", "self")], by=ada)
    epoch = ask(kring, by=bea)["epoch"]
    answer = ask(kring, [*sent, op("three", "Mama", e="mum")], by=bea, epoch=epoch)
    assert answer["rejected"] == [{"id": "three", "why": "not_yours"}]
    assert {told["e"] for told in answer["ops"]} == {"jan"}
    Grant.objects.filter(user=bea).update(may_draw=False)
    answer = ask(kring, sent, by=bea, epoch=epoch)
    assert answer["rejected"] == []


def test_a_question_of_a_guest_unfolds_the_kring_once_for_each_number(kring, ada, bea, monkeypatch):
    unfolded, real = [], snapshots.document
    monkeypatch.setattr(snapshots, "document", lambda *it: unfolded.append(it) or real(*it))
    epoch = ask(kring, by=bea)["epoch"]
    unfolded.clear()
    ask(kring, by=bea, epoch=epoch)
    assert len(unfolded) == 1
    unfolded.clear()
    ask(kring, [op("one", "Ma", e="mum", b=2)], by=bea, epoch=epoch)
    assert len(unfolded) == 2  # before and after the edit


def test_when_their_sight_changes_they_are_told_to_begin_anew(kring, ada, bea):
    epoch = ask(kring, by=bea)["epoch"]
    assert "reset" not in ask(kring, by=bea, epoch=epoch)
    put(kring, [("ex", "alter", "visibility", "circle")], by=ada)
    answer = ask(kring, by=bea, epoch=epoch)
    assert answer == {"epoch": answer["epoch"], "reset": True} and answer["epoch"] != epoch
    assert [told["v"] for told in ask(kring, by=bea, epoch=answer["epoch"])["ops"]] == [
        "Karim",
        "self",
        "circle",
    ]


def test_when_their_right_ends_so_does_the_sync(kring, ada, bea):
    epoch = ask(kring, by=bea)["epoch"]
    (grant,) = [line for line in grants_of(kring) if line.user_id == bea.pk]
    end(kring, grant.id, by=ada)
    question = {"epoch": epoch, "since": 0, "schema": 1, "device": "tablet", "ops": []}
    response = post(kring.pk, bea, json.dumps(question).encode())
    assert (response.status_code, json.loads(response.content)) == (404, {"why": "not_yours"})


@pytest.mark.parametrize("body", [b"[]", b"null", b"{", b'{"epoch":1}', b"\xff"])
def test_a_body_that_is_no_question_is_refused_with_a_reason(kring, body):
    response = post(kring.pk, owner_of(kring), body)
    assert response.status_code == 400
    assert json.loads(response.content) == {"why": "not_understood"}


def test_more_than_a_megabyte_is_refused(kring):
    response = post(kring.pk, owner_of(kring), b" " * 1_000_001)
    assert response.status_code == 413


def test_more_than_five_thousand_edits_at_once_are_refused(kring):
    question = {"epoch": kring.epoch, "since": 0, "schema": 1, "device": "t", "ops": [0] * 5_001}
    assert post(kring.pk, owner_of(kring), json.dumps(question).encode()).status_code == 400


def test_a_form_is_no_question(ada, kring):
    client = Client()
    client.force_login(ada)
    response = client.post(reverse("sync", args=[kring.pk]), {"epoch": kring.epoch})
    assert response.status_code == 415
    assert client.get(reverse("sync", args=[kring.pk])).status_code == 405


def test_a_page_of_another_site_cannot_send_edits(ada, kring):
    client = Client(enforce_csrf_checks=True)
    client.force_login(ada)
    url = reverse("sync", args=[kring.pk])
    assert client.post(url, b"{}", content_type="application/json").status_code == 403


def test_a_damaged_log_is_said_so_and_nothing_else_breaks(kring, ada, caplog):
    ask(kring, [op("one", "Marker"), op("two", e="bob")])
    LoggedEdit.objects.filter(edit_id="one").update(sealed=b"\x01" + b"0" * 40)
    question = {"epoch": kring.epoch, "since": 0, "schema": 1, "device": "t", "ops": []}
    response = post(kring.pk, ada, json.dumps(question).encode())
    assert response.status_code == 503
    assert json.loads(response.content) == {"why": "unreadable"}
    assert f"kring {kring.pk}: edit number 1 cannot be read" in caplog.text
    other = create_kring(by=ada)
    assert ask(other, [op("three")])["seq"] == 1


def test_a_database_that_cannot_write_asks_the_device_to_wait(kring, monkeypatch):
    def full(*arguments, **named):
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(room, "append_edits", full)
    question = {
        "epoch": kring.epoch,
        "since": 0,
        "schema": 1,
        "device": "t",
        "ops": [op("one")],
    }
    response = post(kring.pk, owner_of(kring), json.dumps(question).encode())
    assert response.status_code == 503
    assert json.loads(response.content) == {"why": "busy"}


def send_hostile_bodies(kring, numbers):
    taken = 0
    for number in numbers:
        body = hostile.body(number, kring.epoch)
        response = post(kring.pk, owner_of(kring), body)
        assert response.status_code in {200, 400, 413, 415}, (number, body[:300])
        answer = json.loads(response.content.decode("utf-8"))
        taken += response.status_code == 200
        assert "why" in answer or "epoch" in answer
    assert taken > len(numbers) / 10, "hostile bodies have to come past the first door, too"
    kring.refresh_from_db()
    document = queries.document_of(kring)
    assert kring.seq == LoggedEdit.objects.filter(kring=kring).count() > 0
    assert document.things()


@pytest.fixture
def no_pace(monkeypatch):
    """Let a device ask as often as it likes; else most would hear to come back later."""
    monkeypatch.setattr(pace, "MOST_SYNCS", 10**9)


def test_hostile_bodies_get_clean_refusals(kring, no_pace):
    send_hostile_bodies(kring, range(4_000))


@pytest.mark.long
def test_a_hundred_thousand_hostile_bodies_get_clean_refusals(ada, no_pace):
    for part in range(20):  # a log of a few hundred edits each, as the answers hold all of it
        kring = create_kring(by=ada)
        send_hostile_bodies(kring, range(10_000 + part * 5_000, 15_000 + part * 5_000))
        Kring.objects.all().delete()
