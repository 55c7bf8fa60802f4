"""A kring as its owner's own copy, and such a copy, or any other network, as a new kring."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from kring.draw.pictures import cleaned
from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.formats.errors import BadInput
from kring.formats.kring_file import PLACES
from kring.keep.actions import Change, create_kring, new_id, put, set_moment
from kring.keep.photos import add_photo, photos_of, picture_of
from kring.keep.queries import damaged_in, moments_of, network_of_kring, network_of_moment
from kring.network.edits import Refused, fields_of
from kring.network.model import KINDS, Thing
from kring.network.network import Network
from kring.network.renaming import Renaming

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


MOST_OF_PHOTOS = 12 * 2**20  # bytes of one copy: what can be opened again in the browser


def copy_of(kring: "Kring") -> KringCopy:
    """Give everything a kring holds, its moments and photos too, the oldest first.

    A moment that was damaged cannot come along; whoever hands a copy over says which
    (`damaged_in`), so that nothing is left behind in silence.
    Photos come along from the newest on, as many as fit in a file that can be opened again.
    """
    left_behind = {line.id for line in damaged_in(kring)}
    frozen = [
        network_of_moment(kring, line.id)
        for line in reversed(moments_of(kring))
        if line.id not in left_behind
    ]
    return KringCopy(
        network=network_of_kring(kring),
        moments=tuple(
            FrozenMoment(
                set_at=line.set_at, title=line.title, sentence=line.sentence, network=network
            )
            for line, network in frozen
        ),
        photos=tuple(reversed(list(_newest_photos(kring)))),
    )


def _newest_photos(kring: "Kring") -> Iterator[PaperPhoto]:
    room = MOST_OF_PHOTOS
    for line in photos_of(kring):
        picture = picture_of(kring, line.id)
        room -= len(picture)
        if room < 0:
            return
        yield PaperPhoto(added_at=line.added_at, picture=picture)


@transaction.atomic
def take_in(copy: KringCopy, *, by: "User") -> "Kring":
    """Make a kring of a copy: as it was at each moment, and then as it is now.

    Everything gets an id of its own: those of a file may be names.

    Args:
        copy: Read from a file; its values were checked there and are checked again.
        by: Whose kring it will be.

    Raises:
        BadInput: Something in it cannot be kept; nothing of it is then.
    """
    kring = create_kring(by=by)
    names = Renaming(new_id)
    so_far = Network()
    try:
        for moment in sorted(copy.moments, key=_when):
            put(kring, names.changes(changes_between(so_far, moment.network)), by=by)
            title, sentence = moment.title, moment.sentence
            set_moment(kring, title=title, sentence=sentence, by=by, set_at=moment.set_at)
            so_far = moment.network
        put(kring, names.changes(changes_between(so_far, copy.network)), by=by)
    except Refused:
        raise BadInput("The file holds signs that cannot be kept. Mend it and try again.") from None
    for photo in copy.photos:
        add_photo(kring, _checked(photo), added_at=photo.added_at)
    return kring


def _checked(photo: PaperPhoto) -> bytes:
    try:
        return cleaned(photo.picture)
    except BadInput:
        raise BadInput(
            "One of the photos in this copy is no picture that can be shown."
            " Nothing was taken in; make the copy again."
        ) from None


def changes_between(before: Network, after: Network) -> list[Change]:
    """Give what a hand would have to write to come from one network to another.

    Whoever is not in the later one is put aside, so that nothing said of them is lost.
    """
    old, new = _things(before), _things(after)
    changes: list[Change] = [
        (entity, kind, "deleted", True) for entity, (kind, _) in old.items() if entity not in new
    ]
    for entity, (kind, thing) in new.items():
        was = old[entity][1] if entity in old else KINDS[kind](id=entity)
        wanted = [
            (entity, kind, name, getattr(thing, name))
            for name in fields_of(kind)
            if getattr(thing, name) != getattr(was, name)
        ]
        is_bare = entity not in old and not wanted
        changes += [(entity, kind, "deleted", None)] if is_bare else wanted
    return changes


def _things(network: Network) -> dict[str, tuple[str, Thing]]:
    kind_of = {kind: name for name, kind in KINDS.items()}
    things = [network.about, *(thing for each in PLACES for thing in network.under(each))]
    return {thing.id: (kind_of[type(thing)], thing) for thing in things}


def _when(moment: FrozenMoment) -> datetime:
    return moment.set_at
