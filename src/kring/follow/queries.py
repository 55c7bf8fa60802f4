"""Moments laid beside each other: which, how they are drawn, and what changed between them."""

import logging
from dataclasses import dataclass
from itertools import pairwise

from django.http import Http404
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from kring.draw.drawings import DRAWINGS
from kring.draw.paper_words import words_for
from kring.follow import board_changes
from kring.follow.change_words import sentences
from kring.keep.errors import Unreadable
from kring.keep.models import Kring, Moment
from kring.keep.queries import MomentLine, moments_of, network_of_kring, network_of_moment
from kring.network.changes import changes, story
from kring.network.network import Network
from kring.read.names import Names
from kring.scene.since import SinceWords, circles_since
from kring.scene.svg import svg

logger = logging.getLogger(__name__)

NOW = "now"
MOST = 4  # side by side; more do not fit on a screen
COMPARED = tuple(code for code in DRAWINGS if code not in {"then", "wished", "card", "figures"})


@dataclass(frozen=True)
class Seen:
    """One moment, or now, with the network as it was."""

    key: str
    line: MomentLine | None
    network: Network

    def drawing(self, code: str) -> SafeString:
        """Draw it."""
        return mark_safe(svg(DRAWINGS[code].scene(self.network), below=False))  # noqa: S308  # every text in it is escaped where it is written


@dataclass(frozen=True)
class Timeline:
    """All moments of a kring that can be read, the oldest first, and now; and those that cannot."""

    seen: list[Seen]
    damaged: list[MomentLine]

    @property
    def lines(self) -> list[MomentLine]:
        """Give the moments that can be read."""
        return [each.line for each in self.seen if each.line]


@dataclass(frozen=True)
class Chapter:
    """What changed from one moment to the next that is looked at."""

    before: Seen
    after: Seen
    told: list[str]


def seen(kring: Kring, key: str) -> Seen:
    """Give one moment, or the drawing as it is now.

    Raises:
        Http404: This kring has no such moment.
        Unreadable: The moment was damaged.
    """
    if key == NOW:
        return Seen(NOW, None, network_of_kring(kring))
    try:
        line, network = network_of_moment(kring, key)
    except Moment.DoesNotExist:
        raise Http404 from None
    return Seen(key, line, network)


def everything(kring: Kring) -> Timeline:
    """Give all moments, the oldest first, and now; one that was damaged costs only itself."""
    found, damaged = [], []
    for line in reversed(moments_of(kring)):
        try:
            found.append(seen(kring, line.id))
        except Unreadable:
            logger.critical("moment %s of kring %s cannot be read", line.id, kring.pk)
            damaged.append(line)
    return Timeline([*found, seen(kring, NOW)], damaged)


def chosen(whole: list[Seen], keys: list[str]) -> list[Seen]:
    """Give what is compared, the oldest first: what was asked, else the last moment and now.

    Where nothing changed since the last moment, unasked the moment before it comes too.

    Args:
        whole: All moments of the kring, in order, and now.
        keys: What was asked for.

    Raises:
        Http404: One of them is no moment of this kring.
    """
    if not set(keys) <= {each.key for each in whole}:
        raise Http404
    wanted = [each for each in whole if each.key in keys]
    if len(wanted) > 1:
        return _few(wanted)
    last = whole[-2:]
    if not keys and len(whole) > 2 and not changes(last[0].network, last[1].network).any:
        return whole[-3:]
    shown = {each.key for each in (*wanted, *last)}
    return [each for each in whole if each.key in shown]


def chapters(found: list[Seen], code: str = "circles") -> list[Chapter]:
    """Tell what changed from each moment to the next.

    Args:
        found: Moments, the oldest first.
        code: The drawing that is looked at: what changed on a wheel or balance comes first.
    """
    told = []
    for before, after in pairwise(found):
        then, now = before.network, after.network
        said = sentences(story(changes(then, now)), Names(then, now))
        told.append(Chapter(before, after, [*board_changes.sentences(then, now, code), *said]))
    return told


def laid_over(before: Seen, after: Seen) -> SafeString:
    """Draw the circles of the later moment with what changed since the earlier one."""
    said = SinceWords(new=_("new"), moved=_("stood here before"), gone=_("no longer here"))
    scene = circles_since(before.network, after.network, words_for(after.network), said)
    return mark_safe(svg(scene))  # noqa: S308  # every text in it is escaped where it is written


def _few(found: list[Seen]) -> list[Seen]:
    """Keep the first and the last of many, and some between, evenly."""
    if len(found) <= MOST:
        return found
    return [found[round(number * (len(found) - 1) / (MOST - 1))] for number in range(MOST)]
