"""As it was, is and is wished, in words: who came closer, and whom the person would like closer."""

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.network.network import Network
from kring.read.names import Names
from kring.scene.cells import closeness_at
from kring.scene.placing import Layer, circles_of, layer_of

SENTENCES: Mapping[str, Promise] = {
    "came_closer": _("Closer than it was: %(who)s."),
    "went_further": _("Further than it was: %(who)s."),
    "only_then": _("On the paper of then, and not on that of now: %(who)s."),
    "wished_closer": _("You wish closer: %(who)s."),
    "wished_further": _("You wish a little more distance: %(who)s."),
    "wished_there": _("You wish there: %(who)s."),
}


def gap(network: Network) -> dict[str, tuple[str, ...]]:
    """Tell who stands in another ring then, now and in the wish; only whom a hand put there.

    The rings are those of the circles; a step within one ring is none. Whoever is on one paper
    only is told by that.

    Args:
        network: With the layers as they were drawn.
    """
    now = {person: closeness_at(*place) for person, place in circles_of(network).items()}
    then, wished = _rings(network, "then"), _rings(network, "wished")
    return {
        "came_closer": _where(then, now, -1),
        "went_further": _where(then, now, 1),
        "only_then": tuple(person for person in then if person not in now),
        "wished_closer": _where(now, wished, -1),
        "wished_further": _where(now, wished, 1),
        "wished_there": tuple(person for person in wished if person not in now),
    }


def sentences(network: Network) -> Sequence[str]:
    """Say it in plain sentences; a wish is no task for anybody."""
    names = Names(network)
    return [
        str(SENTENCES[code] % {"who": names.of(people)})
        for code, people in gap(network).items()
        if people
    ]


def _rings(network: Network, layer: Layer) -> dict[str, int]:
    return {person: closeness_at(*place) for person, place in layer_of(network, layer).items()}


def _where(before: Mapping[str, int], after: Mapping[str, int], sign: int) -> tuple[str, ...]:
    return tuple(
        person
        for person, ring in after.items()
        if person in before and (ring - before[person]) * sign > 0
    )
