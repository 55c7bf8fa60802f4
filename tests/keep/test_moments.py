import hashlib
import json
import zlib

import pytest

from kring.keep import keys, moments, queries
from kring.keep.actions import put, set_moment
from kring.keep.errors import Unreadable
from kring.keep.models import Moment
from kring.network.network import network_of


@pytest.fixture
def key(kring, keys_in):
    return keys.key_of(keys_in, kring.pk)


@pytest.fixture
def moment(kring, ada):
    put(
        kring,
        [
            ("ego", "ego", "name", "Sara"),
            ("anna", "alter", "name", "Anna"),
            ("ego~anna", "bond", "closeness", 1),
            ("circles~anna", "spot", "at", (10.0, -20.5)),
        ],
        by=ada,
    )
    return set_moment(kring, title="Before", sentence="It was quiet.", by=ada)


def test_a_moment_stays_as_it_was(kring, ada, moment):
    put(kring, [("anna", "alter", "name", "Annie"), ("bob", "alter", "name", "Bob")], by=ada)
    line, network = queries.network_of_moment(kring, moment.pk)
    assert (line.title, line.sentence) == ("Before", "It was quiet.")
    assert [alter.name for alter in network.alters] == ["Anna"]
    assert network.bond("anna").closeness == 1
    assert network.spot("circles", "anna") == (10.0, -20.5)
    assert network.id == kring.pk


def test_a_moment_holds_its_format_its_number_and_a_checksum(key, moment):
    body = json.loads(zlib.decompress(key.open(moment.body, what="moment", id=moment.pk)))
    assert (body["format"], body["seq"]) == (1, 4)
    things = json.dumps(body["things"], separators=(",", ":")).encode()
    assert hashlib.sha256(things).hexdigest() == body["sha256"]


def test_a_damaged_moment_is_told_and_the_others_are_not_touched(kring, ada, key, moment):
    other = set_moment(kring, title="After", sentence=None, by=ada)
    Moment.objects.filter(pk=moment.pk).update(body=b"\x01damaged")
    with pytest.raises(Unreadable, match=moment.pk):
        queries.network_of_moment(kring, moment.pk)
    assert queries.network_of_moment(kring, other.pk)[0].sentence is None
    assert len(queries.moments_of(kring)) == 2


def test_a_moment_whose_checksum_does_not_fit_is_not_believed(kring, key, moment):
    body = zlib.decompress(key.open(moment.body, what="moment", id=moment.pk))
    changed = zlib.compress(body.replace(b"Anna", b"Inge"))
    moment.body = key.seal(changed, what="moment", id=moment.pk)
    with pytest.raises(Unreadable):
        moments.document_at(key, moment)


def test_taking_somebody_out_leaves_the_rest(key, moment):
    body = moments.take_out(key, moment, {"anna"}.__contains__)
    moment.body = body
    network = network_of(moments.document_at(key, moment).things())
    assert [ego.name for ego in network.egos] == ["Sara"]
    assert (network.alters, network.bonds, network.spots) == ((), (), ())
    assert moments.take_out(key, moment, {"anna"}.__contains__) is None


def test_a_moment_with_a_damaged_name_stands_in_the_list_and_is_logged(kring, moment, caplog):
    Moment.objects.filter(pk=moment.pk).update(heading=b"\x01damaged")
    (line,) = queries.moments_of(kring)
    assert (line.id, line.sentence) == (moment.pk, None)
    assert line.title
    assert moment.pk in caplog.text
    assert queries.network_of_moment(kring, moment.pk)[1].people
