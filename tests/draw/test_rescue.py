"""Changes a tablet could not bring here come back from its file, once, and into their own kring."""

import json
from pathlib import Path

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from kring.draw.rescue import AT_ONCE, is_rescue_file, read_back
from kring.formats.errors import BadInput
from kring.keep.actions import append_edits
from kring.keep.models import Kring
from kring.keep.queries import conflicts_of, network_of_kring
from kring.network.edits import Edit
from kring.site.actions import begin_kring
from tablets.kept import somebody

CASE = json.loads(Path("contract/cases/rescue.json").read_text(encoding="utf-8"))["file"]


@pytest.fixture
def ada(db):
    return somebody("Ada")


@pytest.fixture
def kring(ada):
    return begin_kring(centre="ik", names=[], by=ada)


def file_for(kring, /, **changed):
    return json.dumps(CASE | {"kring": kring.pk, "epoch": kring.epoch} | changed).encode()


def alters(kring):
    return {each.id: each for each in network_of_kring(Kring.objects.get(pk=kring.pk)).alters}


def test_what_was_never_sent_is_there_and_what_does_not_fit_is_counted(kring, ada):
    rescued = read_back(file_for(kring), file="x.json", by=ada)
    assert (rescued.kring, rescued.new, rescued.refused) == (kring, 2, 1)
    assert alters(kring)["ann"].name == "Ann"
    assert alters(kring)["ann"].qualities == ("koken", "auto")


def test_reading_it_twice_or_after_the_tablet_sent_it_changes_nothing(kring, ada):
    edit = Edit(id="x", entity="ann", kind="alter", field="name", value="Ann")
    append_edits(kring, [edit], device=CASE["device"], by=ada)
    assert read_back(file_for(kring), file="x.json", by=ada).new == 1
    before = Kring.objects.get(pk=kring.pk).seq
    assert read_back(file_for(kring), file="x.json", by=ada).new == 0
    assert Kring.objects.get(pk=kring.pk).seq == before


@pytest.mark.parametrize("epoch", ["the same", "another"])
def test_what_others_said_meanwhile_stands_beside_it(kring, ada, epoch):
    other = Edit(id="o", entity="ann", kind="alter", field="name", value="Anna")
    append_edits(kring, [other], device="laptop", by=ada)
    seen = 0 if epoch == "the same" else 1  # a number of before the backup means nothing now
    unsent = [edit | {"b": seen} for edit in CASE["unsent"]]
    changed = {"unsent": unsent} | ({} if epoch == "the same" else {"epoch": "before"})
    read_back(file_for(kring, **changed), file="x.json", by=ada)
    (conflict,) = conflicts_of(Kring.objects.get(pk=kring.pk))
    assert {one.edit.value for one in conflict.said} == {"Ann", "Anna"}


def test_a_long_day_without_a_connection_comes_back_whole(kring, ada):
    edit = CASE["unsent"][0]
    unsent = [edit | {"id": f"i{n}", "e": f"e{n}", "v": f"P {n}"} for n in range(AT_ONCE + 1)]
    assert read_back(file_for(kring, unsent=unsent), file="x", by=ada).new == AT_ONCE + 1
    assert len(alters(kring)) == AT_ONCE + 1


def test_nobody_brings_changes_into_somebody_else_s_kring(kring):
    with pytest.raises(BadInput, match="a drawing that is not here"):
        read_back(file_for(kring), file="x.json", by=somebody("Bo"))
    assert alters(kring) == {}


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"version": 2}, "made by a newer Kring"),
        ({"version": "one"}, "is not whole"),
        ({"unsent": "gone"}, "is not whole"),
        ({"device": ""}, "is not whole"),
        ({"kring": "another"}, "is not here"),
    ],
)
def test_a_file_that_does_not_fit_is_told_in_a_sentence(kring, ada, changed, sentence):
    with pytest.raises(BadInput, match=sentence):
        read_back(file_for(kring, **changed), file="x.json", by=ada)
    assert alters(kring) == {}


def test_only_such_a_file_is_taken_for_one():
    assert is_rescue_file(json.dumps(CASE).encode())
    assert is_rescue_file(b"\xef\xbb\xbf" + json.dumps(CASE, indent=1).encode())
    for other in (b'{"format": 1, "networks": []}', b"Naam\nAn\n", b"[1]", b"{", b"\xff", b""):
        assert not is_rescue_file(other)


@pytest.fixture
def page(ada):
    client = Client()
    client.force_login(ada)
    client.cookies["kring_language"] = "en"

    def hand_in(content):
        file = SimpleUploadedFile("unsaved changes.json", content)
        response = client.post(reverse("import_file"), {"file": file})
        return response["Location"], [str(said) for said in get_messages(response.wsgi_request)]

    return hand_in


def test_on_the_start_page_it_leads_back_to_the_drawing(page, kring):
    there = reverse("draw", args=[kring.pk])
    both = [
        "2 changes from the file are saved now.",
        "1 change does not fit in this Kring. It is still in your file.",
    ]
    assert page(file_for(kring)) == (there, both)
    location, said = page(file_for(kring, refused=[]))
    assert (location, said[-1]) == (there, "Everything in this file was saved already.")
    assert Kring.objects.count() == 1


def test_on_the_start_page_what_does_not_fit_makes_nothing(page, kring):
    location, (said,) = page(file_for(kring, kring="another"))
    assert location == reverse("start")
    assert said.startswith("unsaved changes.json holds changes to a drawing that is not here.")
