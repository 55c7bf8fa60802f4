import pytest

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.formats.vcard import is_vcard, names_in, networks_in

BOOK = """BEGIN:VCARD
VERSION:3.0
N:Peeters;An;;;
FN:An Peeters
TEL;TYPE=CELL:+32 470 00 00 00
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:d=27Hondt;Zo=C3=AB;=
;;
NOTE:geheim
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
item1.FN:Buurthuis de Brug\\, ons h
 uis
END:VCARD
BEGIN:VCARD
ORG:Garage Jansen;Werkplaats
END:VCARD
BEGIN:VCARD
TEL:123
END:VCARD
"""


def source(text=BOOK):
    return Source("a.vcf", text if isinstance(text, bytes) else text.encode())


def read(*names, text=BOOK):
    return networks_in(source(text), Telling(names=names))[0]


def test_names_are_listed_as_people_wrote_them():
    assert names_in(source()) == [
        "An Peeters",
        "Zoë d'Hondt",
        "Buurthuis de Brug, ons huis",
        "Garage Jansen",
    ]


def test_only_who_is_chosen_comes_along_and_only_the_name():
    network = read("zoe d'hondt", "Garage Jansen")
    assert [(alter.name, alter.sort) for alter in network.alters] == [
        ("Zoë d'Hondt", None),
        ("Garage Jansen", "group"),
    ]
    assert network.columns == {}


def test_never_the_whole_book():
    with pytest.raises(BadInput, match=r"holds 4 contacts\. None is taken by itself"):
        read()


def test_somebody_who_is_not_in_it_is_told():
    with pytest.raises(BadInput, match="has nobody called “Piet”"):
        read("An Peeters", "Piet")


def test_a_file_in_the_signs_of_an_old_phone_is_read():
    assert names_in(source("BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n".encode("cp1252"))) == ["Zoë"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("BEGIN:VCARD\nFN:An\n", "stops halfway"),
        ("BEGIN:VCARD\nhello\nEND:VCARD\n", r"a\.vcf, line 2: this is no line of a contact"),
    ],
)
def test_what_is_wrong_is_told(text, sentence):
    with pytest.raises(BadInput, match=sentence):
        names_in(source(text))


def test_it_is_known_by_its_beginning():
    assert is_vcard(source())
    assert not is_vcard(Source("a.vcf", b"Naam\nAn\n"))
