"""What is asked about houses: who works there, and counts in which nobody can be found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from kring.keep.access import SECOND_STEPS
from kring.keep.models import Grant, Moment
from kring.people.models import Claimed, JoinLink, Member, Organisation, User
from kring.people.queries import hash_of_secret

FEWEST = 5
"""Below this a count is not told: it could be about somebody (R-137)."""
A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Count:
    """How often something was done in the last year, by team; None where it is too few to tell."""

    by_team: Mapping[str, int | None]
    all_together: int | None


def memberships_of(user: AbstractBaseUser | AnonymousUser) -> QuerySet[Member]:
    """Give the houses somebody works for now."""
    found = Member.objects.filter(user_id=user.pk or 0, left_at=None)
    return found.select_related("organisation", "team").order_by("organisation__name")


def house_in(request: HttpRequest, said: str | None) -> int | None:
    """Give the house somebody chose for what they do now, if they work there."""
    mine = memberships_of(request.user).filter(organisation_id=number_in(said))
    return mine.values_list("organisation_id", flat=True).first()


def members_of(house: Organisation) -> QuerySet[Member]:
    """Give who works for a house now, team by team."""
    found = Member.objects.filter(organisation=house, left_at=None)
    return found.select_related("user", "team").order_by("team__name", "user__username")


def houses_only_looked_after_by(user: User) -> list[Organisation]:
    """Give the houses where others work too, and nobody but this user looks after them."""
    mine = memberships_of(user).filter(is_admin=True)
    found = []
    for house in (member.organisation for member in mine):
        others = members_of(house).exclude(user_id=user.pk)
        if others.exists() and not others.filter(is_admin=True).exists():
            found.append(house)
    return found


def without_second_step(house: Organisation) -> set[int]:
    """Give the users who work for a house and have no second step yet."""
    having = User.objects.filter(authenticator__type__in=SECOND_STEPS)
    return set(members_of(house).exclude(user__in=having).values_list("user_id", flat=True))


def find_link(secret: str) -> JoinLink | None:
    """Find the link with which somebody comes to work for a house, if it opens something."""
    found = JoinLink.objects.filter(
        secret_hash=hash_of_secret(secret), expires_at__gt=timezone.now()
    )
    return found.select_related("organisation", "team").first()


def kept_by(member: Member) -> QuerySet[Grant]:
    """Give the rights with which somebody keeps krings of people without an account."""
    return (
        Grant.objects.open_now()
        .filter(role="starter", user_id=member.user_id, organisation_id=member.organisation_id)
        .select_related("kring")
    )


def claims_for(house: Organisation) -> list[User]:
    """Give who signed in elsewhere as one of this house, and is not taken on here yet."""
    here = members_of(house).values_list("user_id", flat=True)
    claimed = Claimed.objects.filter(organisation__iexact=house.name).exclude(user_id__in=here)
    return [claim.user for claim in claimed.select_related("user").order_by("at")]


def counts_of(house: Organisation) -> dict[str, Count]:
    """Count what was done for a house in the last year, without showing anybody.

    A count below five is not told. Nor is a sum from which such a count could be worked out.

    Returns:
        `looked_along`: krings open to its workers now; `begun`: begun for somebody;
        `moments`: moments set in krings open to its workers.
    """
    since = timezone.now() - A_YEAR
    team_of = {
        member.user_id: member.team.name if member.team else ""
        for member in Member.objects.filter(organisation=house).select_related("team")
    }
    grants = Grant.objects.filter(organisation=house).exclude(role="owner")
    open_now = list(
        Grant.objects.open_now().filter(organisation=house).values_list("user_id", "kring_id")
    )
    begun = grants.filter(role="starter", since__gt=since).values_list("user_id", "kring_id")
    krings = {kring_id for _, kring_id in open_now}
    set_in = Moment.objects.filter(kring_id__in=krings, set_at__gt=since)
    moments = [
        (user_id, moment_id)
        for moment_id, kring_id in set_in.values_list("pk", "kring_id")
        for user_id in {user for user, kring in open_now if kring == kring_id}
    ]
    pairs = {"looked_along": open_now, "begun": list(begun), "moments": moments}
    return {name: _counted(found, team_of) for name, found in pairs.items()}


def _counted(found: Iterable[tuple[int, str]], team_of: Mapping[int, str]) -> Count:
    """Count things once per team and once in all; hide what is too few, and what would tell it."""
    per_team: dict[str, set[str]] = {team: set() for team in team_of.values()}
    for user_id, thing in found:
        per_team.setdefault(team_of.get(user_id, ""), set()).add(thing)
    everything = set().union(*per_team.values()) if per_team else set()
    counts = {team: _told(len(things)) for team, things in sorted(per_team.items())}
    hidden = [team for team, count in counts.items() if count is None]
    if len(hidden) == 1 and len(counts) > 1:
        smallest = min((count, team) for team, count in counts.items() if count is not None)[1]
        counts[smallest] = None  # else the one hidden count is the sum less the others
        hidden.append(smallest)
    kept_back = sum(len(per_team[team]) for team in hidden)
    is_told = not hidden or kept_back >= FEWEST
    return Count(counts, _told(len(everything)) if is_told else None)


def _told(number: int) -> int | None:
    return number if number >= FEWEST or number == 0 else None


def number_in(text: str | None) -> int:
    """Give the number that was sent with a form; 0, which nobody has, when it is none."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 19 else 0
