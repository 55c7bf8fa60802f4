import io
import zipfile

import pytest
from django.urls import reverse
from django.utils.translation import override

from kring.draw.finding import find
from kring.formats.reading import copies_in
from kring.formats.source import from_bytes
from kring.keep.actions import put, set_moment
from kring.keep.consents import consent
from kring.keep.models import Moment
from kring.keep.photos import add_photo
from kring.site.actions import begin_kring
from kring.site.everything import folder_of, in_words
from machine.doors import come_in


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=["Oma <b>Mieke"], by=sara)
    put(kring, [("e", "event", "title", "Verhuizing"), ("e", "event", "year", 2019)], by=sara)
    set_moment(kring, title="Lente", sentence="Het gaat.", by=sara)
    consent(kring, words="Els mag bellen.", how="spoken", by=sara)
    add_photo(kring, b"a picture")
    return kring


@pytest.fixture
def folder(kring):
    with override("nl"):
        return zipfile.ZipFile(io.BytesIO(folder_of(kring)))


def test_all_of_it_lies_in_one_folder_without_a_name_in_the_names(folder):
    assert folder.testzip() is None
    names = set(folder.namelist())
    assert {"kring.kring", "photos/1.jpg", "posters/circles.pdf", "posters/lifeline.pdf"} <= names
    assert not any("Sara" in name or "Mieke" in name for name in names)
    assert folder.read("posters/circles.pdf").startswith(b"%PDF")
    assert folder.read("photos/1.jpg") == b"a picture"


def test_the_copy_in_it_opens_again(folder):
    (copy,) = copies_in(from_bytes("kring.kring", folder.read("kring.kring")))
    assert [alter.name for alter in copy.network.alters] == ["Oma <b>Mieke"]
    assert [moment.title for moment in copy.moments] == ["Lente"]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_word_of_it_can_be_read_without_kring(kring, language):
    with override(language):
        page = in_words(kring)
    said = ("Verhuizing", "2019", "Lente", "Het gaat.", "Els mag bellen.", "Oma &lt;b&gt;Mieke")
    assert [words for words in said if words not in page] == []
    assert "<b>" not in page and "src=" not in page and "href=" not in page


def test_a_damaged_moment_keeps_nothing_else_back_and_is_named(kring, sara, client):
    Moment.objects.update(body=b"\x01damaged")
    with override("en"), zipfile.ZipFile(io.BytesIO(folder_of(kring))) as folder:
        page = folder.read("read-me.html").decode()
        (copy,) = copies_in(from_bytes("kring.kring", folder.read("kring.kring")))
    assert "could no longer be read" in page and "Lente" in page and "Verhuizing" in page
    assert copy.moments == ()
    come_in(client, sara)
    client.cookies["kring_language"] = "en"
    response = client.get(reverse("copy", args=[kring.pk]), follow=True)
    assert "a copy would not be whole" in response.text
    assert [place.said.name for place in find(kring, "Verhuizing")] == ["Verhuizing"]
