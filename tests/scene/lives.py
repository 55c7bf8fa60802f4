"""Made-up lives to draw in tests."""

import msgspec
from hypothesis import strategies as st

from kring.network.model import Alter, Event
from kring.scene.lifeline_words import LifelineWords
from kring.scene.look import look

NOW = 2026.5

LIFE_WORDS = LifelineWords(
    language="en",
    today="2026-07-01",
    title="My lifeline",
    caption="This story is mine.",
    good="it went well",
    hard="it was hard",
    birth="birth",
    now="today",
    themes={theme: f"theme {theme}" for theme in look().themes},
    lasted="a time that lasted",
    ahead="what may still come",
    no_height="not said how it was",
    people="Who was there when",
    there="was there",
    asleep="asleep",
    unsure="end not known",
    was_there="was there then",
    helped="helped then",
    nameless="something",
    somebody="somebody",
    legend="What the signs say",
    no_year="Without a year yet:",
    told="{events} events.",
    told_none="Nothing yet.",
    told_good="It went well.",
    told_hard="It was hard.",
    told_between="In between.",
    told_present="There: {names}.",
    told_came="Came: {names}.",
    told_gone="Went: {names}.",
    told_helped="Helped: {names}.",
    told_what_helped="What helped: {words}",
)

TITLES = [
    "Naar school",
    "Verhuizing naar Brussel",
    "أول يوم في المدرسة",
    "Eerste job 🎉",
    "x" * 200,
]
PEOPLE = [f"p{i}" for i in range(6)]
_IDS = st.none() | st.lists(st.sampled_from(PEOPLE), max_size=3).map(tuple)


@st.composite
def _event(draw, number):
    return Event(
        id=f"e{number}",
        title=draw(st.sampled_from([None, *TITLES])),
        date=draw(st.sampled_from([None, None, None, "2004-02-29", "1999-12-31", "2026-06-30"])),
        year=draw(st.none() | st.integers(1980, 2030) | st.integers(1700, 2200)),
        until_year=draw(st.none() | st.integers(1980, 2030)),
        value=draw(st.none() | st.integers(-10, 10)),
        theme=draw(st.sampled_from([None, "health", "living", "other"])),
        present=draw(_IDS),
        came=draw(_IDS),
        gone=draw(_IDS),
        helped_by=draw(_IDS),
    )


@st.composite
def _lives(draw):
    return [draw(_event(number)) for number in range(draw(st.integers(0, 20)))]


EVENTS = _lives()
ALTERS = st.tuples(
    *(
        st.builds(
            Alter,
            id=st.just(each),
            name=st.sampled_from([None, "Mama", "Jan-Baptist van den Broeck-Vandermeulen"]),
            known_since=st.none() | st.integers(1950, 2026),
            died=st.none() | st.integers(1990, 2026),
            status=st.sampled_from([None, "active", "past", "asleep", "broken", "dead", "wished"]),
        )
        for each in PEOPLE
    )
)


def events_in(case):
    return [msgspec.convert(event, Event) for event in case["events"]]


def alters_in(case):
    return [msgspec.convert(alter, Alter) for alter in case["alters"]]
