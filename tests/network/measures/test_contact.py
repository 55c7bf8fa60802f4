"""Contacts a year and how long ago; reckoned by hand for the first of June 2026."""

from datetime import date

from kring.network.measures.contact import contact
from network.drawn import bond, drawn, people

TODAY = date(2026, 6, 1)


def test_contacts_a_year_are_added_up_and_who_is_unsaid_is_told_apart():
    found = contact(
        drawn(*people(3), bond("p0", frequency="weekly"), bond("p1", frequency="rarely")),
        today=TODAY,
    )
    assert (found.yearly, found.unknown) == (52.3, 1)
    assert found.by_person == {"p0": 52, "p1": 0.3}


def test_while_nothing_is_said_there_is_no_figure():
    found = contact(drawn(*people(2)), today=TODAY)
    assert (found.yearly, found.unknown) == (None, 2)


def test_no_contact_now_is_nought_and_not_unknown():
    assert contact(drawn(*people(1), bond("p0", frequency="not_now")), today=TODAY).yearly == 0


def test_somebody_is_quiet_after_more_than_a_year():
    found = contact(
        drawn(
            *people(3),
            bond("p0", last_contact="2025-06-01"),  # 365 days
            bond("p1", last_contact="2025-05-31"),
            bond("p2", last_contact="2026-07-01"),  # has yet to come
        ),
        today=TODAY,
    )
    assert found.days_since == {"p0": 365, "p1": 366}
    assert found.quiet == ("p1",)
