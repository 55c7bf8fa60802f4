"""What a network is made of: the closed list of things and their fields.

A kring is one document of things. Each class below is a kind of thing and each
attribute a field, with its type and limits; this is the only place where they are
written. The server checks edits against it, the browser's types are generated from
it, files are read into it.

Every field may be None, which always means "not asked" or "not known", never "no".
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from kring.network import values as v
from kring.network.days import Answer, Rating, Stand, Weight
from kring.network.relations import GROUPS, PRIVATE_BY_DEFAULT, RelationTypes
from kring.network.steps import (
    PLAN_ID,
    Agreement,
    Dilemma,
    Entrance,
    Filled,
    Hope,
    Meeting,
    Plan,
    Presence,
    Reply,
    Step,
    Threshold,
    Voice,
)
from kring.network.tables import Figure, Setting, Take, Thread
from kring.network.talents import Role, Talent, Thanks
from kring.network.thing import Thing

__all__ = (
    "ABOUT_ID",
    "FUNCTIONS",
    "KINDS",
    "PAIRED",
    "PLAN_ID",
    "SINGLE",
    "About",
    "Agreement",
    "Alter",
    "Answer",
    "Bond",
    "Dilemma",
    "Ego",
    "Entrance",
    "Event",
    "Figure",
    "Filled",
    "Hope",
    "Impression",
    "Meeting",
    "Note",
    "Plan",
    "Presence",
    "Rating",
    "Reply",
    "Role",
    "Setting",
    "Spot",
    "Stand",
    "Step",
    "Take",
    "Talent",
    "Thanks",
    "Thing",
    "Thread",
    "Threshold",
    "Tie",
    "Voice",
    "Weight",
    "ends",
    "is_paid",
    "may_hang_on_the_wall",
    "pair",
    "sector_of",
    "tie_id",
)

ABOUT_ID = "kring"  # the one thing in a document that is about the document itself


class About(Thing, frozen=True, kw_only=True):
    """The kring itself: its title, the person's own sentence about the whole, its settings."""

    title: v.Name | None = None
    sentence: v.Sentence | None = None
    fellows: v.Fellows | None = None
    functions_shown: v.FunctionsShown | None = None
    paid_count: bool | None = None  # does the person count professionals in the network?
    life_word: v.LifeWord | None = None  # None is read as "life"
    ties_asked: bool | None = None  # is "who knows whom" complete, so that no line means no?
    look_again: v.Day | None = None
    ask_again: v.Day | None = None  # "not yet": from which day somebody may ask again
    progress: v.Sentence | None = None  # what the person would call progress
    much_changed: v.Day | None = None  # since when the person asks to talk about it
    plan: v.Id | None = None  # the photo that lies under the neighbourhood
    patterns_aside: v.OwnWords | None = None  # codes of what stood out and was laid aside
    must_be_near: v.Supports | None = None  # which kinds of support have to come from near by
    trust: v.Trust | None = None  # is there somebody with whom the person feels safe?


class Ego(Thing, frozen=True, kw_only=True):
    """The central person, whose network this is; a couple or household has several."""

    name: v.Name | None = None
    picture: v.Picture | None = None
    getting_around: v.Sentence | None = None
    sign: v.Sign | None = None
    born: v.LifeYear | None = None


