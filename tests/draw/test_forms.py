"""The card as a form: made from the closed list, and nothing outside it gets through."""

from kring.draw.forms import GROUPS, NamesForm, PersonForm
from kring.draw.labels import FIELDS
from kring.network.model import Alter, Bond

ALTER, BOND = Alter(id="a", name="Tom", qualities=("auto", "koken")), Bond(id="me~a")


def test_every_field_of_the_card_has_a_name():
    assert {name for _title, names in GROUPS for name in names} <= set(FIELDS)


def test_a_list_of_own_words_is_shown_with_commas():
    form = PersonForm(ALTER, BOND)

    assert form["alter.qualities"].value() == "auto, koken"


def test_a_form_that_came_back_empty_handed_is_asked_what_it_showed():
    form = PersonForm(ALTER, BOND, {})

    assert not form.is_valid()
    assert "seen" in form.errors


def test_names_are_read_as_the_drawing_reads_them():
    form = NamesForm({"names": "D'Hondt, Lies"})

    assert form.is_valid()
    assert form.cleaned_data["names"] == ["D'Hondt, Lies"]


def test_a_name_that_no_drawing_could_hold_is_asked_to_be_shorter():
    form = NamesForm({"names": "An\n" + "x" * 201})
    assert not form.is_valid()
    assert form.has_error("names", "invalid")
    assert NamesForm({"names": "x" * 200}).is_valid()


def open_groups(form):
    return [at for at, (_title, _fields, is_open) in enumerate(form.groups()) if is_open]


def group_of(name):
    [at] = [at for at, (_title, names) in enumerate(GROUPS) if name in names]
    return at


def test_of_a_newcomer_only_the_first_group_lies_open():
    assert open_groups(PersonForm(Alter(id="a", name="Tom"), Bond(id="me~a"))) == [0]


def test_a_group_in_which_something_was_said_or_does_not_fit_lies_open():
    said = PersonForm(ALTER, Bond(id="me~a", practical="none"))
    assert open_groups(said) == [0, group_of("bond.practical")]

    tom = Alter(id="a", name="Tom")
    wrong = PersonForm(tom, BOND, {"seen": "0", "alter.name": "Tom", "alter.born": "lang geleden"})
    assert not wrong.is_valid()
    assert group_of("alter.born") in open_groups(wrong)
