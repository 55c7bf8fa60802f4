import io
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from PIL import Image

from formats.any_network import copies
from kring.draw import copies as copies_of_krings
from kring.draw.copies import changes_between, copy_of, take_in
from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.formats.errors import BadInput
from kring.formats.kring_file import PLACES, copies_in
from kring.formats.kring_writing import as_bytes
from kring.keep.models import Kring, Photo
from kring.keep.photos import add_photo
from kring.network.model import About, Alter, Bond, Ego, Tie
from kring.network.network import Network, network_of
from kring.network.renaming import Renaming
from tablets.kept import somebody


@pytest.fixture
def ada(db):
    return somebody("Ada")


def network(*things, title=None):
    return network_of([About(id="kring", title=title), Ego(id="ego"), *things])


def told(held):
    """Give all that is said in a network, with its ids counted: a copy has ids of its own."""
    numbers = count()
    names = Renaming(lambda: f"n{next(numbers):03}")
    return names.changes(changes_between(Network(), held))


BEFORE = network(Alter(id="an", name="An"), Alter(id="bo", name="Bo"), title="toen")
NOW = network(
    Alter(id="an", name="Anna"),
    Alter(id="cas"),
    Bond(id="ego~an", closeness=1),
    Tie(id="an~cas", knows=True),
    title="nu",
)
COPY = KringCopy(
    network=NOW,
    moments=(
        FrozenMoment(
            set_at=datetime(2025, 3, 31, 12, tzinfo=UTC),
            title="De eerste keer",
            sentence="Weinig, maar goed.",
            network=BEFORE,
        ),
    ),
)


def test_a_copy_that_is_opened_has_everything_the_kring_had(ada):
    again = copy_of(take_in(COPY, by=ada))
    assert told(again.network) == told(NOW)
    assert not {alter.id for alter in again.network.alters} & {"an", "bo", "cas"}
    (moment,) = again.moments
    assert told(moment.network) == told(BEFORE)
    assert (moment.set_at, moment.title, moment.sentence) == (
        COPY.moments[0].set_at,
        "De eerste keer",
        "Weinig, maar goed.",
    )


def test_moments_come_in_the_order_in_which_they_were_set(ada):
    first = COPY.moments[0]
    later = FrozenMoment(set_at=datetime(2026, 1, 1, tzinfo=UTC), title="later", network=NOW)
    kring = take_in(KringCopy(network=NOW, moments=(later, first)), by=ada)
    assert [moment.title for moment in copy_of(kring).moments] == ["De eerste keer", "later"]


def test_what_cannot_be_kept_leaves_nothing_behind(ada):
    hidden = KringCopy(network=network(Alter(id="an", name="half\x00")))
    with pytest.raises(BadInput, match="signs that cannot be kept"):
        take_in(hidden, by=ada)
    assert not Kring.objects.visible_to(ada).exists()


def jpeg(size=(80, 60)):
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, "JPEG")
    return out.getvalue()


def test_photos_of_paper_drawings_come_along_sealed_and_on_their_day(ada):
    days = [datetime(2026, month, 1, 12, tzinfo=UTC) for month in (1, 2)]
    photos = tuple(PaperPhoto(added_at=day, picture=jpeg()) for day in days)
    written = as_bytes([KringCopy(network=NOW, photos=photos)])
    (read,) = copies_in(written, file="mine.kring")
    kring = take_in(read, by=ada)
    again = copy_of(kring)
    assert [photo.added_at for photo in again.photos] == days
    assert all(photo.picture.startswith(b"\xff\xd8") for photo in again.photos)
    assert all(b"\xff\xd8" not in bytes(photo.sealed)[:4] for photo in Photo.objects.all())


def test_the_newest_photos_come_along_as_far_as_there_is_room(ada, monkeypatch):
    kring = take_in(KringCopy(network=NOW), by=ada)
    for day in (1, 2, 3):
        add_photo(kring, jpeg(), added_at=datetime(2026, 1, day, tzinfo=UTC))
    monkeypatch.setattr(copies_of_krings, "MOST_OF_PHOTOS", 2 * len(jpeg()))
    assert [photo.added_at.day for photo in copy_of(kring).photos] == [2, 3]


def test_a_photo_that_is_no_picture_is_refused_and_leaves_nothing_behind(ada):
    bad = PaperPhoto(added_at=datetime(2026, 1, 1, tzinfo=UTC), picture=b"<svg/>")
    with pytest.raises(BadInput, match="no picture that can be shown"):
        take_in(KringCopy(network=NOW, photos=(bad,)), by=ada)
    assert not Kring.objects.visible_to(ada).exists()


def test_whoever_is_not_there_any_more_is_put_aside():
    assert ("bo", "alter", "deleted", True) in changes_between(BEFORE, NOW)


def test_only_what_differs_is_written():
    assert changes_between(NOW, NOW) == []
    assert changes_between(BEFORE, network(*BEFORE.alters, title="nu")) == [
        ("kring", "about", "title", "nu")
    ]


def test_somebody_of_whom_nothing_is_known_is_there_all_the_same():
    assert changes_between(Network(), network_of([Alter(id="cas")])) == [
        ("cas", "alter", "deleted", None)
    ]


@given(copies())
def test_the_changes_lead_from_any_network_to_any_other(copy):
    before = copy.moments[0].network if copy.moments else Network()
    held = {}
    for entity, kind, field, value in [
        *changes_between(Network(), before),
        *changes_between(before, copy.network),
    ]:
        held.setdefault((entity, kind), {})[field] = value
    there = {entity: fields for (entity, _), fields in held.items() if not fields.get("deleted")}
    assert set(there) - {"kring"} == {
        thing.id for heading in PLACES for thing in getattr(copy.network, heading)
    }