class Alter(Thing, frozen=True, kw_only=True):
    """A person, group, place, service or animal around the central person, or a wished role."""

    name: v.Name | None = None
    sort: v.Sort | None = None  # None is read as "person"
    picture: v.Picture | None = None
    relation_types: RelationTypes | None = None
    sector: v.Sector | None = None  # where the person put them; else it follows the relation type
    status: v.Status | None = None  # None is read as "active"
    paid: bool | None = None  # None: as the relation type says
    volunteer: bool | None = None
    here_for_help: v.HereForHelp | None = None
    place_level: v.PlaceLevel | None = None
    met_at: v.Words | None = None  # the place of a light tie
    travel_minutes: v.Minutes | None = None
    channels: v.Channels | None = None
    busy: v.Busy | None = None
    known_since: v.Year | None = None
    origin: v.Words | None = None
    initiative: v.Initiative | None = None
    qualities: v.OwnWords | None = None
    via: v.Id | None = None
    introduced_by: v.Id | None = None
    sign: v.Sign | None = None
    born: v.LifeYear | None = None
    birthday: v.YearDay | None = None  # without the year, which stands apart and may be unknown
    died: v.LifeYear | None = None
    unborn: v.Unborn | None = None  # a pregnancy or a loss, only if the person adds it
    lives_with: v.Id | None = None  # somebody of the same household; the ego for "with me"
    system: v.System | None = None  # where on the ecomap; else it follows the relation type
    domain: v.Domain | None = None
    bubble: v.Bubble | None = None  # where in "who is who"; else it follows the relation type
    phone: v.Phone | None = None
    what_for: v.Sentence | None = None
    when: v.Words | None = None
    emergency: bool | None = None  # stands on the page for when something happens
    place_kind: v.PlaceKind | None = None
    doing: v.Sentence | None = None  # what the person does in a place
    welcome: v.Welcome | None = None
    seen_there: v.Ids | None = None
    reach: v.Reach | None = None  # only around, of influence, or in my network
    holds: v.Holds | None = None
    found_by: v.Code | None = None  # on which card of a deck the person thought of them
    acquaintance: v.Acquaintance | None = None  # how far it got with a friend of a friend
    shared_load: v.SharedLoad | None = None  # what somebody told of their own load, no more
    endures: v.Endurance | None = None  # how long they can go on like this, if they told
    carries_more: bool | None = None  # a job with small children, or illness, if they told
    visibility: v.Visibility | None = None


class Bond(Thing, frozen=True, kw_only=True):
    """What the central person and someone around them mean to each other; id `ego~alter`."""

    meaning: v.Sentence | None = None
    closeness: v.Closeness | None = None  # 1 closest … 4 furthest ring
    line: v.Line | None = None
    practical: v.Exchange | None = None
    affective: v.Exchange | None = None
    advice: v.Exchange | None = None
    company: v.Exchange | None = None
    security: v.Exchange | None = None
    energy_in: v.Level3 | None = None
    energy_out: v.Level3 | None = None
    frequency: v.Frequency | None = None
    last_contact: v.Day | None = None
    importance_mine: v.Level4 | None = None
    importance_theirs: v.Level4 | None = None
    time: v.Level4 | None = None
    emotion: v.Level4 | None = None
    intimacy: v.Level4 | None = None
    services: v.Level4 | None = None
    strength_felt: v.Strength | None = None
    similar_age: v.Likeness | None = None
    similar_life_phase: v.Likeness | None = None
    similar_neighbourhood: v.Likeness | None = None
    similar_work: v.Likeness | None = None
    similar_money: v.Likeness | None = None
    similar_language: v.Likeness | None = None
    similar_background: v.Likeness | None = None
    similar_interests: v.Likeness | None = None
    has_power: bool | None = None
    thresholds: v.OwnWords | None = None
    wish: v.Wish | None = None
    capital: v.Capitals | None = None  # what the person says it is: bonding, bridging, linking
    opens: v.Sentence | None = None  # what this opens
    why_faded: v.Sentence | None = None
    broken_since: v.Year | None = None
    broken_words: v.Sentence | None = None
    unsafe: bool | None = None  # the person says it is not safe
    mine_for_them: v.Sentence | None = None  # what the person means to them
    gestures: v.OwnWords | None = None


class Tie(Thing, frozen=True, kw_only=True):
    """What lies between two people; id `a~b`, a < b, or `alter~ego`.

    Between two people around the central person: whether they know each other, and how. Between
    any two, the central person too: how they are family, and what a genogram says of it.
    """

    knows: bool | None = None
    quality: v.Quality | None = None
    labels: v.OwnWords | None = None  # the kinds of tie a research file tells apart
    kin: v.Kin | None = None
    parentage: v.Parentage | None = None
    union: v.Union | None = None
    since: v.LifeYear | None = None
    until: v.LifeYear | None = None
    feeling: v.Feeling | None = None
    harmed: v.Id | None = None  # of the two, where the feeling is violence
    works_together: bool | None = None


class Event(Thing, frozen=True, kw_only=True):
    """Something that happened, on the lifeline, with who was there, who came, went and helped."""

    title: v.Name | None = None
    date: v.Day | None = None  # goes before the year, where somebody knows the day
    year: v.LifeYear | None = None
    until_year: v.LifeYear | None = None  # of a time that lasted
    phase: v.Words | None = None  # for who knows only which time of life it was
    value: v.Mood | None = None
    theme: v.Theme | None = None
    sort: v.Happening | None = None
    present: v.Ids | None = None
    came: v.Ids | None = None
    gone: v.Ids | None = None
    helped_by: v.Ids | None = None
    helped: v.Sentence | None = None
    silent: bool | None = None  # "I do not want to talk about this"
    visibility: v.Visibility | None = None  # None is read as "self": a life story is private


