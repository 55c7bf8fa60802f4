"""A form for each thing that is no person, with the fields of the closed list."""

import pytest

from kring.draw.labels import FIELDS
from kring.draw.thing_forms import THINGS, ThingForm
from kring.network.edits import fields_of
from kring.network.model import Alter, Event, Rating

PEOPLE = [Alter(id="oma", name="Oma Mieke"), Alter(id="b")]


@pytest.mark.parametrize("kind", THINGS)
def test_every_field_of_a_form_is_one_of_the_closed_list_and_has_its_words(kind):
    form = ThingForm(kind, THINGS[kind](id="new"), PEOPLE)
    names = [name for name in form.fields if "." in name]
    assert names
    for name in names:
        assert name in FIELDS
        assert name.split(".")[1] in fields_of(kind)


def test_people_are_ticked_by_name():
    form = ThingForm("event", Event(id="e", present=("oma",)), PEOPLE)
    assert next(name for _id, name in form.fields["event.present"].choices) == "Oma Mieke"
    assert form["event.present"].value() == ["oma"]


def test_a_mark_is_shown_as_it_was_said():
    form = ThingForm("rating", Rating(id="r", score=6.5), PEOPLE)
    assert form["rating.score"].value() == "6.5"
