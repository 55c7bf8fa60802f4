"""A few questions about one contact: choices that fit, and nothing lost that was said elsewhere."""

from kring.network.model import Alter, Bond
from kring.strengthen.contacts.forms import TopicForm
from kring.strengthen.contacts.topics import BROKEN, SLEEPING, TOPICS

AN = Alter(id="an", name="An")


def codes(form, name):
    return [code for code, _label in form.fields[name].choices]


def test_only_the_wishes_that_fit_are_asked():
    assert codes(TopicForm(SLEEPING, AN, Bond(id="me~an")), "bond.wish") == [
        "", "wake", "not_yet", "rest",
    ]  # fmt: skip
    assert codes(TopicForm(BROKEN, AN, Bond(id="me~an")), "bond.wish") == [
        "", "mend", "not_yet", "rest",
    ]  # fmt: skip


def test_a_wish_that_was_said_elsewhere_stays_in_the_list():
    form = TopicForm(SLEEPING, AN, Bond(id="me~an", wish="cherish"))
    assert "cherish" in codes(form, "bond.wish")


def test_every_form_may_stay_empty():
    for topic in TOPICS.values():
        form = TopicForm(topic, AN, Bond(id="me~an"), {"seen": "0"})
        assert form.is_valid() and form.changes() == []


def test_that_it_is_not_safe_is_said_with_a_tick_and_taken_back_with_one():
    form = TopicForm(BROKEN, AN, Bond(id="me~an"), {"seen": "0", "bond.unsafe": "on"})
    assert form.is_valid()
    assert form.changes() == [("me~an", "bond", "unsafe", True)]
