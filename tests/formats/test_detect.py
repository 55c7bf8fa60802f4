import io
import zipfile

import pytest

from formats import netcanvas_exports as exports
from kring.formats.detect import kind_of
from kring.formats.errors import BadInput
from kring.formats.source import Source


def zipped(name):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, "x")
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.kring", b'{"format": 1}', "kring"),
        ("a.txt", b'\xef\xbb\xbf  {"format": 1}', "kring"),
        ("a.csv", b"naam\nAn\n", "csv"),
        ("zonder-ending", b"naam\nAn\n", "csv"),
        ("a.xlsx", zipped("xl/workbook.xml"), "xlsx"),
        ("a.zip", zipped("xl/workbook.xml"), "xlsx"),
        ("a.zip", exports.zipped(exports.files("classic")), "zip"),
        ("a.graphml", exports.graphml("classic").encode(), "netcanvas"),
        ("a.xml", b"<?xml version='1.0'?><graphml/>", "graphml"),
        ("a.int", b"<?xml version='1.0'?><Interview StudyId='1'/>", "egonet"),
        ("a.ego", b"<?xml version='1.0'?><Package Id='1' Creator='3'/>", "egonet"),
        ("a.xml", "<?xml version='1.0'?><graphml/>".encode("utf-16"), "graphml"),
    ],
)
def test_content_goes_before_the_ending(name, content, kind):
    assert kind_of(Source(name, content)) == kind


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.zip", b"%PDF-1.7\n...", r"a\.zip is a PDF"),
        ("a.zip", b"just text", r"a\.zip is not a zip"),
        ("a.json", b'{\n "format": "kring-rescue"}', "changes that were not saved yet"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1", "old Excel"),
        ("a.svg", b"<?xml version='1.0'?><svg/>", "in a form Kring does not read"),
        ("a.xml", b"<Interview/>", "in a form Kring does not read"),
        ("a.bin", b"\x00\x01", "in a form Kring does not read"),
        ("a.netcanvas", exports.protocol(), "the questions, not the answers"),
        ("a_ego.csv", b"networkCanvasEgoUUID,x\n", "one file of a Network Canvas export"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(name, content, sentence):
    with pytest.raises(BadInput, match=sentence):
        kind_of(Source(name, content))
