"""A kring as its owner's own copy, and such a copy, or any other network, as a new kring."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.errors import BadInput
from kring.formats.kring_file import PLACES
from kring.keep.actions import Change, create_kring, new_id, put, set_moment
from kring.keep.queries import moments_of, network_of_kring, network_of_moment
from kring.network.edits import Refused, fields_of
from kring.network.model import KINDS, Thing
from kring.network.network import Network
from kring.network.renaming import Renaming

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


def copy_of(kring: "Kring") -> KringCopy:
    """Give everything a kring holds, its moments too, the oldest first."""
    frozen = [network_of_moment(kring, line.id) for line in reversed(moments_of(kring))]
    return KringCopy(
        network=network_of_kring(kring),
        moments=tuple(
            FrozenMoment(
                set_at=line.set_at, title=line.title, sentence=line.sentence, network=network
            )
            for line, network in frozen
        ),
    )


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
    return kring


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