class Note(Thing, frozen=True, kw_only=True):
    """A text of its own, about someone or about the whole; who wrote it is in the log."""

    about: v.Id | None = None
    text: v.Story | None = None
    visibility: v.Visibility | None = None


class Impression(Thing, frozen=True, kw_only=True):
    """How a worker sees somebody or the whole: theirs alone, beside what the person says.

    It is never mixed with the person's own words. The person always reads it, and may have it
    gone; one of the circle never does.
    """

    about: v.Id | None = None  # None is read as "the whole"
    text: v.Story | None = None
    who: v.Words | None = None  # the worker, by the name they sign in with
    day: v.Day | None = None


class Spot(Thing, frozen=True, kw_only=True):
    """Where somebody stands in one drawing; id `view~alter`."""

    at: v.Point | None = None


KINDS: Mapping[str, type[Thing]] = MappingProxyType(
    {
        "about": About,
        "ego": Ego,
        "alter": Alter,
        "bond": Bond,
        "tie": Tie,
        "event": Event,
        "agreement": Agreement,
        "note": Note,
        "stand": Stand,
        "weight": Weight,
        "rating": Rating,
        "answer": Answer,
        "impression": Impression,
        "hope": Hope,
        "plan": Plan,
        "step": Step,
        "threshold": Threshold,
        "dilemma": Dilemma,
        "entrance": Entrance,
        "presence": Presence,
        "meeting": Meeting,
        "voice": Voice,
        "reply": Reply,
        "filled": Filled,
        "talent": Talent,
        "role": Role,
        "thanks": Thanks,
        "setting": Setting,
        "figure": Figure,
        "thread": Thread,
        "take": Take,
        "spot": Spot,
    }
)
SINGLE: Mapping[str, str] = MappingProxyType({"about": ABOUT_ID, "plan": PLAN_ID})  # one of each
PAIRED = frozenset({"bond", "tie", "thread", "spot"})  # kinds whose id is made of two others
FUNCTIONS = ("practical", "affective", "advice", "company", "security")


def pair(first: str, second: str) -> str:
    """Give the id of what lies between two people, whoever is named first."""
    return "~".join(sorted((first, second)))


def tie_id(first: str, second: str, egos: Collection[str]) -> str:
    """Give the id of a tie: the central person comes second, since in a bond they come first.

    So what they mean to each other and how they are family are two things with two ids.

    Args:
        first: One of two people.
        second: The other.
        egos: The central persons.
    """
    if (first in egos) != (second in egos):
        return f"{second}~{first}" if first in egos else f"{first}~{second}"
    return pair(first, second)


def ends(thing_id: str) -> tuple[str, str]:
    """Tell which two things a bond, tie or spot lies between."""
    first, _, second = thing_id.partition("~")
    return first, second


def is_paid(alter: Alter) -> bool | None:
    """Tell whether somebody is here for their work, as far as is known.

    What the person says goes first; else the relation types decide; a volunteer and
    somebody without any label are unpaid and unknown.
    """
    if alter.paid is not None:
        return alter.paid
    if alter.volunteer:
        return False
    if not alter.relation_types or alter.relation_types == ("other",):
        return True if alter.sort == "service" or alter.sector == "professionals" else None
    return any(GROUPS[kind].four == "paid" for kind in alter.relation_types)


def sector_of(alter: Alter) -> str | None:
    """Tell in which quadrant of the circles somebody belongs: where put, else by relation type."""
    if alter.sector is not None:
        return alter.sector
    quadrants = [GROUPS[kind].quadrant for kind in alter.relation_types or ()]
    return next((quadrant for quadrant in quadrants if quadrant), None)


def may_hang_on_the_wall(alter: Alter) -> bool:
    """Tell whether somebody may stand on a print: yes, unless the person or the subject says no."""
    if alter.visibility is not None:
        return alter.visibility == "print"
    return not PRIVATE_BY_DEFAULT.intersection(alter.relation_types or ())
