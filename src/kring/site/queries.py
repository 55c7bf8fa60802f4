"""What the start page asks."""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from kring.draw.choices import Label
from kring.formats.copies import KringCopy
from kring.formats.reading import copies_in
from kring.formats.source import from_bytes
from kring.keep.errors import KringError
from kring.keep.home import home
from kring.keep.master import read_master_key
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.keep.statements import all_open_to, some_open_to
from kring.site.story_lines import SHOWS

log = logging.getLogger(__name__)
A_PAGE = 50  # krings


@dataclass(frozen=True, slots=True)
class KringLine:
    """One kring in the list: its name, or what is in the way of opening it."""

    id: str
    name: str | None
    begun_at: datetime
    problem: str | None = None
    made_up: bool = False
    is_own: bool = True
    is_kept: bool = False
    kept_until: datetime | None = None
    may_draw: bool = True
    may_print: bool = True
    opens_moments: bool = True
    shows: Label | None = None
    time_to_look: bool = False
    asks_to_talk: bool = False


@cache
def stories() -> tuple[KringCopy, ...]:
    """Give the made-up stories that come with Kring."""
    folder = files("kring.site").joinpath("stories")
    found = sorted(
        (each for each in folder.iterdir() if each.name.endswith(".kring")),
        key=lambda each: each.name,
    )
    return tuple(
        copy for each in found for copy in copies_in(from_bytes(each.name, each.read_bytes()))
    )


@cache
def stories_by_name() -> dict[str | None, KringCopy]:
    """Give the made-up stories under the name by which a loaded one is known again."""
    return {story.network.name: story for story in stories()}


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of somebody's krings, and where it lies among the others."""

    lines: list[KringLine]
    page: int
    pages: int
    find: str = ""


@dataclass(frozen=True)
class _Standing:
    """How far a kring has come, and for which right: while that is the same, so is its name."""

    id: str
    epoch: str
    seq: int
    erasures: int
    grant: int | None
    kring: Kring = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class _Heading:
    name: str | None
    look_again: str | None
    much_changed: bool


def kringen_of(user: AbstractBaseUser | AnonymousUser) -> list[KringLine]:
    """Give the krings somebody may open, the newest first.

    One that cannot be unlocked is shown as such and keeps none of the others away.
    """
    return [_line(kring) for kring in all_open_to(user)]


def shelf_of(user: AbstractBaseUser | AnonymousUser, *, find: str = "", page: int = 1) -> Shelf:
    """Give one page of the krings somebody may open; a worker may have a thousand.

    Args:
        user: Who.
        find: Only those with this in their name, whatever the case.
        page: Which page; one that is not there is the nearest that is.
    """
    first = (max(page, 1) - 1) * A_PAGE
    wanted = " ".join(find.casefold().split())
    if wanted:
        lines = [line for line in kringen_of(user) if wanted in (line.name or "").casefold()]
        shown, count = lines[first : first + A_PAGE], len(lines)
    else:
        krings, count = some_open_to(user, first=first, most=A_PAGE)
        shown = [_line(kring) for kring in krings]
    pages = max(1, -(-count // A_PAGE))
    if page > pages:
        return shelf_of(user, find=find, page=pages)
    return Shelf(shown, max(page, 1), pages, find)


def _line(kring: Kring) -> KringLine:
    try:
        heading = _heading(
            _Standing(
                kring.pk, kring.epoch, kring.seq, kring.erasures, kring.access.grant_id, kring
            )
        )
    except KringError as problem:
        log.exception("Kring %s cannot be opened", kring.id)
        return KringLine(
            kring.id, None, kring.created_at, problem=str(problem), is_own=kring.access.owns
        )
    story = stories_by_name().get(heading.name)
    today = timezone.localdate().isoformat()
    return KringLine(
        kring.id,
        heading.name,
        kring.created_at,
        made_up=story is not None,
        is_own=kring.access.owns,
        is_kept=kring.access.role == "starter",
        kept_until=kring.access.until,
        may_draw=kring.access.allows("draw"),
        may_print=kring.access.allows("print"),
        opens_moments=kring.access.opens("moments"),
        shows=SHOWS.get(story.network.id) if story else None,
        time_to_look=heading.look_again is not None and heading.look_again <= today,
        asks_to_talk=heading.much_changed,
    )


@lru_cache(maxsize=16_384)
def _heading(standing: _Standing) -> _Heading:
    """Open a kring for what stands on the start page; again only once something was drawn."""
    network = network_of_kring(standing.kring)
    about = network.about
    return _Heading(network.name, about.look_again, about.much_changed is not None)


def unready() -> str:
    """Say in a word or two what is missing before people can be taken in; nothing when ready."""
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "tables"
        read_master_key(home())
    except DatabaseError:
        return "database"
    except KringError:
        return "key"
    return ""
