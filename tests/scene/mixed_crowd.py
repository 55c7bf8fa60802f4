"""A kring of so many people in which everything occurs that a drawing has to bear.

Names in several scripts, emoji and names that are far too long; every kind of person, line,
outline and arrow; kinship, phones, a life, a table, a balance. The same number always gives
the same kring: no chance in it.
"""

import math

import msgspec

from kring.network.model import FUNCTIONS, KINDS, pair, tie_id
from kring.network.network import network_of
from kring.scene.look import look

NAMES = (
    "Mieke", "Youssef", "فاطمة الزهراء", "tante Godelieve", "👩‍👩‍👧 buren", "ሰላም ተስፋዬ",
    "Jan-Baptist van den Broeck-Vandermeulen", "Jo", "de man van de bakker", "Łukasz", "李小龙",
    "huisarts dr. Verstraeten", "Noëlla", "Wim", "Maria da Conceição Ferreira dos Santos", "Inge",
    "Ştefan", "محمد", "de vrouw met de drie honden uit het park", "Björn", "Bo 🐕",
)  # fmt: skip
TYPES = (
    "partner", "child", "child", "parent", "parent", "friend", "neighbour", "gp", "colleague",
    "club_member", "social_worker", "peer", "sibling", "online_friend", "volunteer", "home_care",
    "fellow_believer", "shopkeeper", "teacher", "civil_servant", "light_tie", "uncle_aunt",
)  # fmt: skip
SORTS = ("person",) * 8 + ("animal", "person", "group", "person", "place", "service")
STATUSES = (*((None,) * 7), "asleep", None, "dead", "past", None, "broken", "wished")
LINES = (None, "strong", "ordinary", "loose", "tense", "strong_tense", "asleep", "broken")
LEVELS = ("home", "street", "neighbourhood", "town", "country", "abroad", "online")
DOMAINS = (
    "work", "learning", "arts", "faith", "sports", "volunteering", "home", "online", "services",
)  # fmt: skip
QUALITIES = ("good", "neutral", "tense", "broken")
THEMES = ("health", "relations", "living", "learning_work", "leisure", "other", None)
AREAS = (
    "body", "self_determination", "emotion", "growth", "material", "rights", "relations",
    "inclusion",
)  # fmt: skip
ME = "me"


def mixed_crowd(count):
    """Make the kring of this many people."""
    ids = [f"p{number:02}" for number in range(count)]
    told = [
        ("about", "kring", {"title": "Everything at once", "sentence": "So many people."}),
        ("ego", ME, {"name": "Aleksandra", "born": 1984, "sign": "circle"}),
        *(thing for number in range(count) for thing in _person(ids, number)),
        *_ties(ids),
        *_family(ids),
        *_life(ids),
        *_table(ids),
    ]
    once = {(kind, one): (kind, one, said) for kind, one, said in told}
    return network_of(
        [msgspec.convert({"id": one, **said}, KINDS[kind]) for kind, one, said in once.values()],
        id="everything",
    )


def _person(ids, number):
    one = ids[number]
    yield "alter", one, _about(ids, number) | _asked_by_some(ids, number)
    yield "bond", f"{ME}~{one}", _bond(number)
    if number % 6 == 5:
        yield "spot", f"then~{one}", {"at": _apart(number, 0)}
        yield "spot", f"wished~{one}", {"at": _apart(number, 180)}


