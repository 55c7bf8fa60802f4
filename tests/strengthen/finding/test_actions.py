"""Who came to mind is written down once; what somebody can do stands with them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Alter, Ego
from kring.network.network import network_of
from kring.strengthen.finding import actions
from network.shared import network_in

NETWORK = network_of([Ego(id="me"), Alter(id="mieke", name="Oma Mieke")])
CASES = json.loads(Path("contract/cases/finding.json").read_text(encoding="utf-8"))
THERE = network_in({"things": CASES["there"]})


def answer(kring, sara, **said):
    said = {"chosen": "somebody", "who": [], "names": [], "via": "", **said}
    actions.answer(
        kring, network_of_kring(kring), card="know.lend", quality="ladder", by=sara, **said
    )
    return network_of_kring(kring)


@given(st.lists(st.sampled_from(["Oma Mieke", "OMA MIEKE", "An", "an", "Wim"]), max_size=6))
def test_nobody_is_written_down_twice(names):
    found = actions.find(NETWORK, names, {})
    made = [value for _id, _kind, field, value in found.changes if field == "name"]
    assert len({name.casefold() for name in made}) == len(made)
    assert not {"Oma Mieke", "OMA MIEKE"} & set(made)


def test_who_comes_to_mind_is_a_light_tie_with_the_card_it_came_from(kring, sara):
    actions.add_found(
        kring, network_of_kring(kring), ["An", "oma mieke"], card="seed.phone", by=sara
    )
    network = network_of_kring(kring)
    an = next(one for one in network.alters if one.name == "An")
    assert (an.relation_types, an.found_by, an.status) == (("light_tie",), "seed.phone", None)
    assert network.alter["mieke"].found_by is None


def test_what_somebody_can_do_stands_with_them_once_and_the_answer_is_the_persons(kring, sara):
    for _again in range(2):
        network = answer(kring, sara, who=["mieke"])
    assert network.alter["mieke"].qualities == ("ladder",)
    [reply] = network.replies
    assert (reply.chosen, reply.who, reply.visibility) == (("somebody",), ("mieke",), None)


def test_somebody_known_through_somebody_is_second_hand(kring, sara):
    network = answer(kring, sara, names=["Lea"], via="mieke")
    lea = next(one for one in network.alters if one.name == "Lea")
    assert (lea.status, lea.via, lea.qualities) == ("second_hand", "mieke", ("ladder",))


@pytest.mark.parametrize("chosen", ["myself", "nobody", "not_needed"])
def test_an_answer_without_anybody_makes_nobody(chosen, kring, sara):
    before = network_of_kring(kring).alters
    network = answer(kring, sara, chosen=chosen, names=["Lea"])
    assert network.alters == before
    assert network.replies[0].chosen == (chosen,)


def test_a_familiar_face_needs_a_place_and_no_name(kring, sara):
    network = network_of_kring(kring)
    actions.add_light_tie(
        kring, network, where="Koffie in het station", name="", meaning="Een glimlach", by=sara
    )
    tie = next(one for one in network_of_kring(kring).alters if one.met_at)
    assert tie.name is None and tie.relation_types == ("light_tie",)
    assert network_of_kring(kring).bond(tie.id).meaning == "Een glimlach"


def test_who_was_there_then_comes_along_as_somebody_from_before(kring, sara):
    put(kring, [("e", "event", "title", "School")], by=sara)
    network = network_of_kring(kring)
    actions.add_from_then(kring, network, network.events[0], ["Nora", "Oma Mieke"], by=sara)
    network = network_of_kring(kring)
    nora = next(one for one in network.alters if one.name == "Nora")
    assert nora.status == "past"
    assert network.events[0].present == ("mieke", nora.id)
    assert network.alter["mieke"].status is None


def test_a_place_that_carries_somebody_is_theirs_alone(kring, sara):
    actions.add_support_place(
        kring, network_of_kring(kring), name="Café", sort="place", gives=["affective"],
        visibility="self", by=sara,
    )  # fmt: skip
    network = network_of_kring(kring)
    cafe = next(one for one in network.alters if one.name == "Café")
    assert (cafe.sort, cafe.visibility) == ("place", "self")
    assert network.bond(cafe.id).affective == "get"


def test_a_group_where_somebody_belongs_is_a_group(kring, sara):
    network = answer(kring, sara, names=["Fanfare"], sort="group")
    assert next(one for one in network.alters if one.name == "Fanfare").sort == "group"


def test_whom_somebody_knows_is_reached_through_them_as_on_a_tablet():
    case = json.loads(Path("contract/cases/contacts.json").read_text(encoding="utf-8"))["through"]
    there = (Alter(id=f"p{at}", name=name) for at, name in enumerate(case["there"]))

    found = actions.find(network_of(there), case["names"], actions.reached_through("an"))

    assert [[field, value] for _id, _kind, field, value in found.changes] == case["said"]


def plain(changes):
    """Give changes as they stand in a case, with every new one called the same."""
    known = {"me", "zoe", "verhuis", "school"}

    def called(entity):
        return "~".join(part if part in known else "new" for part in entity.split("~"))

    return [
        [
            called(entity),
            kind,
            field,
            [called(one) for one in value] if field == "present" else json.loads(json.dumps(value)),
        ]
        for entity, kind, field, value in changes
    ]


@pytest.mark.parametrize("case", CASES["light"], ids=lambda case: case["name"])
def test_a_familiar_face_is_written_down_as_on_a_tablet(case):
    assert plain(actions.light_tie(THERE, "new", **case["said"])) == case["changes"]


@pytest.mark.parametrize("case", CASES["support"], ids=lambda case: case["name"])
def test_a_place_that_carries_is_written_down_as_on_a_tablet(case):
    assert plain(actions.support_place(THERE, "new", **case["said"])) == case["changes"]


@pytest.mark.parametrize("case", CASES["then"], ids=lambda case: case["name"])
def test_who_was_there_then_is_written_down_as_on_a_tablet(case):
    event = next(one for one in THERE.events if one.id == case["event"])
    assert plain(actions.from_then(THERE, event, case["names"]).changes) == case["changes"]
