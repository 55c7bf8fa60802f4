"""Moments of which somebody told that they went well: where a talent can be found.

Strengths are found in what somebody did already and in what helped them earlier, not in a
list to tick. Nothing is guessed here: the person reads the moment again and says themselves
which talent was at work.

Source:
    methods.md §27 (strength finder from success stories); Walsh on resilience over a life.
"""

from msgspec import Struct

from kring.network.model import Event, Step
from kring.network.network import Network


class WentWell(Struct, frozen=True, kw_only=True):
    """One moment, by the thing in which it was told, in the person's own words."""

    id: str
    title: str
    words: str
    helped_by: tuple[str, ...] = ()


def went_well(network: Network) -> tuple[WentWell, ...]:
    """Give what went well by the person's own telling, of which no talent was made yet.

    A step that is done counts with what was celebrated or how it was; an event of the lifeline
    with what or who helped then, unless the person does not want to talk about it. A hope that
    came true counts as it stands.

    >>> from kring.network.network import network_of
    >>> done = Step(id="s", text="Mia gebeld", state="done", celebrated="We lachten.")
    >>> went_well(network_of([done]))[0].words
    'We lachten.'
    """
    told = {talent.story for talent in network.talents}
    found = [
        *(_of_step(step) for step in network.steps if step.state == "done"),
        *(
            WentWell(id=hope.id, title=hope.text or "", words=hope.text or "")
            for hope in network.hopes
            if hope.state == "came_true"
        ),
        *(_of_event(event) for event in network.events if not event.silent),
    ]
    return tuple(moment for moment in found if moment and moment.words not in {"", *told})


def _of_step(step: Step) -> WentWell:
    words = step.celebrated or step.how_was or step.text or ""
    return WentWell(
        id=step.id, title=step.text or words, words=words, helped_by=step.with_whom or ()
    )


def _of_event(event: Event) -> WentWell | None:
    if not event.helped and not event.helped_by:
        return None
    words = event.helped or event.title or ""
    return WentWell(
        id=event.id, title=event.title or words, words=words, helped_by=event.helped_by or ()
    )
