"""Roles, parts and what happened, in words a person at a kitchen table reads."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.keep.access import Role
from kring.keep.journal import Happening, Line
from kring.people.models import User

Label = str | Promise

ROLES: dict[Role, Label] = {
    "owner": gettext_lazy("whose kring this is"),
    "representative": gettext_lazy("stands in for whose kring this is"),
    "starter": gettext_lazy("keeps this kring until it is handed over"),
    "coordinator": gettext_lazy("coordinator of the circle"),
    "professional": gettext_lazy("worker"),
    "member": gettext_lazy("one of the circle"),
    "volunteer": gettext_lazy("volunteer"),
}
SEES: dict[Role, Label] = {
    "owner": gettext_lazy("Sees and does everything, also letting others in and erasing."),
    "representative": gettext_lazy("Sees and does everything in your name. Each visit is noted."),
    "coordinator": gettext_lazy(
        "Sees people and what you feel about them, not what is only yours."
    ),
    "professional": gettext_lazy(
        "Sees people and what you feel about them, not what is only yours."
    ),
    "member": gettext_lazy("Sees who is there. Nothing of what is tense, heavy or only yours."),
    "volunteer": gettext_lazy("Sees who is there. Nothing of what is tense, heavy or only yours."),
}
PARTS: dict[str, Label] = {
    "family": gettext_lazy("the family: who is whose child or partner, and years"),
    "lifeline": gettext_lazy("the lifeline"),
    "figures": gettext_lazy("the figures on the table"),
    "matrix": gettext_lazy("how your network feels to you"),
    "balance": gettext_lazy("what weighs and what gives strength"),
    "wheel": gettext_lazy("the wheel of life"),
    "plan": gettext_lazy("the plan and what was agreed"),
    "talents": gettext_lazy("talents, and the roles that matter"),
    "notes": gettext_lazy("notes"),
    "moments": gettext_lazy("earlier moments"),
    "photos": gettext_lazy("photos of drawings on paper"),
}
PAGES: dict[str, Label] = {
    "draw": gettext_lazy("the drawing"),
    "list": gettext_lazy("the list"),
    "list_person": gettext_lazy("somebody's card"),
    "in_words": gettext_lazy("the drawings in words"),
    "thing": gettext_lazy("a card of what happened or how it feels"),
    "read": gettext_lazy("the reading"),
    "strengthen": gettext_lazy("the small steps"),
    "board": gettext_lazy("a board of small steps"),
    "card": gettext_lazy("a card of small steps"),
    "moments": gettext_lazy("the moments"),
    "moment": gettext_lazy("an earlier moment"),
    "layers": gettext_lazy("how it was, is and could be"),
    "moment_picture": gettext_lazy("an earlier moment"),
    "compare": gettext_lazy("then and now"),
    "film": gettext_lazy("all moments in a row"),
    "photos": gettext_lazy("the photos"),
    "photo": gettext_lazy("a photo"),
    "photo_picture": gettext_lazy("a photo"),
    "print": gettext_lazy("the page to print"),
    "poster": gettext_lazy("a poster"),
    "pocket": gettext_lazy("the pocket card"),
    "copy": gettext_lazy("a copy of everything"),
    "visit": gettext_lazy("the drawing, on a visit"),
    "list_csv": gettext_lazy("the list as a table"),
    "take_along": gettext_lazy("the page to take things along"),
    "take_file": gettext_lazy("a file with the network"),
    "take_without_names": gettext_lazy("the network without names"),
    "along": gettext_lazy("who looks along"),
    "everything": gettext_lazy("everything in one folder"),
    "finding": gettext_lazy("the page to look for a name"),
    "worker_view": gettext_lazy("how a worker sees it"),
    "journal": gettext_lazy("this journal"),
    "agreed": gettext_lazy("what was agreed"),
    "change_grant": gettext_lazy("the page on what somebody sees"),
    "invite": gettext_lazy("the page to invite somebody"),
    "erase_kring": gettext_lazy("the page to erase everything"),
    "erase_person": gettext_lazy("the page to erase somebody"),
}
_OF_THE_PATH = (
    "went_well", "talents_on_paper", "threshold", "find_people", "getting_around", "not_yet",
    "keeping_in_touch", "birthday", "near", "meaning", "whereabouts", "contacts",
    "contact", "snowball",
    "trust", "not_safe", "find_places", "find_then", "deck_card", "offering", "reflection",
    "supervision", "agreements", "path", "how_was", "interest", "interest_part",
    "successes", "reflect", "plan", "plan_part", "design_role", "role_step", "role_papers",
    "giving", "questionnaires", "questionnaire", "questionnaire_result", "meaning_to",
    "plan_paper", "calendar", "carrying", "told_load", "away", "own_check", "talks", "lanes",
    "leaving_care", "own_along",
    "family_talk", "family_voice", "meeting_invitation", "reply_deck", "reply_card",
    "reply_workers", "told_load",
)  # fmt: skip
PAGES |= dict.fromkeys(_OF_THE_PATH, gettext_lazy("a page of small steps"))
HOW: dict[str, Label] = {
    "spoken": gettext_lazy("said aloud"),
    "on_paper": gettext_lazy("signed on paper"),
    "here": gettext_lazy("written here by myself"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the journal as it is read: when, who, as whom unless it is theirs, and what."""

    number: int
    at: datetime
    who: str
    role: Label
    sentence: str
    words: str


def names_of(user_ids: set[int]) -> dict[int, str]:
    """Give the names under which users sign in; who is not here any more has none."""
    return dict(User.objects.filter(pk__in=user_ids).values_list("pk", "username"))


def told(lines: list[Line]) -> list[Told]:
    """Give lines of the journal as sentences."""
    ids = {user for line in lines for user in (line.user_id, line.whom) if user is not None}
    names = names_of(ids)
    somebody = _("somebody who is not here any more")
    return [
        Told(
            number=line.number,
            at=line.at,
            who=names.get(line.user_id or 0, somebody),
            role="" if line.role == "owner" else ROLES.get(line.role, ""),  # type: ignore[call-overload]  # Kring itself has no role
            sentence=_("began this kring")
            if line.act == "let_in" and line.whom == line.user_id
            else _sentence(line.act, line.what, names.get(line.whom or 0, somebody)),
            words=line.words,
        )
        for line in lines
    ]


def _sentence(act: Happening, what: str, whom: str) -> str:
    page = PAGES.get(what, _("a page"))
    role = ROLES.get(what, "")  # type: ignore[call-overload]  # of acts that are about a role
    sentences: dict[Happening, str] = {
        "opened": _("looked at %(page)s"),
        "printed": _("printed %(page)s"),
        "took": _("took along %(page)s"),
        "let_in": _("let %(whom)s in: %(role)s"),
        "ended": _("ended that %(whom)s looks along"),
        "invited": _("made an invitation: %(role)s"),
        "invitation_withdrawn": _("took back an invitation"),
        "closed": _("put the kring on the lock"),
        "reopened": _("took the lock off"),
        "consented": _("wrote down a consent (%(how)s)"),
        "consent_withdrawn": _("took back consent number %(what)s"),
        "erased_person": _("erased somebody for good"),
        "erased_photo": _("took a photo away"),
        "stepped_back": _("paused or ended their own part of what was agreed"),
    }
    return sentences[act] % {
        "page": page,
        "whom": whom,
        "role": role,
        "what": what,
        "how": HOW.get(what, ""),
    }
