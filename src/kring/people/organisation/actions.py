"""What a house does: begin, let workers in, move them, and let them go.

None of it opens a kring, and none of it shows one. When somebody leaves, every right they had
for this house ends at once, and the person reads so in their journal.
"""

import secrets
from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from kring.keep import grants
from kring.keep.models import Grant
from kring.people.models import JoinLink, Member, Organisation, Team, User
from kring.people.organisation.queries import find_link, kept_by, memberships_of
from kring.people.queries import hash_of_secret

LINK_LASTS = timedelta(days=7)


class LastAdmin(Exception):
    """Nobody would be left to look after the organisation."""


class StillKeeps(Exception):
    """Somebody who leaves still keeps krings that nobody else has."""


@transaction.atomic
def begin_organisation(name: str, *, admin: User) -> Organisation:
    """Begin an organisation, with the one who looks after it."""
    house = Organisation.objects.create(name=name)
    Member.objects.create(user=admin, organisation=house, is_admin=True)
    return house


def make_join_link(house: Organisation, *, team: Team | None, is_admin: bool) -> str:
    """Make a link with which one person comes to work here; shown once.

    Args:
        house: Where.
        team: In which team, if any.
        is_admin: Whether they look after the organisation as well.
    """
    secret = secrets.token_urlsafe(32)
    JoinLink.objects.create(
        secret_hash=hash_of_secret(secret),
        organisation=house,
        team=team,
        is_admin=is_admin,
        expires_at=timezone.now() + LINK_LASTS,
    )
    return secret


@transaction.atomic
def join(secret: str, *, user: User) -> Organisation | None:
    """Let somebody come to work for a house; the link then opens nothing more.

    Returns:
        The house; None when the link is spent.
    """
    link = find_link(secret)
    if link is None or not JoinLink.objects.filter(pk=link.pk).delete()[0]:
        return None
    take_on(link.organisation, user, team=link.team, is_admin=link.is_admin)
    return link.organisation


def take_on(
    house: Organisation, user: User, *, team: Team | None = None, is_admin: bool = False
) -> Member:
    """Note that somebody works here; who does already only moves, and never loses a task."""
    member, is_new = Member.objects.get_or_create(
        user=user,
        organisation=house,
        left_at=None,
        defaults={"team": team, "is_admin": is_admin},
    )
    if not is_new:
        member.team, member.is_admin = team or member.team, member.is_admin or is_admin
        member.save(update_fields=["team", "is_admin"])
    return member


@transaction.atomic
def look_after(member: Member, *, is_admin: bool) -> None:
    """Let somebody look after the organisation, or no longer.

    Raises:
        LastAdmin: Nobody else does.
    """
    if not is_admin:
        _leave_one_admin(member)
    member.is_admin = is_admin
    member.save(update_fields=["is_admin"])


@transaction.atomic
def let_go(member: Member, *, by: User, keeper: User | None = None) -> int:
    """Note that somebody left: every right they had for this house ends now.

    Args:
        member: Who leaves.
        by: Who notes it: somebody who looks after the house, or they themselves.
        keeper: The colleague who goes on keeping the krings of people without an account.

    Returns:
        How many rights ended.

    Raises:
        LastAdmin: Nobody else looks after the house.
        StillKeeps: They keep krings for people without an account, and nobody takes over.
    """
    _leave_one_admin(member)
    kept = list(kept_by(member))
    if kept and keeper is None:
        raise StillKeeps
    for grant in kept:
        assert keeper is not None
        pass_on(grant, to=keeper, by=by)
    rights = Grant.objects.open_now().filter(
        user_id=member.user_id, organisation_id=member.organisation_id
    )
    ended = 0
    for grant in rights.exclude(role="owner").select_related("kring"):
        grants.end(grant.kring, grant.pk, by=by)
        ended += 1
    member.openings.all().delete()
    member.left_at, member.is_admin = timezone.now(), False
    member.save(update_fields=["left_at", "is_admin"])
    return ended


@transaction.atomic
def pass_on(grant: Grant, *, to: User, by: AbstractBaseUser | AnonymousUser) -> None:
    """Let a colleague of the same house go on keeping a kring for somebody, until the same day.

    Raises:
        PermissionDenied: They do not work for that house.
    """
    works_here = memberships_of(to).filter(organisation_id=grant.organisation_id or 0)
    if not works_here.exists():
        raise PermissionDenied
    scope = grants.Scope(may_draw=True, may_print=True, until=grant.until)
    grants.give(
        grant.kring,
        user_id=to.pk,
        role="starter",
        scope=scope,
        organisation=grant.organisation_id,
        by=by,
    )
    grants.end(grant.kring, grant.pk, by=by)


def _leave_one_admin(member: Member) -> None:
    others = Member.objects.select_for_update().filter(
        organisation_id=member.organisation_id, is_admin=True, left_at=None
    )
    if member.is_admin and not others.exclude(pk=member.pk).exists():
        raise LastAdmin
