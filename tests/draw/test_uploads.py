import pytest
from django.core.files.uploadhandler import SkipFile

from kring.draw import uploads
from kring.draw.uploads import KeepInMemory


@pytest.fixture
def handler():
    made = KeepInMemory()
    made.new_file("file", "a.csv", "text/csv", None, None)
    return made


def test_a_file_is_collected_whole(handler):
    handler.receive_data_chunk(b"naam\n", 0)
    handler.receive_data_chunk(b"An\n", 5)
    held = handler.file_complete(8)
    assert (held.name, held.read()) == ("a.csv", b"naam\nAn\n")


def test_a_file_over_the_limit_is_left_out(handler, monkeypatch):
    monkeypatch.setattr(uploads, "LARGEST_UPLOAD", 6)
    handler.receive_data_chunk(b"naam\n", 0)
    with pytest.raises(SkipFile):
        handler.receive_data_chunk(b"An\n", 5)
