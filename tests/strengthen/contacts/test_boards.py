"""Waking and bringing together are steps of the path; a door is one of a group or a place."""

from kring.network.model import Alter, Ego, Entrance, Step
from kring.network.network import network_of
from kring.strengthen.contacts.boards import DOORS, TOGETHER, WAKING
from kring.strengthen.forms import CardForm


def test_steps_lie_on_the_board_of_their_own_part_of_the_path():
    wake, join = Step(id="a", phase="wake"), Step(id="b", phase="bring_together")
    network = network_of([Ego(id="me"), wake, join])

    assert WAKING.things(network) == [wake]
    assert TOGETHER.things(network) == [join]


def test_only_a_group_a_place_or_a_service_has_a_door():
    network = network_of(
        [Ego(id="me"), Alter(id="an", name="An"), Alter(id="koor", name="Koor", sort="group")]
    )
    form = CardForm(DOORS, Entrance(id="x"), network)

    assert [code for code, _name in form["entrance.about"].field.choices] == ["", "koor"]


def test_who_is_simply_a_contact_is_not_proposed_to_be_brought_together():
    network = network_of([Ego(id="me"), Alter(id="an", name="An", here_for_help="contact_only")])
    form = CardForm(TOGETHER, Step(id="x"), network)

    assert list(form["step.with_whom"].field.choices) == []
