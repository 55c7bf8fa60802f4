from kring.network.model import Event
from kring.scene.flags import Told, flags_of
from kring.scene.lifeline_paint import Drawn, ground, legend_of, life, names, words_around
from kring.scene.lifetime import Axis, Moment
from scene.lives import LIFE_WORDS

AXIS = Axis(1926, 2026, 2026)
STUDY = Event(id="s", title="aaaa", year=1976, until_year=1986, value=2, theme="learning_work")


def drawn(event=STUDY, until=1986.0, down=100.0):
    flags = flags_of([Told(event.id, 0, True, "aaaa", "1976")], size=5)
    return Drawn({event.id: event}, [Moment(event.id, 1976, until)], AXIS, flags, 5, down=down)


def test_a_time_that_lasted_is_a_bar_at_its_own_height():
    bar, pole, line, _ = life(drawn())
    assert bar.path == "M0 88.4L20 88.4L20 93.6L0 93.6Z"
    assert pole.path == "M0 91L0 39.2"
    assert line.path == "M0 91C5 91 10 91 15 91"


def test_what_has_no_height_is_hollow_on_the_middle_and_joined_to_nothing():
    pole, sign = life(drawn(Event(id="s", title="aaaa", year=1976), until=None))
    assert pole.path.startswith("M0 100")
    assert (sign.fill, sign.dash) == ("#ffffff", (0.9, 0.9))


def test_a_flag_says_what_and_when():
    assert [text.lines for text in names(drawn())] == [("aaaa",), ("1976",)]


def test_years_are_written_once_something_is_known():
    around = [
        line for t in words_around(drawn(), LIFE_WORDS, years=70, shown=True) for line in t.lines
    ]
    assert "1930" in around
    bare = [
        line for t in words_around(drawn(), LIFE_WORDS, years=70, shown=False) for line in t.lines
    ]
    assert "1930" not in bare
    assert len(list(ground(drawn(), bottom=80, shown=True))) > len(
        list(ground(drawn(), bottom=80, shown=False))
    )


def test_the_legend_says_only_what_is_there():
    said = [entry.words for entry in legend_of(drawn(), LIFE_WORDS)]
    assert said == ["theme learning_work", "a time that lasted"]
