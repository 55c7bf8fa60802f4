"""Families to draw in tests: told by hand, random, blended, and broken."""

import random
from itertools import combinations, pairwise

import msgspec

from kring.network.model import KINDS, tie_id
from kring.network.network import network_of
from kring.scene.genogram_kin import family_of
from kring.scene.genogram_layout import layout_of

EGO = "me"
UNIONS = [
    "married", "legal_cohabiting", "cohabiting", "relationship", "engaged", "separated",
    "divorced", "widowed", None,
]  # fmt: skip
NAMES = [
    "Jo",
    "tante Godelieve",
    "فاطمة الزهراء",
    "👩‍👩‍👧 Mieke",
    "李小龙",
    "Jean-Luc van de Walle",
]


class Told:
    """A family as somebody would tell it."""

    def __init__(self, **ego):
        self.people = {EGO: {"name": "Sara", **ego}}
        self.ties = {}

    def person(self, who, **fields):
        self.people[who] = {"name": who, **fields}
        return who

    def tie(self, a, b, **fields):
        self.ties.setdefault(tie_id(a, b, {EGO}), {}).update(fields)

    def couple(self, a, b, kin="partner", **fields):
        self.tie(a, b, kin=kin, **fields)

    def parents(self, *parents, of, **fields):
        for parent in parents:
            for child in of.split():
                first = tie_id(parent, child, {EGO}).startswith(f"{parent}~")
                self.tie(parent, child, kin=f"{'first' if first else 'second'}_is_parent", **fields)

    def network(self, *more):
        things = [("ego", EGO, self.people[EGO])]
        things += [("alter", who, said) for who, said in self.people.items() if who != EGO]
        things += [("tie", between, said) for between, said in self.ties.items()]
        return network_of(
            [
                msgspec.convert({"id": one, **said}, KINDS[kind])
                for kind, one, said in (*things, *more)
            ]
        )


def three_partners():
    """Tell of a man with three successive partners, as in every textbook of genograms."""
    told = Told(sign="square")
    for each in ("first", "second", "third"):
        told.person(each, sign="circle")
    for each, born in (("ann", 1980), ("bo", 1982), ("cas", 1984), ("dirk", 1992)):
        told.person(each, born=born)
    told.couple(EGO, "first", kin="former_partner", union="divorced", since=1979, until=1988)
    told.couple(EGO, "second", kin="former_partner", union="separated", since=1990, until=1995)
    told.couple(EGO, "third", union="cohabiting", since=2000)
    told.parents(EGO, "first", of="ann bo cas")
    told.parents(EGO, "second", of="dirk")
    return told.network()


def a_family(seed, most=60):  # noqa: C901  # one branch for each thing that happens in families
    """Grow a family at random: blended, with exes, half-siblings, foster care and adoption."""
    rng = random.Random(seed)
    told = Told(born=1985)
    row = {EGO: 0}
    couples = []
    parented = set()

    def new(at):
        who = f"p{len(row)}"
        fields = {"name": rng.choice(NAMES)}
        if rng.random() < 0.7:
            fields["born"] = 1985 + 28 * at + rng.randint(-8, 8)
        if rng.random() < 0.8:
            fields["sign"] = rng.choice(["square", "circle", "rounded"])
        if rng.random() < 0.15:
            fields["lives_with"] = rng.choice(list(row))
        told.person(who, **fields)
        row[who] = at
        return who

    size = rng.randint(1, most)
    while len(row) < size:
        person = rng.choice(list(row))
        act = rng.random()
        if act < 0.25 and person not in parented and row[person] > -4:
            pair = (new(row[person] - 1), new(row[person] - 1))
            told.couple(*pair, union=rng.choice(UNIONS))
            told.parents(*pair, of=person)
            parented.add(person)
            couples.append(pair)
        elif act < 0.5:
            pair = (person, new(row[person]))
            kin = rng.choice(["partner", "former_partner"])
            since = rng.choice([None, 1985 + 28 * row[person] + rng.randint(18, 50)])
            told.couple(*pair, kin=kin, union=rng.choice(UNIONS), since=since)
            couples.append(pair)
        elif act < 0.6 and row[person] < 4:
            child = new(row[person] + 1)
            told.parents(person, of=child, parentage=rng.choice([None, "foster", "step"]))
            parented.add(child)
        elif act < 0.65:
            told.tie(person, new(row[person]), kin=rng.choice(["sibling", "twin"]))
        elif couples:
            pair = rng.choice(couples)
            child = new(row[pair[0]] + 1)
            told.parents(*pair, of=child, parentage=rng.choice([None, None, "adopted", "foster"]))
            parented.add(child)
    return told


def a_muddle(seed):
    """Take a family and say things about it that cannot all be true."""
    rng = random.Random(seed)
    told = a_family(seed, most=16)
    ids = list(told.people)
    kins = [
        "partner", "former_partner", "sibling", "twin", "identical_twin", "first_is_parent",
        "second_is_parent",
    ]  # fmt: skip
    for _ in range(rng.randint(1, 8)):
        a, b = rng.choice(ids), rng.choice(ids)
        fields = {"kin": rng.choice(kins), "union": rng.choice(UNIONS)}
        fields["parentage"] = rng.choice([None, "foster", "adopted", "step"])
        fields["feeling"] = rng.choice([None, "close", "cut_off", "violence", "distrust"])
        told.ties[f"{a}~{a}" if a == b else tie_id(a, b, {EGO})] = fields
    for who in ids:
        if rng.random() < 0.2:
            told.people[who]["born"] = rng.randint(1700, 2200)
    return told


def drawn(network):
    """Give the family in a network and its drawing in numbers."""
    family = family_of(network)
    names = {each.id: each.name or "me" for each in (*network.egos, *network.alters)}
    shifts = {spot.id.partition("~")[2]: spot.at[0] for spot in network.spots}
    return family, layout_of(family, names, shifts)


def crossings(layout):
    """Count where lines of the family run across each other, each point once."""
    parts = [(line, a, b) for line in layout.lines for a, b in pairwise(line.points)]
    found = set()
    for (one, a, b), (other, c, d) in combinations(parts, 2):
        if (
            one is not other
            and _side(a, b, c) * _side(a, b, d) < 0
            and (_side(c, d, a) * _side(c, d, b) < 0)
        ):
            found.add((min(a[0], b[0]), max(a[0], b[0]), min(c[1], d[1]), max(c[1], d[1])))
    return len(found)


def _side(a, b, c):
    side = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return 0 if abs(side) < 1e-6 else side
