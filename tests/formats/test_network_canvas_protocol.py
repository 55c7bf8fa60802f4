import io
import zipfile

import pytest

from formats import netcanvas_exports as exports
from kring.formats.errors import BadInput
from kring.formats.network_canvas_protocol import protocol_in, study_name, words_of
from kring.formats.source import Source


def zipped(**entries):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name.replace("_", "."), text)
    return Source("Studie.netcanvas", held.getvalue())


def test_a_protocol_names_the_questions_per_type():
    protocol = protocol_in(Source("x/Studie (2).netcanvas", exports.protocol()))
    assert protocol.name == "Studie"
    assert set(protocol.node["Persoon"]) >= {"name", "leeftijd", "steun"}
    assert protocol.edge["Helpt"] == {}


def test_words_lose_the_marks_of_their_lay_out():
    protocol = protocol_in(Source("Studie.netcanvas", exports.protocol()))
    assert words_of(protocol.node["Persoon"]["steun"]) == {
        "oor": "luisteren (altijd)",
        "hand": "klussen",
    }


def test_a_study_is_the_same_after_a_second_download():
    assert study_name("Studie (1)") == study_name("map/Studie.netcanvas") == "Studie"


@pytest.mark.parametrize("text", ["{}", "[", '{"codebook": 3}', "\x00"])
def test_a_protocol_that_cannot_be_read_is_told(text):
    with pytest.raises(BadInput, match="holds a protocol that cannot be read"):
        protocol_in(zipped(protocol_json=text))


def test_a_zip_without_a_protocol_is_told():
    with pytest.raises(BadInput, match="holds no protocol"):
        protocol_in(zipped(readme_txt="hello"))
