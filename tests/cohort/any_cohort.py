"""Any cohort: networks as Hypothesis makes them up, once as rows and once in canonical form."""

import math

import pyarrow as pa
from hypothesis import strategies as st
from msgspec import Struct

from kring.cohort.form import TIE
from kring.cohort.measuring import measured
from kring.network.measures.egonet import egonet

ROLES = ("family", "friend", "paid")
ALTER = pa.struct(
    [("id", pa.string()), ("role", pa.string()), ("age", pa.float64()), ("weight", pa.float64())]
)
FORM = pa.schema(
    [
        ("network", pa.string()),
        ("ego", pa.struct([("role", pa.string())])),
        ("alters", pa.list_(ALTER)),
        ("ties", pa.list_(TIE)),
    ]
)


class Rows(Struct, frozen=True):
    """One network as a file has it: with pairs twice, ties with oneself and with strangers."""

    roles: tuple
    ages: tuple
    pull: tuple
    ties: tuple
    own: str | None

    @property
    def ids(self):
        return [f"p{number:03}" for number in range(len(self.roles))]

    @property
    def net(self):
        name = dict(enumerate(self.ids))
        rows = [
            (name.get(a, "stranger"), name.get(b, "stranger"), 1.0 if w is None else w)
            for a, b, w in self.ties
        ]
        pull = {i: 1.0 if w is None else w for i, w in zip(self.ids, self.pull, strict=True)}
        return egonet(self.ids, rows, pull=pull)


def record_of(cohort):
    """Lay networks in canonical form."""
    return pa.RecordBatch.from_pylist(
        [
            {
                "network": f"n{number}",
                "ego": {"role": each.own},
                "alters": [
                    {"id": i, "role": r, "age": a, "weight": w}
                    for i, r, a, w in zip(each.ids, each.roles, each.ages, each.pull, strict=True)
                ],
                "ties": [
                    {"source": a, "target": b, "weight": w, "labels": None} for a, b, w in each.ties
                ],
            }
            for number, each in enumerate(cohort)
        ],
        schema=FORM,
    )


def net_of(people, pairs):
    """Make one network by hand."""
    return Rows(
        roles=(None,) * people,
        ages=(None,) * people,
        pull=(None,) * people,
        ties=tuple((a, b, None) for a, b in pairs),
        own=None,
    )


def figures(cohort, *kernels):
    """Measure networks with some kernels; give one dict per network."""
    return measured(record_of(cohort), kernels).to_pylist()


def assert_same(found, expected):
    """See that figures are the same to nine decimals, and undefined at the same places."""
    assert len(found) == len(expected)
    for number, (row, told) in enumerate(zip(found, expected, strict=True)):
        for name, value in told.items():
            assert (row[name] is None) == (value is None), (number, name, row[name], value)
            if value is not None:
                close = math.isclose(row[name], value, rel_tol=1e-9, abs_tol=1e-9)
                assert close, (number, name, row[name], value)


WEIGHTS = st.none() | st.floats(0, 9).map(lambda weight: round(weight, 2))


@st.composite
def rows(draw, *, most=9):
    people = draw(st.integers(0, most))
    ends = st.integers(-1, people + 1).map(lambda at: None if at == -1 else at)
    if people > 1:
        ends = st.one_of(*[st.integers(0, people - 1)] * 5, ends)
    roles = st.none() | st.sampled_from(ROLES)

    def each(what):
        return st.lists(what, min_size=people, max_size=people).map(tuple)

    return Rows(
        roles=draw(each(roles)),
        ages=draw(each(st.none() | st.floats(0, 99).map(lambda age: round(age, 1)))),
        pull=draw(each(WEIGHTS)),
        ties=tuple(draw(st.lists(st.tuples(ends, ends, WEIGHTS), max_size=3 * people))),
        own=draw(roles),
    )


cohorts = st.lists(rows(), max_size=6) | st.lists(rows(most=3), max_size=12)
large = st.lists(rows(most=140), min_size=1, max_size=3)  # more people than bits in a number


def people_of(*roles, own=None):
    """Make one network of people without ties."""
    return Rows(roles, (None,) * len(roles), (None,) * len(roles), (), own)
