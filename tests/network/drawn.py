"""Made-up networks in few words, for the tests of what is measured and said about them."""

from random import Random

from hypothesis import strategies as st
from msgspec.structs import replace

from kring.network.model import ABOUT_ID, FUNCTIONS, About, Alter, Bond, Ego, Tie, pair
from kring.network.network import Network, network_of
from kring.network.relations import GROUPS


def person(id, *relation_types, **fields):
    """Give somebody with relation types; the id is the name, too."""
    fields.setdefault("name", id)
    return Alter(id=id, relation_types=relation_types or None, **fields)


def people(count):
    return [person(f"p{number}") for number in range(count)]


def bond(id, **fields):
    return Bond(id=f"ego~{id}", **fields)


def tie(first, second, *, knows=True, **fields):
    return Tie(id=pair(first, second), knows=knows, **fields)


def ties(text, *, knows=True):
    """Give ties between people with ids of one letter: "ab bc" is two ties."""
    return [tie(*both, knows=knows) for both in text.split()]


def drawn(*things, **about) -> Network:
    """Give a network of some things around one central person."""
    return network_of([About(id=ABOUT_ID, **about), Ego(id="ego", name="Sara"), *things], id="k")


def of_kinds(**counts):
    """Give so many persons of each relation type."""
    return [
        person(f"{kind}{number}", kind) for kind, count in counts.items() for number in range(count)
    ]


def _any_of(chance, *values):
    return chance.choice([None, *values])


def _varied_alter(chance):
    other = ["asleep", "broken", "dead", "past", "wished", "second_hand"]
    kinds = [(), ("other",), *((kind,) for kind in GROUPS), ("friend", "gp")]
    return Alter(
        id="x",
        sort=_any_of(chance, "person", "person", "group", "place", "service", "animal", "role"),
        status=_any_of(chance, "active", "active", "active", chance.choice(other)),
        relation_types=_any_of(chance, chance.choice(kinds)),
        sector=_any_of(chance, "family", "fellows", "professionals", "society"),
        paid=_any_of(chance, True, False),
        volunteer=_any_of(chance, True, False),
        known_since=_any_of(chance, chance.randint(1900, 2030)),
        travel_minutes=_any_of(chance, chance.randint(0, 200)),
        place_level=_any_of(chance, "home", "street", "town", "abroad", "online"),
        channels=_any_of(chance, (), ("phone",), ("phone", "video")),
        busy=_any_of(chance, "has_room", "full"),
        qualities=_any_of(chance, (), ("listens",), ("Listens ", "drives")),
    )


def _varied_bond(chance):
    answers = {name: _any_of(chance, "get", "give", "both", "none") for name in FUNCTIONS}
    scales = {
        name: _any_of(chance, *range(5)) for name in ("time", "emotion", "intimacy", "services")
    }
    return bond("x", **answers, **scales, strength_felt=_any_of(chance, "weak", "strong"))


# A fixed, varied crowd, plain people first: choosing from it is quick, and failures shrink.
_CROWD = [person("x"), *(_varied_alter(Random(number)) for number in range(80))]
_BONDS = [bond("x"), *(_varied_bond(Random(number)) for number in range(40))]
_ANSWERS = [
    {"knows": True},
    {"knows": False},
    {"knows": None},
    {"knows": None, "labels": ("Close",)},
    {"knows": True, "labels": ("Close", "Work")},
    {"knows": None, "quality": "tense"},
]


@st.composite
def networks(draw, most=7):
    """Give any network of a few people, with holes in what is said."""
    somebody = st.tuples(st.sampled_from(_CROWD), st.sampled_from(_BONDS))
    crowd = draw(st.lists(somebody, max_size=most))
    ids = [f"p{number}" for number in range(len(crowd))]
    around = [replace(alter, id=f"p{number}") for number, (alter, _) in enumerate(crowd)]
    between = [replace(found, id=f"ego~p{number}") for number, (_, found) in enumerate(crowd)]
    pairs = [(a, b) for a in ids for b in ids if a < b]
    answers = st.lists(
        st.tuples(st.sampled_from(pairs), st.sampled_from(_ANSWERS)), unique_by=lambda both: both[0]
    )
    known = [tie(*both, **answer) for both, answer in (draw(answers) if pairs else [])]
    asked, paid_count = draw(st.sampled_from([(None, None), (True, None), (True, False)]))
    return drawn(*around, *between, *known, ties_asked=asked, paid_count=paid_count)
