"""What a hand does in the list: each act one function, each a few edits in the log."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal

from kring.keep.actions import Change, new_id, put
from kring.keep.queries import document_of
from kring.network.model import may_hang_on_the_wall, pair
from kring.network.network import Network

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


def add_people(kring: "Kring", names: Collection[str], *, by: "User") -> int:
    """Write names down, without asking anything else; tell how many."""
    changes: list[Change] = [(new_id(), "alter", "name", name) for name in names]
    put(kring, changes, by=by)
    return len(changes)


def put_aside(kring: "Kring", entity: str, *, by: "User") -> None:
    """Take somebody off the drawing; everything said about them stays, and can come back."""
    put(kring, [(entity, "alter", "deleted", True)], by=by)


def put_back(kring: "Kring", entity: str, *, by: "User") -> None:
    """Put somebody who was taken off back, with everything that was said about them."""
    if document_of(kring).kinds.get(entity) == "alter":
        put(kring, [(entity, "alter", "deleted", None)], by=by)


def say_who_knows(
    kring: "Kring",
    network: Network,
    entity: str,
    *,
    ticked: Collection[str],
    shown: Collection[str],
    by: "User",
    field: Literal["knows", "works_together"] = "knows",
) -> None:
    """Note whom somebody knows: newly ticked ties are drawn, unticked ones taken away.

    Args:
        kring: Where it belongs.
        network: As it is now; whoever is not in it is left out.
        entity: Whose ties these are.
        ticked: The people ticked on the form.
        shown: The people who were ticked when the form was shown.
        by: Who says so.
        field: What is said of them: that they know each other, or that they work together.
    """
    others = {other for other in network.alter if other != entity}
    drawn = (set(ticked) - set(shown)) & others
    gone = (set(shown) - set(ticked)) & others
    changes: list[Change] = [(pair(entity, other), "tie", field, True) for other in drawn]
    changes += [(pair(entity, other), "tie", field, None) for other in gone]
    put(kring, sorted(changes, key=str), by=by)


def say_who_hangs(
    kring: "Kring",
    network: Network,
    *,
    ticked: Collection[str],
    shown: Collection[str],
    by: "User",
) -> None:
    """Note who may hang on the wall: only what was changed on the form, and is not so already.

    Somebody who hangs there and is unticked stays for the circle; who was for fewer eyes
    already stays so.

    Args:
        kring: Where it belongs.
        network: As it is now; whoever is not in it is left out.
        ticked: The people ticked on the form.
        shown: The people who were ticked when the form was shown.
        by: Who says so.
    """
    hanging = {alter.id for alter in network.alters if may_hang_on_the_wall(alter)}
    others = set(network.alter) - hanging
    hung = (set(ticked) - set(shown)) & others
    taken_off = (set(shown) - set(ticked)) & hanging
    changes: list[Change] = [(alter, "alter", "visibility", "print") for alter in hung]
    changes += [(alter, "alter", "visibility", "circle") for alter in taken_off]
    put(kring, sorted(changes, key=str), by=by)
