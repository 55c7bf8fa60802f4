"""A helper pauses, ends or takes up their own part of what was agreed, without a reason.

Only their own part: where others help too, they go on, and nobody is put in the place of who left.
That somebody left stands with the agreement until it was talked about: who stays was not asked.
"""

from collections.abc import Mapping
from typing import Literal

from kring.network.model import Agreement
from kring.network.values import Value

Step = Literal["pause", "go_on", "stop"]
_STATES: Mapping[Step, str] = {"pause": "paused", "go_on": "running", "stop": "done"}


def steps_of(agreement: Agreement, helper: str) -> tuple[Step, ...]:
    """Tell how somebody can step back from an agreement, or take it up again.

    Who helps alone can pause; with others one leaves, and the others go on.

    Args:
        agreement: As it is now.
        helper: Who of the drawing.

    Source:
        Nuyts (2017) on protecting volunteers and network members from overload; methods.md §18.
    """
    if agreement.state not in {"yes", "running", "paused"}:
        return ()
    if helper == agreement.backup and helper not in (agreement.who or ()):
        return ("stop",)
    if helper not in (agreement.who or ()):
        return ()
    if len(agreement.who or ()) > 1:
        return ("stop",)
    return ("go_on", "stop") if agreement.state == "paused" else ("pause", "stop")


def stepped_back(agreement: Agreement, helper: str, step: Step) -> dict[str, Value]:
    """Give what changes when somebody steps back: the fields of the agreement and their values.

    >>> two = Agreement(id="x", who=("an", "bo"), state="running")
    >>> stepped_back(two, "an", "stop"), stepped_back(two, "an", "pause")
    ({'who': ('bo',), 'stepped_back': ('an',)}, {})
    >>> stepped_back(Agreement(id="x", who=("an",), state="running"), "an", "pause")
    {'state': 'paused'}
    """
    if step not in steps_of(agreement, helper):
        return {}
    changes: dict[str, Value] = {}
    others = tuple(one for one in agreement.who or () if one != helper)
    if step == "stop" and agreement.backup == helper:
        changes["backup"] = None
    if helper in (agreement.who or ()):
        if others:
            changes["who"] = others
        else:
            changes["state"] = _STATES[step]
    if "state" not in changes:
        changes["stepped_back"] = (*(agreement.stepped_back or ()), helper)
    return changes
