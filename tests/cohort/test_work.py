import pytest

from kring.cohort.failures import Failure
from kring.cohort.parts import Part
from kring.cohort.survey import Found, Survey
from kring.cohort.work import Gathered, Question, Work, put, stamps_of

QUESTION = Question(kring="1", parts=(), stamps=(), measures=None, categories={})


@pytest.fixture
def work(tmp_path):
    work = Work(tmp_path / "out.csv.work")
    work.begin(QUESTION)
    return work


def test_what_is_done_is_found_again(work):
    gathered = Gathered(survey=Survey(found={"x": Found(answers={"a": None})}), networks=3)
    work.keep_gathered(0, gathered)
    work.keep_failed(1, Failure("{file} is damaged.", {"file": "a"}))
    put(work.figures(0), b"figures")
    work.begin(QUESTION)
    assert work.gathered(0) == gathered
    assert work.gathered(1) is None
    assert [work.is_measured(number) for number in range(3)] == [True, True, False]


def test_another_question_begins_anew(work):
    put(work.figures(0), b"figures")
    work.begin(Question(kring="1", parts=(), stamps=(), measures=("size",), categories={}))
    assert not work.is_measured(0)


def test_at_the_end_nothing_is_left(work):
    work.end()
    assert not work.folder.exists()


def test_a_file_that_changed_has_another_stamp(tmp_path):
    file = tmp_path / "a.kring"
    parts = [Part(files=(str(file), str(tmp_path / "gone.kring")))]
    assert stamps_of(parts) == ()
    file.write_text("one")
    before = stamps_of(parts)
    file.write_text("longer")
    assert stamps_of(parts) != before
