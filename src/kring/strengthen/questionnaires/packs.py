"""Which questionnaires lie ready, and how one is added or taken away.

Kring brings one that is free. Whoever adds another says first that they may use it: its words
belong to whoever made them.
"""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet

from kring.formats.errors import BadInput
from kring.formats.questionnaires import pack_as_bytes, pack_in
from kring.keep.access import OWN_ROLES
from kring.keep.models import Grant, Kring
from kring.network.questionnaires import Pack
from kring.people.models import Organisation, QuestionPack
from kring.people.organisation.queries import memberships_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser


@cache
def brought_along() -> dict[str, Pack]:
    """Give the questionnaires that come with Kring."""
    folder = files("kring.strengthen.questionnaires").joinpath("brought_along")
    found = [
        pack_in(each.read_bytes(), file=each.name)
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.endswith(".json")
    ]
    return {pack.code: pack for pack in found}


def packs_for(kring: Kring) -> dict[str, Pack]:
    """Give the questionnaires of a kring by their code: Kring's, its owner's, its worker's house's.

    Where two have the same code, the one that was there first holds.
    """
    rights = list(
        Grant.objects.open_now().filter(kring=kring).values_list("user_id", "role", "organisation")
    )
    houses = {house for _user, _role, house in rights if house is not None}
    owners = {user for user, role, _house in rights if role in OWN_ROLES}
    kept = QuestionPack.objects.filter(Q(organisation__in=houses) | Q(user__in=owners))
    found = dict(brought_along())
    for one in kept.order_by("pk"):
        pack = pack_in(bytes(one.content), file="")
        found.setdefault(pack.code, pack)
    return found


def houses_of(user: "User") -> list[Organisation]:
    """Give the organisations somebody looks after, and so may add a questionnaire to."""
    return [one.organisation for one in memberships_of(user).filter(is_admin=True)]


def added_by(user: "User") -> QuerySet[QuestionPack]:
    """Give what somebody added for themselves or for a house they look after."""
    own = Q(user_id=user.pk) | Q(organisation__in=houses_of(user))
    return QuestionPack.objects.filter(own).order_by("pk")


def add(pack: Pack, *, permission: str, house_id: int | None, by: "User") -> QuestionPack:
    """Add a questionnaire, with what was said of the right to use it.

    Args:
        pack: The questionnaire.
        permission: On what ground it may be used, in a sentence.
        house_id: For which organisation; None is for whoever adds it.
        by: Who adds it.

    Raises:
        BadInput: There is one of that code already.
        PermissionDenied: They do not look after that organisation.
    """
    if house_id is not None and house_id not in {house.pk for house in houses_of(by)}:
        raise PermissionDenied
    there = {pack_in(bytes(one.content), file="").code for one in added_by(by)}
    if pack.code in {*brought_along(), *there}:
        raise BadInput(
            "A questionnaire {code} lies here already. Take that one away first.", code=pack.code
        )
    return QuestionPack.objects.create(
        organisation_id=house_id,
        user_id=None if house_id is not None else by.pk,
        content=pack_as_bytes(pack),
        permission=permission,
    )


def take_away(pack_id: int, *, by: "User") -> None:
    """Take away a questionnaire somebody added; what was answered stays where it is."""
    added_by(by).filter(pk=pack_id).delete()
