"""Seven steps, few questions on each, and the name of the role comes after wish and place."""

from kring.network.model import Role
from kring.strengthen.talents.role_steps import STEPS


def test_there_are_seven_steps_of_at_most_three_questions():
    assert len(STEPS) == 7
    assert all(1 <= len(step.first) <= 3 for step in STEPS)


def test_every_question_is_in_the_closed_list_and_asked_once():
    asked = [field for step in STEPS for field in step.first]

    assert set(asked) <= set(Role.__struct_fields__)
    assert len(asked) == len(set(asked))


def test_what_is_done_comes_only_after_who_somebody_is():
    order = [field for step in STEPS for field in step.first]

    assert order.index("wish") < order.index("name") < order.index("first_step")
