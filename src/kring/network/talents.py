"""What somebody brings: talents, the roles in which they are valued, and who says thank you.

Part of the closed list of `model.py`. `of` names whose it is; None is the central person.
"""

from kring.network import values as v
from kring.network.thing import Thing


class Talent(Thing, frozen=True, kw_only=True):
    """What somebody can, knows, loves, or whom they know; nobody is asked unless they said so."""

    of: v.Id | None = None
    sort: v.TalentSort | None = None
    text: v.Sentence | None = None
    where: v.Ids | None = None  # with whom, in which place
    limits: v.Sentence | None = None  # when it suits and when it does not
    story: v.Sentence | None = None  # a moment when it went well
    others_say: v.Sentence | None = None
    others_agree: bool | None = None  # whoever said it is fine with it standing here
    may_be_asked: bool | None = None
    visibility: v.Visibility | None = None


class Role(Thing, frozen=True, kw_only=True):
    """Who somebody is to others, in ordinary words; and the seven steps to a role hoped for."""

    of: v.Id | None = None  # a group can have a role too
    name: v.Name | None = None
    state: v.RoleState | None = None  # None is read as "now"
    domain: v.RoleDomain | None = None
    since: v.Year | None = None
    place: v.Id | None = None
    counterpart: v.Words | None = None
    valued_self: v.Sentence | None = None
    valued_others: v.Sentence | None = None
    size: v.Size | None = None
    goods: v.Goods | None = None
    wish: v.Sentence | None = None
    need: v.Sentence | None = None  # what the place or the people there are looking for
    talents: v.Ids | None = None
    practice: v.Sentence | None = None
    image: v.Sentence | None = None
    first_step: v.Sentence | None = None
    goes_along: v.Ids | None = None
    seen_by: v.Ids | None = None  # who values it
    noticed: v.Sentence | None = None
    look_again: v.Day | None = None
    visibility: v.Visibility | None = None


class Thanks(Thing, frozen=True, kw_only=True):
    """What somebody says in thanks or praise; it stands here because they agree."""

    of: v.Id | None = None
    role: v.Id | None = None
    from_whom: v.Id | None = None
    text: v.Sentence | None = None
    agreed: bool | None = None
    day: v.Day | None = None
    visibility: v.Visibility | None = None
