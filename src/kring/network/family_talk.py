"""A family talk: who takes part, on which of three scales, and what may be read already.

Everybody fills in their own boxes first. Until the boxes are laid side by side nobody reads
those of another; so who is heard first does not colour what the others dare to say.

Source:
    Methode Familiezorg (Beneken genaamd Kolmer): one balance with three scales, for whose life it
    is, who cares for them, and who is there for their work; methods.md §23.
"""

import msgspec
from msgspec import Struct

from kring.network.model import Meeting, Voice, is_paid
from kring.network.network import Network
from kring.network.values import Scale

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
    found = [one for one in network.voices if one.meeting == meeting.id and one.of == who]
    if len(found) < 2:
        return found[0] if found else None
    both = {
        box: "\n".join(words for one in found if (words := getattr(one, box)))[:_LONGEST] or None
        for box in BOXES
    }
    return msgspec.structs.replace(found[0], **both)


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
