"""Reading interviews of EgoNet: a file of XML for each (.int), beside a study (.ego).

The interview has the names, and answers by the number of the question; the study has the
questions, and says which answers mean that two people know each other. So neither can be read
without the other. EgoNet itself keeps interviews in a folder within that of the study.

Names become names, and nothing else: an interview is called after a person in its file's name,
so the network gets a fixed id made from that.

Source:
    What EgoNet 2 and 3 write, as its published sources tell (github.com/egonet/egonet).
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from kring.formats.ego_tables import value_in
from kring.formats.egonet_study import Question, Study, number_in, study_in
from kring.formats.errors import BadInput
from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.graph_network import LONGEST, network_of_graph
from kring.formats.source import Source, from_disk
from kring.formats.telling import Telling
from kring.formats.xml_tree import Element, tree_of
from kring.network.network import Network
from kring.network.values import Scalar

INTERVIEW, STUDY = ".int", ".ego"
YES = frozenset({"true", "y", "yes", "1"})


def networks_in(
    files: Sequence[Source], *, file: str, beside: Iterable[Path], telling: Telling
) -> list[Network]:
    """Read the interviews among some files, each with the study it belongs to.

    Args:
        files: What a folder or zip holds, or one interview.
        file: What that is called, for the sentences.
        beside: Studies that lie near it.
        telling: Who hears of an interview that cannot be read.

    Raises:
        BadInput: There is no interview in it, or one cannot be read.
    """
    trees = list(_trees(files, telling))
    studies = [study_in(tree, each) for each, tree in trees if tree.name == "Package"]
    interviews = [(each, tree) for each, tree in trees if tree.name == "Interview"]
    if studies and not interviews:
        raise BadInput(
            "{file} is a study of EgoNet: the questions, not the answers. Hand in the"
            " interviews (.int), with this file beside them.",
            file=file,
        )
    if any(_study_of(tree, studies) is None for _, tree in interviews):
        studies += _studies_beside(beside)
    networks = []
    for each, tree in interviews:
        try:
            networks.append(_network(each, tree, _study_of(tree, studies), telling))
        except BadInput as bad:
            telling.of_bad(bad)
    return networks


def studies_near(path: Path) -> list[Path]:
    """Find the studies in the folder of an interview, and in the one above it."""
    try:
        folder = path.resolve().parent
        return sorted([*folder.glob(f"*{STUDY}"), *folder.parent.glob(f"*{STUDY}")])
    except OSError:
        return []


def _trees(files: Sequence[Source], telling: Telling) -> Iterator[tuple[Source, Element]]:
    for each in files:
        try:
            tree = tree_of(each)
        except BadInput as bad:
            telling.of_bad(bad)
        else:
            yield each, tree


def _studies_beside(paths: Iterable[Path]) -> list[Study]:
    found = []
    for path in paths:
        source = from_disk(path)
        tree = tree_of(source)
        if tree.name == "Package":
            found.append(study_in(tree, source))
    return found


def _study_of(interview: Element, studies: Sequence[Study]) -> Study | None:
    asked = interview.attributes.get("StudyId", "")
    return next((study for study in studies if study.id == asked), None)


def _network(source: Source, tree: Element, study: Study | None, telling: Telling) -> Network:
    if study is None:
        raise BadInput(
            "{file} is an interview of EgoNet, and its study (.ego) with the questions is not"
            " beside it. Put both in one folder or zip. Or export the interview from EgoNet as"
            " a table of who knows whom (adjacency matrix), and hand in that.",
            file=source.name,
        )
    listed = tree.first("AlterList")
    held = tree.first("AnswerList")
    if listed is None or held is None:
        raise BadInput(
            "{file} is an interview of EgoNet without <{element}>. Export it again.",
            file=source.name,
            element="AlterList" if listed is None else "AnswerList",
        )
    people = [
        Node(id=f"p{number}", line=each.line, label=each.text.strip())
        for number, each in enumerate(listed.all("Name"))
    ]
    stem = PurePosixPath(source.name.rsplit("› ", 1)[-1]).stem
    graph = Graph(
        id=hashlib.sha256(f"{study.id}/{stem}".encode()).hexdigest()[:32],
        centre=Node(id="ego", line=tree.line),
        nodes=people,
    )
    _answer(graph, held, study.questions, source.name, telling)
    network = network_of_graph(graph, file=source.name, telling=telling)
    about = msgspec.structs.replace(network.about, title=_called(tree) or None)
    return msgspec.structs.replace(network, about=about)


def _called(tree: Element) -> str:
    """Give the name of whom the interview is with, as far as it is told."""
    name = tree.first("EgoName")
    parts = [name.first(part) for part in ("First", "Last")] if name else []
    return " ".join(part.text.strip() for part in parts if part).strip()[:LONGEST]


def _answer(
    graph: Graph, held: Element, questions: Mapping[str, Question], file: str, telling: Telling
) -> None:
    """Write the answers where they belong: with ego, with somebody, or between two."""
    assert graph.centre is not None
    strange = 0
    pairs = sum(question.about == "pairs" for question in questions.values())
    for each in held.all("Answer"):
        question = questions.get(_said(each, "QuestionId"))
        strange += question is None
        if question is None or _said(each, "Answered").lower() not in YES:
            continue
        people = [graph.nodes[at] for at in _places(each, len(graph.nodes), file)]
        value = _value(each, question)
        if question.about == "ego" and not people:
            _put(graph.centre.said, question, value)
        elif question.about == "alters" and len(people) == 1:
            _put(people[0].said, question, value)
        elif question.about == "pairs" and len(people) == 2:
            graph.ties_asked = True
            if number_in(_said(each, "Value")) in question.adjacent:
                graph.edges.append(_edge(each, question, people, value, weighed=pairs == 1))
    if strange:
        telling.of_left_out(
            BadInput(
                "{file}: {count} answers are to questions that are not in the study; they are"
                " left out.",
                file=file,
                count=strange,
            )
        )


def _edge(
    answer: Element, question: Question, people: Sequence[Node], value: Scalar, *, weighed: bool
) -> Edge:
    """Make a tie; the value of the one question about pairs there is, is its weight."""
    edge = Edge(source=people[0].id, target=people[1].id, line=answer.line, label=question.title)
    _put(edge.said, question, value)
    weight = number_in(_said(answer, "Value"))
    if weighed and weight is not None:
        edge.said.setdefault("weight", weight)
    return edge


def _put(said: Said, question: Question, value: Scalar) -> None:
    if value != "":
        said.setdefault(question.title, value)


def _value(answer: Element, question: Question) -> Scalar:
    """Give an answer as it was chosen or typed; a number where a number was asked."""
    text = _said(answer, "String")
    if not question.is_number:
        return text
    number = value_in(text)
    return "" if number is None else number


def _places(answer: Element, people: int, file: str) -> list[int]:
    """Tell whom an answer is about, by their places in the list."""
    held = answer.first("Alters")
    found = []
    for each in held.all("Index") if held else ():
        at = number_in(each.text)
        if at is None or not 0 <= at < people:
            raise BadInput(
                "{file}, line {line}: this answer is about person {number}, and there are"
                " {count}. Export the interview again.",
                file=file,
                line=each.line,
                number=each.text.strip()[:20],
                count=people,
            )
        found.append(at)
    return found


def _said(element: Element, name: str) -> str:
    found = element.first(name)
    return found.text.strip() if found else ""
