import pytest

from kring.network.model import Alter, Answer, Rating
from kring.network.network import network_of
from kring.scene.svg import svg
from kring.scene.wheel import WheelWords, wheel
from kring.scene.wheel_layout import AREAS

WORDS = WheelWords(
    language="en",
    title="My wheel",
    caption="A small piece is no bad piece.",
    legend="Signs",
    areas={area: f"part {area}" for area in AREAS},
    questions={"choosing": "What do you decide?", "belonging": "Where do you belong?"},
    filled="how it is",
    before="how it was",
    important="important:",
    importance={0: "not", 1: "a little", 2: "somewhat", 3: "much", 4: "very much"},
    mark="{mark} of 10",
    empty="Nothing was said yet.",
    columns=("Part", "Mark", "In my words"),
    questions_title="Four questions",
)
THINGS = [
    Alter(id="an", name="An"),
    Alter(id="hall", name="Buurthuis", sort="place"),
    Rating(id="old", day="2026-03-03", area="rights", score=4.0),
    Rating(
        id="new",
        day="2026-05-01",
        area="rights",
        score=6.5,
        importance=3,
        words="De brief is er.",
        who=("an", "gone"),
        where=("hall",),
    ),
    Rating(id="hub", area="relations", score=8.0),
    Answer(id="a", question="belonging", words="In het koor."),
]


def lines(scene):
    return [line for text in scene.texts for line in text.lines]


def test_every_part_of_life_has_its_name_and_every_rated_one_its_mark():
    said = lines(wheel(network_of(THINGS), WORDS))
    assert {"6.5", "8", "part rights", "An, Buurthuis"} <= set(said)
    assert sum(line.startswith("part") for line in said) == 8


def test_only_what_changed_shows_how_it_was_before():
    scene = wheel(network_of(THINGS), WORDS)
    assert [stroke.dash for stroke in scene.strokes if stroke.dash] == [(1.6, 1.3)]
    assert [entry.words for entry in scene.legend] == ["how it is", "how it was", "important:"]


def test_the_wheel_is_told_in_words():
    assert wheel(network_of(THINGS), WORDS).description == (
        "part rights: 6.5 of 10; important: much; An, Buurthuis; De brief is er."
        " part relations: 8 of 10."
    )


def test_own_words_stand_in_full_on_the_pages_behind():
    table, answers = wheel(network_of(THINGS), WORDS).overleaf
    assert ("part rights", "6.5", "De brief is er.") in table.rows
    assert len(table.rows) == 8
    assert answers.rows == (("What do you decide?", ""), ("Where do you belong?", "In het koor."))


def test_an_empty_wheel_is_a_sheet_to_fill_in_by_hand():
    scene = wheel(network_of([]), WORDS)
    assert scene.description == "Nothing was said yet."
    assert len(scene.strokes) == 8
    assert all(mark == "" for _, mark, _ in scene.overleaf[0].rows)


@pytest.mark.parametrize("score", [0.0, 10.0])
def test_nought_and_ten_can_be_drawn(score):
    things = [Rating(id=f"r-{area}", area=area, score=score) for area in AREAS]
    assert lines(wheel(network_of(things), WORDS)).count(f"{score:g}") == 8


@pytest.mark.parametrize("count", [1, 5, 30, 60])
def test_many_people_with_long_names_stay_within_two_lines(count):
    people = [Alter(id=f"p{i}", name="Мария-Антоанета 👩‍👩‍👧 أمينة " * 20) for i in range(count)]
    who = tuple(person.id for person in people)
    ratings = [Rating(id=f"r{i}", area=area, score=5.0, who=who) for i, area in enumerate(AREAS)]
    scene = wheel(network_of([*people, *ratings]), WORDS, large=True)
    assert all(len(text.lines) <= 2 for text in scene.texts)
    assert svg(scene, paper=True).startswith("<svg")
