import pytest

from kring.network.model import Alter
from kring.network.network import Network
from kring.scene.lifeline_people import called, names_of, people_below
from kring.scene.lifetime import Axis
from kring.scene.people_line import Mark, Presence, Span
from scene.lives import LIFE_WORDS

AXIS = Axis(1926, 2026, 2026)
ANN = Alter(id="ann", name="Ann", relation_types=("friend",))


def below(*presences, alters=(ANN,)):
    network = Network(alters=alters)
    return people_below(network, presences, AXIS, LIFE_WORDS, top=10, size=5)


def test_a_bar_runs_from_year_to_year():
    people = below(Presence("ann", (Span(1976, 2001, "there"),), ()))
    (bar,) = people.strokes(0)
    # The first row lies 2.4 letters below the top; a bar is 0.36 letters high to both sides.
    assert bar.path == "M0 20.2L50 20.2L50 23.8L0 23.8Z"
    assert bar.dash == ()


def test_a_bar_of_one_moment_can_still_be_seen():
    (bar,) = below(Presence("ann", (Span(1976, 1976, "there"),), ())).strokes(0)
    assert bar.path.startswith("M0 20.2L1 20.2")


def test_asleep_and_unsure_are_dashed_each_in_its_own_way():
    spans = (Span(1976, 1986, "asleep"), Span(1986, 1989, "unsure"))
    asleep, unsure = below(Presence("ann", spans, ())).strokes(0)
    assert asleep.dash != unsure.dash != ()


def test_who_helped_has_another_mark_than_who_was_there():
    marks = (Mark(1976, helped=True), Mark(1986, helped=False))
    people = below(Presence("ann", (Span(1976, 1986, "there"),), marks))
    _, helped, there = people.strokes(0)
    assert (helped.fill, there.fill) == ("#2b2a27", "#ffffff")
    assert [entry.words for entry in people.legend(LIFE_WORDS)] == [
        "was there",
        "was there then",
        "helped then",
    ]


def test_many_people_get_lower_rows():
    alters = tuple(Alter(id=f"p{i}", name="Ann") for i in range(60))
    presences = [Presence(a.id, (Span(1976, 2001, "there"),), ()) for a in alters]
    people = below(*presences, alters=alters)
    assert people.size == pytest.approx(3.6)
    assert people.bottom < 10 + 60 * 1.5 * 5


def test_the_names_of_sixty_people_have_six_points_on_an_upright_sheet_of_a4():
    alters = tuple(Alter(id=f"p{i}", name="Ann") for i in range(60))
    presences = [Presence(a.id, (Span(1976, 2001, "there"),), ()) for a in alters]
    people = below(*presences, alters=alters)
    millimetres = min(184 / 304, 215 / (people.bottom + 35))
    assert people.size * millimetres * 72 / 25.4 >= 6


def test_without_people_there_is_no_heading():
    people = below()
    assert list(people.texts(0)) == []
    assert people.bottom == 10


def test_who_has_no_name_is_called_by_their_place():
    assert called(Alter(id="a", met_at="the market"), LIFE_WORDS) == "the market"
    assert called(Alter(id="a"), LIFE_WORDS) == "somebody"


def test_who_has_no_year_is_named_apart_as_soon_as_somebody_has():
    bo, wish = Alter(id="bo", name="Bo"), Alter(id="w", name="A friend", status="wished")
    network = Network(alters=(ANN, bo, wish))
    presence = Presence("ann", (Span(1976, 2001, "there"),), ())
    assert names_of(network, [presence], LIFE_WORDS) == ["Bo"]
    assert names_of(network, [], LIFE_WORDS) == []


def test_a_name_that_does_not_fit_is_written_smaller_or_on_two_lines_before_it_is_cut():
    def name(said):
        ann = Alter(id="ann", name=said)
        people = below(Presence("ann", (Span(1976, 2001, "there"),), ()), alters=(ann,))
        *_, text = people.texts(0)
        return text.lines[0], text.size

    assert name("Omar") == ("Omar", 5)
    assert name("n" * 18) == ("n" * 18, pytest.approx(45 / (18 * 0.58)))
    first, size = name("Omar, my brother who lives in Lyon")
    assert (first, size) == ("Omar, my brother who lives", pytest.approx(3.3))
    cut, _ = name("n" * 60)
    assert cut[-1] == "…"
