"""A birthday on a form: two lists, which may both stay empty."""

import pytest
from django.utils.translation import override

from kring.draw.forms import PersonForm
from kring.draw.year_day import YearDayField, YearDayWidget
from kring.network.model import Alter, Bond

NAME = "alter.birthday"


def form_of(birthday, day, month):
    """Fill in the form of somebody as a browser does, with what it showed and what was chosen."""
    shown = PersonForm(Alter(id="a", birthday=birthday), Bond(id="me~a"), initial={"seen": 1})
    data = {
        name: value
        for field in shown
        for name in (field.html_name, field.html_initial_name)
        if isinstance(value := field.value(), str | int) and field.name != NAME
    }
    data |= {f"initial-{NAME}": birthday or "", f"{NAME}_0": day, f"{NAME}_1": month}
    return PersonForm(Alter(id="a", birthday=birthday), Bond(id="me~a"), data)


@pytest.mark.parametrize(
    ("birthday", "day", "month", "changes"),
    [
        (None, "12", "03", [("a", "alter", "birthday", "--03-12")]),
        (None, "29", "02", [("a", "alter", "birthday", "--02-29")]),
        (None, "", "", []),
        ("--03-12", "12", "03", []),
        ("--03-12", "", "", [("a", "alter", "birthday", None)]),
    ],
)
def test_only_what_was_chosen_anew_is_a_change(birthday, day, month, changes):
    form = form_of(birthday, day, month)
    assert form.is_valid(), form.errors
    assert form.changes() == changes


@pytest.mark.parametrize(("day", "month"), [("12", ""), ("", "03"), ("31", "02"), ("99", "03")])
def test_half_a_day_or_one_that_is_not_there_is_asked_again(day, month):
    form = form_of(None, day, month)
    assert not form.is_valid()
    assert list(form.errors) == [NAME]


def test_both_lists_have_a_name_and_show_what_was_said():
    with override("en"):
        shown = YearDayWidget().render("birthday", "--03-12")
    assert 'aria-label="Day"' in shown and 'aria-label="Month"' in shown
    assert '<option value="12" selected>' in shown and '<option value="03" selected>' in shown
    assert YearDayField("x").compress([]) == ""
