"""What a hand does while thinking of people: write names down, answer who can do something."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.utils import timezone

from kring.draw.names import same_name
from kring.keep.actions import Change, new_id, put
from kring.network.model import Event, Reply
from kring.network.network import Network

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser

MOST_QUALITIES = 50


@dataclass
class Found:
    """Who was written down, and who stood there already."""

    added: list[str] = field(default_factory=list)
    there: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def all(self) -> list[str]:
        """Give everybody who was named, new or not."""
        return [*self.there, *self.added]


def find(network: Network, names: Sequence[str], said: dict[str, object]) -> Found:
    """Make somebody of each name; a name that stands there already is the same person.

    Args:
        network: Who is there.
        names: As they were typed.
        said: What is so of each new one.
    """
    known = {same_name(one.name): one.id for one in network.alters if one.name}
    found = Found()
    for name in names:
        if (there := known.get(same_name(name))) is not None:
            found.there.append(there)
            continue
        entity = known[same_name(name)] = new_id()
        found.added.append(entity)
        found.changes.append((entity, "alter", "name", name))
        found.changes += [(entity, "alter", what, value) for what, value in said.items()]  # type: ignore[misc]  # the closed list looks at each value
    return found


def add_found(
    kring: "Kring", network: Network, names: Sequence[str], *, card: str, by: "User"
) -> Found:
    """Write down who came to mind on a card: light ties, until somebody says more.

    Args:
        kring: Where they belong.
        network: Who is there.
        names: As they were typed.
        card: Deck and card, as `seed.phone`.
        by: Who writes.
    """
    found = find(network, names, {"relation_types": ("light_tie",), "found_by": card})
    put(kring, found.changes, by=by)
    return found


def add_from_then(
    kring: "Kring", network: Network, event: Event, names: Sequence[str], *, by: "User"
) -> Found:
    """Write down who was there at an event of the lifeline, as people from the past."""
    found = from_then(network, event, names)
    put(kring, found.changes, by=by)
    return found


def from_then(network: Network, event: Event, names: Sequence[str]) -> Found:
    """Find who was there then; whoever stands there already was there, too."""
    found = find(network, names, {"status": "past", "found_by": "lifeline.then"})
    present = dict.fromkeys((*(event.present or ()), *found.all))
    found.changes.append((event.id, "event", "present", tuple(present)))
    return found


def answer(
    kring: "Kring",
    network: Network,
    *,
    card: str,
    quality: str,
    chosen: str,
    who: Collection[str],
    names: Sequence[str],
    via: str,
    sort: str = "",
    by: "User",
) -> Found:
    """Keep who can do something: with that person, and as an answer of the central person.

    Somebody new who is known through somebody else is drawn as a friend of a friend.

    Args:
        kring: Where it belongs.
        network: Who is there.
        card: Deck and card, as `know.lend`.
        quality: What is noted with whoever is named.
        chosen: Myself, somebody, nobody, or not needed.
        who: Who of those there.
        names: Who is not there yet.
        via: Through whom those are known, if through somebody.
        sort: What a new name is, if not a person.
        by: Who writes.
    """
    through: dict[str, object] = (
        {"status": "second_hand", "via": via, "acquaintance": "named"} if via else {}
    )
    found = find(network, names, {**through, **({"sort": sort} if sort else {}), "found_by": card})
    changes = list(found.changes)
    named = [*who, *found.all] if chosen == "somebody" else []
    for entity in dict.fromkeys(named):
        alter = network.alter.get(entity)
        had = (alter.qualities or ()) if alter else ()
        if quality and quality not in had and len(had) < MOST_QUALITIES:
            changes.append((entity, "alter", "qualities", (*had, quality[:200])))
    reply = reply_on(network, card) or Reply(id=new_id())
    today = timezone.localdate().isoformat()
    changes += [
        (reply.id, "reply", "card", card),
        (reply.id, "reply", "day", today),
        (reply.id, "reply", "chosen", (chosen,)),
        (reply.id, "reply", "who", tuple(dict.fromkeys(named)) or None),
    ]
    if chosen != "somebody":
        changes, found = changes[len(found.changes) :], Found()
    put(kring, changes, by=by)
    return found


def reply_on(network: Network, card: str) -> Reply | None:
    """Give what was answered on a card before."""
    return next((one for one in network.replies if one.card == card), None)


def add_light_tie(
    kring: "Kring", network: Network, *, where: str, name: str, meaning: str, by: "User"
) -> None:
    """Write down somebody one only knows by sight: a place is enough, a name is not needed."""
    put(kring, light_tie(network, new_id(), where=where, name=name, meaning=meaning), by=by)


def light_tie(
    network: Network, entity: str, *, where: str, name: str, meaning: str
) -> list[Change]:
    """Give what is said of somebody one only knows by sight."""
    changes: list[Change] = [
        (entity, "alter", "met_at", where),
        (entity, "alter", "relation_types", ("light_tie",)),
        (entity, "alter", "found_by", "places.light"),
    ]
    if name:
        changes.append((entity, "alter", "name", name))
    if meaning:
        changes.append((network.bond(entity).id, "bond", "meaning", meaning))
    return changes


def add_support_place(
    kring: "Kring",
    network: Network,
    *,
    name: str,
    sort: str,
    gives: Collection[str],
    visibility: str,
    by: "User",
) -> None:
    """Write down a place or group where somebody finds support outside all services."""
    changes = support_place(
        network, new_id(), name=name, sort=sort, gives=gives, visibility=visibility
    )
    put(kring, changes, by=by)


def support_place(
    network: Network,
    entity: str,
    *,
    name: str,
    sort: str,
    gives: Collection[str],
    visibility: str,
) -> list[Change]:
    """Give what is said of a place or group where somebody finds support."""
    changes: list[Change] = [
        (entity, "alter", "name", name),
        (entity, "alter", "sort", sort),
        (entity, "alter", "visibility", visibility),
        (entity, "alter", "found_by", "places.support"),
    ]
    bond = network.bond(entity).id
    changes += [(bond, "bond", function, "get") for function in gives]
    return changes


def add_through(
    kring: "Kring", network: Network, names: Sequence[str], *, via: str, by: "User"
) -> None:
    """Write down whom somebody knows: drawn as dots, reached through them, sent nothing."""
    put(kring, find(network, names, reached_through(via)).changes, by=by)


def reached_through(via: str) -> dict[str, object]:
    """Give what is so of somebody who is known through somebody else only."""
    return {
        "status": "second_hand",
        "via": via,
        "acquaintance": "named",
        "found_by": "via.via",
    }
