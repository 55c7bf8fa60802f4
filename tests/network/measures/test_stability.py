"""How long people have known each other; years counted by hand for a reading in 2026."""

from datetime import date

import pytest

from kring.network.measures.stability import band_of, stability
from network.drawn import drawn, person

TODAY = date(2026, 6, 1)


def known_since(*years):
    return drawn(*(person(f"p{n}", known_since=year) for n, year in enumerate(years)))


def test_years_lie_in_their_bands():
    found = stability(known_since(2026, 2025, 2021, 2020, 2011, 2010, 1960), today=TODAY)
    assert found.bands == {"under_1": 1, "to_5": 2, "to_15": 2, "over_15": 2}
    assert (found.years.middle, found.years.lowest, found.years.highest) == (6, 0, 66)


@pytest.mark.parametrize(
    ("years", "band"),
    [(0, "under_1"), (1, "to_5"), (5, "to_5"), (6, "to_15"), (15, "to_15"), (16, "over_15")],
)
def test_each_band_holds_its_upper_end(years, band):
    assert band_of(years) == band


def test_without_a_year_it_is_unknown_and_in_no_band():
    found = stability(known_since(None, None), today=TODAY)
    assert (found.years.of, found.years.unknown, found.years.middle) == (0, 2, None)
    assert sum(found.bands.values()) == 0


def test_a_year_that_has_yet_to_come_is_unknown():
    assert stability(known_since(2030), today=TODAY).years.unknown == 1


def test_the_same_network_grows_older_with_the_day_it_is_read_for():
    network = known_since(2010)
    assert stability(network, today=date(2024, 1, 1)).bands["to_15"] == 1
    assert stability(network, today=date(2027, 1, 1)).bands["over_15"] == 1
