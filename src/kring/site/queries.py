"""What the start page asks."""

import logging
from dataclasses import dataclass
from datetime import datetime
from functools import cache
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
from kring.keep.statements import all_open_to
from kring.site.story_lines import SHOWS

log = logging.getLogger(__name__)


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


def kringen_of(user: AbstractBaseUser | AnonymousUser) -> list[KringLine]:
    """Give the krings somebody may open, the newest first.

    One that cannot be unlocked is shown as such and keeps none of the others away.
    """
    return [_line(kring) for kring in all_open_to(user)]


def _line(kring: Kring) -> KringLine:
    try:
        network = network_of_kring(kring)
    except KringError as problem:
        log.exception("Kring %s cannot be opened", kring.id)
        return KringLine(
            kring.id, None, kring.created_at, problem=str(problem), is_own=kring.access.owns
        )
    again = network.about.look_again
    story = stories_by_name().get(network.name)
    return KringLine(
        kring.id,
        network.name,
        kring.created_at,
        made_up=story is not None,
        is_own=kring.access.owns,
        is_kept=kring.access.role == "starter",
        shows=SHOWS.get(story.network.id) if story else None,
        time_to_look=again is not None and again <= timezone.localdate().isoformat(),
        asks_to_talk=network.about.much_changed is not None,
    )


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
