"""What the start page does."""

from collections.abc import Collection

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.utils import timezone

from kring.draw.actions import add_people
from kring.draw.copies import take_in
from kring.keep.actions import (
    create_kring,
    erase_kring,
    new_id,
    put,
    start_kring_for_somebody,
)
from kring.keep.grants import KEPT_FOR_SOMEBODY
from kring.keep.models import Kring
from kring.site.queries import kringen_of, stories


@transaction.atomic
def begin_kring(
    *,
    centre: str,
    names: Collection[str],
    by: AbstractBaseUser | AnonymousUser,
    for_somebody: bool = False,
    organisation: int | None = None,
) -> Kring:
    """Begin a kring: somebody in the middle, with or without a name, and the first names around.

    Args:
        centre: What stands in the middle; may be empty.
        names: Who is important, in the order in which they were named; may be none.
        by: Whose kring it is, or who keeps it for somebody.
        for_somebody: Whether it is somebody else's, who has no way in yet; it then closes after
            a while unless it was handed over.
        organisation: For which house they keep it, if any.
    """
    if for_somebody:
        until = timezone.now() + KEPT_FOR_SOMEBODY
        kring = start_kring_for_somebody(by=by, until=until, organisation=organisation)
    else:
        kring = create_kring(by=by)
    put(kring, [(new_id(), "ego", "name", centre or None)], by=by)
    if names:
        add_people(kring, names, by=by)
    return kring


@transaction.atomic
def load_stories(*, by: AbstractBaseUser | AnonymousUser) -> int:
    """Put the made-up stories between somebody's own drawings; one that is there already stays.

    Args:
        by: Whose they become; they can be changed and erased like any kring.

    Returns:
        How many were added.
    """
    there = {line.name for line in kringen_of(by)}
    new = [copy for copy in stories() if copy.network.name not in there]
    for copy in reversed(new):  # the list shows the newest first
        take_in(copy, by=by)
    return len(new)


def erase_stories(*, by: AbstractBaseUser | AnonymousUser) -> int:
    """Erase the made-up stories between somebody's own drawings for good.

    A story is known by its name: one that was given another name has become a drawing of
    somebody's own, and stays.

    Args:
        by: Whose.

    Returns:
        How many went.
    """
    loaded = [line.id for line in kringen_of(by) if line.made_up and line.is_own]
    for kring in Kring.objects.visible_to(by).filter(id__in=loaded):
        erase_kring(kring, by=by)
    return len(loaded)
