"""Days somebody chose, as a calendar file (iCalendar, RFC 5545) that any calendar opens.

Each is a whole day that keeps nobody busy, marked as private; a second file with the same days
changes them in a calendar instead of doubling them, because each keeps its id.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event
from msgspec import Struct

LEAP_DAY = "--02-29"


class DayToKeep(Struct, frozen=True, kw_only=True):
    """One day: the id of what it is about, the day, and what stands in the calendar.

    A day that comes back every year on 29 February is on the last day of that month.
    """

    id: str
    day: date
    title: str
    yearly: str | None = None  # the day of every year on which it comes back, as --03-12


def as_bytes(days: Iterable[DayToKeep], *, now: datetime) -> bytes:
    """Write days as a calendar.

    Args:
        days: What somebody chose to take along.
        now: When the file is made, with its time zone.

    >>> from datetime import UTC
    >>> day = DayToKeep(id="a", day=date(2027, 3, 1), title="Koffie")
    >>> b"DTSTART;VALUE=DATE:20270301" in as_bytes([day], now=datetime(2026, 1, 1, tzinfo=UTC))
    True
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Kring//Kring//NL")
    calendar.add("version", "2.0")
    for each in days:
        event = Event()
        event.add("uid", f"{each.id}@kring")
        event.add("dtstamp", now)
        event.add("dtstart", each.day)
        event.add("dtend", each.day + timedelta(days=1))
        event.add("summary", each.title)
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        if each.yearly:
            leaps = {"bymonth": 2, "bymonthday": -1} if each.yearly == LEAP_DAY else {}
            event.add("rrule", {"freq": "yearly", **leaps})
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
