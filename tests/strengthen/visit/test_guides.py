"""A tablet leads through a card as the pages do: the same questions, in the same order."""

from kring.strengthen.boards import BOARDS
from kring.strengthen.talents.role_steps import STEPS as ROLE_STEPS
from kring.strengthen.thresholds.views import STEPS as THRESHOLD_STEPS
from kring.strengthen.visit.guides import BESIDE, aside_texts, beside, guide_words, guides


def asked(code):
    return [tuple(step["fields"]) for step in guides()[code]["steps"]]


def test_the_same_questions_are_asked_on_as_many_pages():
    assert asked("thresholds") == list(THRESHOLD_STEPS)
    assert asked("roles") == [step.first for step in ROLE_STEPS]


def test_every_board_with_a_guide_has_it_on_a_tablet():
    assert set(guides()) == {code for code, board in BOARDS.items() if board.guide}


def test_who_is_asked_along_in_a_role_was_said_first_what_they_mean():
    steps = guides()["roles"]["steps"]
    asking = [step["asks_of"] for step in steps if "goes_along" in step["fields"]]
    assert asking == [("goes_along",)]


def test_what_helps_is_told_by_side_and_what_to_say_by_what_one_does():
    tips = [set(step["tips"]) for step in guides()["thresholds"]["steps"]]
    assert tips == [set(), {""}, {"inner", "outer"}, {"ask", "offer", "receive"}, set()]


def test_every_page_beside_a_board_but_its_papers_is_there():
    pages = {page for board in BOARDS.values() for page, _label in beside(board)}
    assert pages == set(BESIDE)
    papers = {page for board in BOARDS.values() for page, _label in board.beside} - pages
    assert papers == {"talents_on_paper", "role_papers", "supervision"}


def test_every_word_of_it_is_said():
    assert all(guide_words().values())
    assert all(line for lines in aside_texts().values() for line in lines)
