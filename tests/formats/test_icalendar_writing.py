"""A calendar that others read back: whole days, private, with an id that stays."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from kring.formats.icalendar_writing import DayToKeep, as_bytes

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TITLES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120)


def events(written):
    return [each for each in Calendar.from_ical(written).walk() if each.name == "VEVENT"]


def test_a_day_is_a_whole_day_that_keeps_nobody_busy():
    [event] = events(as_bytes([DayToKeep(id="s1", day=date(2027, 1, 31), title="Bel")], now=NOW))
    assert event.decoded("dtstart") == date(2027, 1, 31)
    assert event.decoded("dtend") == date(2027, 2, 1)
    assert (str(event["uid"]), event["transp"], event["class"]) == (
        "s1@kring",
        "TRANSPARENT",
        "PRIVATE",
    )


def test_an_empty_calendar_is_one():
    assert events(as_bytes([], now=NOW)) == []


@given(st.lists(st.tuples(st.dates(max_value=date(9999, 12, 30)), TITLES), max_size=5))
def test_whatever_is_written_is_read_back(days):
    kept = [DayToKeep(id=f"d{n}", day=day, title=title) for n, (day, title) in enumerate(days)]
    found = events(as_bytes(kept, now=NOW))
    assert [(each.decoded("dtstart"), str(each["summary"])) for each in found] == days
    assert all(len(line) <= 75 for line in as_bytes(kept, now=NOW).split(b"\r\n"))
    assert all(each.decoded("dtend") - each.decoded("dtstart") == timedelta(1) for each in found)


def test_a_birthday_comes_back_every_year_and_that_of_29_february_too():
    days = [
        DayToKeep(id="an", day=date(2027, 3, 12), title="An", yearly="--03-12"),
        DayToKeep(id="bo", day=date(2027, 2, 28), title="Bo", yearly="--02-29"),
    ]
    an, bo = events(as_bytes(days, now=NOW))
    assert an["rrule"].to_ical() == b"FREQ=YEARLY"
    assert set(bo["rrule"].to_ical().split(b";")) == {
        b"FREQ=YEARLY",
        b"BYMONTH=2",
        b"BYMONTHDAY=-1",
    }
