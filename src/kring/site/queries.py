"""What the start page asks."""

import logging
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser

from kring.keep.errors import KringError
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KringLine:
    """One kring in the list: its name, or what is in the way of opening it."""

    id: str
    name: str | None
    begun_at: datetime
    problem: str | None = None


def kringen_of(user: AbstractBaseUser | AnonymousUser) -> list[KringLine]:
    """Give the krings somebody may open, the newest first.

    One that cannot be unlocked is shown as such and keeps none of the others away.
    """
    return [_line(kring) for kring in Kring.objects.visible_to(user).order_by("-created_at")]


def _line(kring: Kring) -> KringLine:
    try:
        name = network_of_kring(kring).name
    except KringError as problem:
        log.exception("Kring %s cannot be opened", kring.id)
        return KringLine(kring.id, None, kring.created_at, problem=str(problem))
    return KringLine(kring.id, name, kring.created_at)
