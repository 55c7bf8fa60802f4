"""Reading a study of EgoNet: its questions, what they are about, and which answers are a tie."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.xml_tree import Element

About = Literal["ego", "names", "alters", "pairs"]
ABOUT: Mapping[str, About] = {"1": "ego", "2": "names", "3": "alters", "4": "pairs"}
NUMBER = "1"  # of the kinds of answer: 0 is a choice, 2 is words


class Question(Struct, frozen=True, kw_only=True):
    """One question: what it is called and about, and which of its values mean a tie."""

    title: str
    about: About
    is_number: bool = False
    adjacent: frozenset[int] = frozenset()


class Study(Struct, frozen=True, kw_only=True):
    """The questions of a study, by number."""

    id: str
    questions: Mapping[str, Question]


def study_in(tree: Element, source: Source) -> Study:
    """Read a study; a question without a title is called after its number.

    Raises:
        BadInput: There are no questions in it.
    """
    held = tree.first("QuestionList")
    if held is None:
        raise BadInput(
            "{file} is a study of EgoNet without <{element}>. Export it again.",
            file=source.name,
            element="QuestionList",
        )
    questions: dict[str, Question] = {}
    titles: set[str] = set()
    for each in held.all("Question"):
        number, kind = _said(each, "Id"), ABOUT.get(_said(each, "QuestionType"))
        if kind is None or not number:
            continue  # kinds that came later ask nothing about people or pairs
        title = _said(each, "QuestionTitle") or number
        if title in titles:
            title = f"{title} {number}"
        titles.add(title)
        questions[number] = Question(
            title=title,
            about=kind,
            is_number=_said(each, "AnswerType") == NUMBER,
            adjacent=_adjacent(each),
        )
    return Study(id=tree.attributes.get("Id", ""), questions=questions)


def number_in(text: str) -> int | None:
    """Read a whole number; None if it is none."""
    try:
        return int(text)
    except ValueError:
        return None


def _adjacent(question: Element) -> frozenset[int]:
    """Tell which values mean that two people are tied."""
    answers = question.first("Answers")
    chosen = [
        number_in(each.attributes.get("value", ""))
        for each in (answers.all("AnswerText") if answers else ())
        if each.attributes.get("adjacent", "").lower() == "true"
    ]
    return frozenset(value for value in chosen if value is not None)


def _said(element: Element, name: str) -> str:
    found = element.first(name)
    return found.text.strip() if found else ""
