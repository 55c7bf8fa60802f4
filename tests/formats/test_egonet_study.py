import pytest

from formats.egonet_files import STUDY
from kring.formats.egonet_study import Question, number_in, study_in
from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.xml_tree import tree_of


def read(text):
    source = Source("a.ego", text.encode())
    return study_in(tree_of(source), source)


def test_questions_tell_what_they_are_about_and_which_answers_are_a_tie():
    study = read(STUDY)
    assert study.id == "1205185478364"
    assert study.questions["41"] == Question(
        title="talks", about="pairs", adjacent=frozenset({1, 2})
    )
    assert study.questions["11"].is_number
    assert [each.about for each in study.questions.values()] == ["ego", "names", "alters", "pairs"]


def test_questions_without_a_title_or_with_the_same_one_stay_apart():
    study = read(STUDY.replace(">sex<", "><").replace(">talks<", ">age<"))
    assert [each.title for each in study.questions.values()] == ["age", "names", "31", "age 41"]


def test_a_study_without_questions_is_refused():
    with pytest.raises(BadInput, match="without <QuestionList>"):
        read('<Package Id="1" Creator="x"></Package>')


def test_a_number_is_a_whole_number():
    assert (number_in("3"), number_in("-1"), number_in("x"), number_in("")) == (3, -1, None, None)
