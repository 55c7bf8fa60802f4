"""A family talk: who takes part, on which of three scales, and what may be read already.

Everybody fills in their own boxes first. Until the boxes are laid side by side nobody reads
those of another; so who is heard first does not colour what the others dare to say.

Source:
    Methode Familiezorg (Beneken genaamd Kolmer): one balance with three scales, for whose life it
    is, who cares for them, and who is there for their work; methods.md §23.
"""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct

from kring.network.model import Meeting, Thing, Voice, is_paid
from kring.network.network import Network
from kring.network.values import Scale, Value

Said = tuple[str, str, str, Value]  # thing, kind, field and value, as an act of a hand

SCALES: tuple[Scale, ...] = ("person", "family", "professional")
_LONGEST = 2_000  # as long as a sentence may be
BOXES = ("wants", "can", "cannot", "needs")


class Part(Struct, frozen=True, kw_only=True):
    """One who takes part: on which scale, whether they filled in, and their words once open."""

    who: str
    scale: Scale
    filled_in: bool
    voice: Voice | None = None


def parts(network: Network, meeting: Meeting) -> tuple[Part, ...]:
    """Give who takes part in a talk, the central person first.

    Words are there only when the talk was opened; before that, only whether somebody said any.

    Args:
        network: Who is there, and what was filled in.
        meeting: The talk.
    """
    there = [ego.id for ego in network.egos]
    there += [who for who in meeting.who or () if who in network.alter]
    return tuple(_part(network, meeting, who) for who in dict.fromkeys(there))


def voice_of(network: Network, meeting: Meeting, who: str) -> Voice | None:
    """Give what somebody filled in for a talk, opened or not.

    Where it was filled in on two tablets, neither of which saw the other, both are kept: box by
    box the words stand under each other.
    """
    found = _voices(network, meeting, who)
    if len(found) < 2:
        return found[0] if found else None
    both = {
        box: "\n".join(words for one in found if (words := getattr(one, box)))[:_LONGEST] or None
        for box in BOXES
    }
    return msgspec.structs.replace(found[0], **both)


def _voices(network: Network, meeting: Meeting, who: str) -> list[Voice]:
    return [one for one in network.voices if one.meeting == meeting.id and one.of == who]


def written(
    network: Network, meeting: Meeting, who: str, boxes: Mapping[str, Value], *, new: str
) -> list[Said]:
    """Give what it takes to write some boxes of somebody; what stood in them goes out of sight.

    Where two tablets had filled it in, a box that is written anew is written for both. Who comes
    to a talk that lies open already is seen by whoever sees the talk.

    Args:
        network: Who is there, and what was filled in.
        meeting: The talk.
        who: Whose boxes.
        boxes: What was written, by box.
        new: The id of their voice if they have none yet.
    """
    there = _voices(network, meeting, who)
    if there:
        first, others = there[0], there[1:]
        said: list[Said] = [(first.id, "voice", box, words) for box, words in boxes.items()]
        return said + [
            (one.id, "voice", box, None) for one in others for box in boxes if getattr(one, box)
        ]
    begun: dict[str, Value] = {"meeting": meeting.id, "of": who, "scale": scale_of(network, who)}
    if meeting.opened and meeting.visibility:  # it lies open from the beginning
        begun["visibility"] = meeting.visibility
    return [(new, "voice", field, value) for field, value in {**begun, **boxes}.items()]


def opening(network: Network, meeting: Meeting) -> list[Said]:
    """Open a talk; who may see the talk may then see the boxes of which nothing else was said."""
    said: list[Said] = [(meeting.id, "meeting", "opened", True)]
    if meeting.visibility:
        said += [
            (voice.id, "voice", "visibility", meeting.visibility)
            for voice in network.voices
            if voice.meeting == meeting.id and voice.visibility is None
        ]
    return said


def still_closed(things: Iterable[Thing]) -> frozenset[str]:
    """Give the voices nobody may read yet: their talk was not laid open, or is not there.

    Args:
        things: Of a kring or of a moment, put aside or not.
    """
    listed = list(things)
    opened = {one.id for one in listed if isinstance(one, Meeting) and one.opened is True}
    return frozenset(
        one.id for one in listed if isinstance(one, Voice) and one.meeting not in opened
    )


def scale_of(network: Network, who: str) -> Scale:
    """Tell on which scale somebody stands: whose life it is, family or friend, or for their work.

    >>> from kring.network.model import Alter, Ego
    >>> from kring.network.network import network_of
    >>> scale_of(network_of([Ego(id="me"), Alter(id="an", paid=True)]), "an")
    'professional'
    """
    alter = network.alter.get(who)
    if alter is None:
        return "person"
    return "professional" if is_paid(alter) else "family"


def _part(network: Network, meeting: Meeting, who: str) -> Part:
    voice = voice_of(network, meeting, who)
    said = voice is not None and any(getattr(voice, box) for box in BOXES)
    return Part(
        who=who,
        scale=(voice.scale if voice else None) or scale_of(network, who),
        filled_in=said,
        voice=voice if said and meeting.opened is True else None,
    )
