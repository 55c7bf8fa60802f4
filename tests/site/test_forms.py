"""The first question, and the explicit choice to erase."""

from kring.site.forms import BeginForm, EraseForm


def test_nothing_has_to_be_filled_in_to_begin():
    form = BeginForm({})
    assert form.is_valid()
    assert form.cleaned_data == {"names": [], "centre": "", "for_somebody": False}


def test_names_come_before_what_stands_in_the_middle():
    assert list(BeginForm().fields)[:2] == ["names", "centre"]


def test_erasing_needs_a_clear_yes():
    assert not EraseForm({}).is_valid()
    assert EraseForm({"sure": "on"}).is_valid()
