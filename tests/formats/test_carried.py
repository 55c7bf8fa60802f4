from datetime import UTC, datetime

import pytest

from kring.formats.carried import CARRIED, left_behind
from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.formats.writing import KINDS_TO_WRITE
from kring.network.model import Alter, Bond, Ego, Event, Note, Tie
from kring.network.network import Network, network_of

NETWORK = network_of(
    [
        Ego(id="ego"),
        Alter(id="an"),
        Alter(id="bo"),
        Bond(id="ego~an", closeness=1),
        Tie(id="an~bo", knows=True),
        Event(id="e", title="verhuisd"),
        Note(id="n", text="x"),
    ]
)


def test_everything_that_cannot_be_written_has_a_list_of_its_own():
    assert set(CARRIED) == set(KINDS_TO_WRITE)


def test_a_copy_leaves_nothing_behind():
    moment = FrozenMoment(set_at=datetime(2026, 1, 1, tzinfo=UTC), network=Network())
    assert left_behind([KringCopy(network=NETWORK, moments=(moment,))], "kring") == []


@pytest.mark.parametrize("kind", ["csv", "graphml"])
def test_lifeline_notes_and_moments_are_named(kind):
    moment = FrozenMoment(set_at=datetime(2026, 1, 1, tzinfo=UTC), network=Network())
    assert left_behind([KringCopy(network=NETWORK, moments=(moment,))], kind) == [
        "the lifeline",
        "notes",
        "earlier moments",
    ]


def test_photos_are_named_too_and_moments_once():
    now = datetime(2026, 1, 1, tzinfo=UTC)
    moment = FrozenMoment(set_at=now, title="toen", network=Network())
    photo = PaperPhoto(added_at=now, picture=b"x")
    copy = KringCopy(network=Network(), moments=(moment,), photos=(photo,))
    assert left_behind([copy], "gexf") == ["photos of paper drawings"]
    assert left_behind([copy], "graphml") == ["earlier moments", "photos of paper drawings"]


def test_what_is_not_there_is_not_named():
    assert left_behind([KringCopy(network=Network())], "csv") == []
