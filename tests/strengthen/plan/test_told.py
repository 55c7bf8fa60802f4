"""The plan in words: every part stands there, said or not, and what comes next is the first gap."""

from kring.network.model import About, Alter, Ego, Plan
from kring.network.network import network_of
from kring.strengthen.plan.told import next_part, parts_of, plan_of

PEOPLE = [Ego(id="me"), Alter(id="an", name="An")]


def test_an_empty_plan_has_all_its_parts_and_begins_with_where_to():
    network = network_of(PEOPLE)

    assert [part.said for part in parts_of(network)] == [[]] * 12
    assert next_part(parts_of(network)) == "where"
    assert plan_of(network).id == "plan"


def test_what_was_said_is_told_with_its_question_unless_the_part_is_called_so():
    plan = Plan(id="plan", where_to="Werk", think_along=("an",), needed="Rust")
    told = {part.board.code: part.said for part in parts_of(network_of([*PEOPLE, plan]))}

    assert told["where"] == [
        ("Where do you want to go?", "Werk"),
        ("Who can already think along?", "An"),
    ]
    assert told["needed"] == [("", "Rust")]
    assert next_part(parts_of(network_of([*PEOPLE, plan]))) == "can"


def test_the_day_to_look_again_is_of_the_kring_itself():
    network = network_of([*PEOPLE, About(id="kring", look_again="2027-02-01")])

    assert parts_of(network)[-1].said
