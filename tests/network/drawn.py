"""Made-up networks in few words, for the tests of what is measured and said about them."""

from hypothesis import strategies as st

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


def maybe(values):
    return st.none() | st.sampled_from(values)


@st.composite
def alters(draw, id):
    status = ["active", "asleep", "broken", "dead", "past", "wished", "second_hand"]
    return Alter(
        id=id,
        sort=draw(maybe(["person", "person", "group", "place", "service", "animal", "role"])),
        status=draw(maybe(["active", "active", *status])),
        relation_types=draw(
            st.none() | st.lists(st.sampled_from(list(GROUPS)), max_size=2).map(tuple)
        ),
        sector=draw(maybe(["family", "fellows", "professionals", "society"])),
        paid=draw(maybe([True, False])),
        volunteer=draw(maybe([True, False])),
        known_since=draw(st.none() | st.integers(1900, 2030)),
        travel_minutes=draw(st.none() | st.integers(0, 200)),
        place_level=draw(maybe(["home", "street", "town", "abroad", "online"])),
        channels=draw(maybe([(), ("phone",), ("phone", "video")])),
        busy=draw(maybe(["has_room", "full"])),
        qualities=draw(maybe([(), ("listens",), ("Listens ", "drives")])),
    )


@st.composite
def bonds(draw, id):
    answers = {name: draw(maybe(["get", "give", "both", "none"])) for name in FUNCTIONS}
    scales = {
        name: draw(st.none() | st.integers(0, 4))
        for name in ("time", "emotion", "intimacy", "services")
    }
    return bond(id, **answers, **scales, strength_felt=draw(maybe(["weak", "strong"])))


@st.composite
def networks(draw, most=7):
    """Give any network of a few people, with holes in what is said."""
    ids = [f"p{number}" for number in range(draw(st.integers(0, most)))]
    around = [draw(alters(one)) for one in ids]
    between = [draw(bonds(one)) for one in ids if draw(st.booleans())]
    pairs = [(a, b) for a in ids for b in ids if a < b]
    some = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    known = [
        tie(a, b, knows=draw(maybe([True, True, False])), labels=draw(maybe([("Close",)])))
        for a, b in some
    ]
    return drawn(
        *around,
        *between,
        *known,
        ties_asked=draw(maybe([True, False])),
        paid_count=draw(maybe([True, False])),
    )
