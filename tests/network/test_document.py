import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.document import Document, fold
from kring.network.edits import Edit, checked
from kring.network.model import About, Alter, Bond

CASES = json.loads(
    (Path(__file__).parents[2] / "contract" / "cases" / "fold.json").read_text(encoding="utf-8")
)


def edit(entity="ann", field="name", value="Ann", *, kind="alter", base=0, id="x"):
    return Edit(id=id, entity=entity, kind=kind, field=field, value=value, base=base)


def from_case(row):
    given_edit = Edit(
        id=f"edit-{row['seq']}",
        entity=row["e"],
        kind=row["k"],
        field=row["f"],
        value=tuple(row["v"]) if isinstance(row["v"], list) else row["v"],
        base=row["b"],
    )
    return row["seq"], row["device"], checked(given_edit)


def as_json(value):
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_folding_gives_what_was_worked_out_by_hand(case):
    document = fold(from_case(row) for row in case["log"])
    things = [
        {
            "id": entity,
            "kind": kind,
            "fields": {f: as_json(v) for f, v in document.values_of(entity).items()},
        }
        for entity, kind in document.kinds.items()
    ]
    questions = [
        {"e": e, "f": f, "values": [[as_json(h.value), h.seq, h.device] for h in held]}
        for (e, f), held in document.conflicts.items()
    ]
    assert things == case["things"]
    assert questions == case["conflicts"]
    assert document.seq == max(row["seq"] for row in case["log"])


def test_things_come_back_with_their_types_in_the_order_in_which_they_appeared():
    document = fold(
        [
            (1, "tablet", edit()),
            (2, "tablet", edit("kring", "title", "Around Eva", kind="about")),
            (3, "tablet", edit("eva~ann", "closeness", 2, kind="bond")),
            (4, "tablet", edit(field="channels", value=("phone",))),
        ]
    )
    assert document.things() == [
        Alter(id="ann", name="Ann", channels=("phone",)),
        About(id="kring", title="Around Eva"),
        Bond(id="eva~ann", closeness=2),
    ]


def test_an_empty_log_is_an_empty_document():
    assert fold([]) == Document()


DEVICES = st.sampled_from(["tablet", "laptop", "phone"])
ENTITIES = st.sampled_from([("alter", "ann"), ("alter", "bo"), ("spot", "circles~ann")])


@st.composite
def logs(draw):
    """Histories in which each edit knows some number before its own."""
    log = []
    for seq in range(1, draw(st.integers(0, 25)) + 1):
        kind, entity = draw(ENTITIES)
        field, values = (
            ("at", [(0.0, 0.0), (10.0, -4.5)]) if kind == "spot" else ("name", ["Ann", "Bo", None])
        )
        made = edit(
            entity,
            field,
            draw(st.sampled_from(values)),
            kind=kind,
            base=draw(st.integers(0, seq - 1)),
            id=f"edit-{seq}",
        )
        log.append((seq, draw(DEVICES), made))
    return log


@given(logs())
def test_the_same_log_gives_the_same_document(log):
    assert fold(log) == fold(log)


@given(logs(), st.randoms())
def test_the_order_of_arrival_does_not_matter(log, random):
    shuffled = list(log)
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(log)


@given(logs())
def test_the_edit_with_the_highest_number_is_the_one_shown(log):
    document = fold(log)
    last = {(made.entity, made.field): made for _, _, made in log}
    assert {key: held.value for key, held in document.fields.items()} == {
        key: made.value for key, made in last.items()
    }


@given(logs())
def test_a_question_holds_different_values_of_different_devices_and_ends_with_the_one_shown(log):
    document = fold(log)
    for key, values in document.conflicts.items():
        assert len({held.device for held in values}) == len(values) >= 2
        assert len({held.value for held in values}) >= 2
        assert values[-1] == document.fields[key]
        assert [held.seq for held in values] == sorted(held.seq for held in values)
        assert not key[0].startswith("circles~")


@given(logs(), DEVICES)
def test_whoever_writes_with_everything_in_view_ends_the_question(log, device):
    document = fold(log)
    for entity, field in list(document.conflicts):
        choice = edit(entity, field, "Ann", base=document.seq)
        document.apply(choice, seq=document.seq + 1, device=device)
        assert (entity, field) not in document.conflicts


@given(logs())
def test_one_device_alone_never_disagrees_with_itself(log):
    assert fold((seq, "tablet", made) for seq, _, made in log).conflicts == {}


@given(logs(), st.integers(0, 25))
def test_folding_in_two_goes_gives_the_same_as_in_one(log, cut):
    document = fold(log[:cut])
    for seq, device, made in log[cut:]:
        document.apply(made, seq=seq, device=device)
    assert document == fold(log)