def _about(ids, number):
    sort = SORTS[number % len(SORTS)]
    said = {"name": NAMES[number % len(NAMES)], "sort": sort, "born": 1940 + number * 7 % 75}
    if sort == "person":
        said["relation_types"] = [TYPES[number % len(TYPES)]]
        said["sign"] = ("square", "circle", "rounded")[number % 3]
    if sort == "place":
        said |= {"place_kind": "cafe", "welcome": ("yes", "sometimes", "no")[number % 3]}
        said["seen_there"] = [ids[number - 1], ids[number // 2]]
    if status := STATUSES[number % len(STATUSES)]:
        said["status"] = status
    return said


def _asked_by_some(ids, number):
    said = {}
    if number % 9 == 4:
        said["picture"] = "🌻"
    if number % 3 != 2:
        said["domain"] = DOMAINS[number * 5 % len(DOMAINS)]
        said["place_level"] = LEVELS[number * 3 % len(LEVELS)]
    if number % 11 == 1:
        said["lives_with"] = ME
    if number % 2 == 0:
        said |= {"phone": f"+32 470 12 34 {number:02}", "what_for": "boodschappen en de papieren"}
    if number % 4 == 3:
        said |= {"known_since": 1990 + number % 30, "channels": ["phone", "message"]}
    return said


def _bond(number):
    said = {"closeness": (2, 1, 3, 2, 3, 4, 3, 4)[number % 8], "frequency": "weekly"}
    said |= {FUNCTIONS[number % 5]: ("get", "give", "both")[number % 3]}
    if number % 7 == 2:
        said |= dict.fromkeys(FUNCTIONS, "both")
    if line := LINES[number % len(LINES)]:
        said["line"] = line
    if number % 3 == 1:
        said |= {"energy_in": number % 4, "energy_out": (number + 2) % 4}
    return said


def _apart(number, degrees):
    angle = math.radians(degrees + number * 25)
    far = 35 + number % 4 * 18
    return [round(far * math.cos(angle), 1), round(far * math.sin(angle), 1)]


def _ties(ids):
    for number, one in enumerate(ids):
        other = ids[(number * 7 + 3) % len(ids)]
        if other != one:
            said = {"knows": True, "works_together": number % 3 == 0}
            if number % 2:
                said["quality"] = QUALITIES[number // 2 % 4]
            yield "tie", pair(one, other), said


def _family(ids):
    """Tell of a partner, children, parents and an ex; the others are no family."""
    partner, first, second, mother, father, ex = (ids[:6] + [None] * 6)[:6]
    if partner:
        yield _kin(partner, ME, kin="partner", union="married", since=2012)
    for parents, child in (((ME, partner), first), ((ME, ex), second), ((mother, father), ME)):
        for parent in parents:
            if parent and child:
                yield _parent(parent, child)
    if ex:
        yield _kin(ex, ME, kin="former_partner", union="divorced", since=2002, until=2010)
        yield _kin(mother, father, kin="partner", union="married", feeling="conflict")


def _kin(one, other, **said):
    return "tie", tie_id(one, other, {ME}), said


def _parent(parent, child):
    between = tie_id(parent, child, {ME})
    first = between.startswith(f"{parent}~")
    return "tie", between, {"kin": "first_is_parent" if first else "second_is_parent"}


def _life(ids):
    """Tell a life with as many events as there are people, up to twenty; how it is now."""
    for number, one in enumerate(ids[:20]):
        said = {"title": NAMES[-1 - number], "year": 1986 + number * 2, "present": [one]}
        said |= {"value": (number * 7 % 21) - 10, "visibility": "print"}
        if theme := THEMES[number % len(THEMES)]:
            said["theme"] = theme
        if number % 5 == 3:
            said["until_year"] = said["year"] + 3
        yield "event", f"e{number}", said
        side = ("burden", "strength")[number % 2]
        weight = {"since": "2026-01-01", "side": side, "heavy": 1 + number % 5, "who": [one]}
        yield "weight", f"w{number}", weight | {"text": f"{NAMES[number]}: wat er allemaal is"}
    for number in range(min(len(ids), 8)):
        rating = {"day": "2026-01-01", "area": AREAS[number], "score": number % 11}
        yield "rating", f"r{number}", rating | {"importance": number % 5, "who": [ids[number]]}
        stand = {"day": f"2026-0{number + 1}-01", "experience": number, "richness": 9 - number}
        yield "stand", f"s{number}", stand


def _table(ids):
    """Stand up to thirty on a table, in rows."""
    yield "setting", "t", {"title": "At table"}
    colours, poses = list(look().figures.colours), ("standing", "sitting", "lying")
    for number, one in enumerate(ids[:30]):
        yield (
            "figure",
            f"f{number}",
            {
                "setting": "t",
                "of": one,
                "colour": colours[number % len(colours)],
                "size": ("small", "middle", "large")[number % 3],
                "pose": poses[number // 2 % 3],
                "facing": number * 45 % 360,
                "at": [-75.0 + number % 6 * 30, -80.0 + number // 6 * 38],
            },
        )
