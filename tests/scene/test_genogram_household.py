import re

import pytest

from kring.scene.genogram_household import household_path, households_of
from kring.scene.genogram_kin import people_of
from kring.scene.genogram_strokes import union_years
from kring.scene.look import look
from kring.scene.text import width_of
from scene.families import EGO, Told, a_family, drawn


def home(told):
    network = told.network()
    _, layout = drawn(network)
    return households_of(people_of(network), layout), layout


def corners(path):
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", path)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def is_inside(place, path):
    """Count how often a ray to the right leaves the outline; its sides run along the axes."""
    x, y = place
    points = [p for part in path.split("Z") if part for p in [corners(part)]]
    hits = 0
    for ring in points:
        for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (ay > y) != (by > y) and ax + (y - ay) * (bx - ax) / (by - ay) > x:
                hits += 1
    return hits % 2 == 1


def test_who_lives_together_is_said_by_one_of_them_or_through_another():
    told = Told()
    told.person("kid", lives_with=EGO), told.person("other", lives_with="kid")
    told.person("away")
    told.parents(EGO, of="kid other away")
    assert home(told)[0] == [(EGO, "kid", "other")]


def test_a_line_around_one_alone_says_nothing():
    told = Told()
    told.person("pal", lives_with=EGO)
    assert home(told)[0] == []


@pytest.mark.parametrize("seed", range(40))
def test_the_line_holds_its_people(seed):
    homes, layout = home(a_family(seed, most=25))
    for members in homes:
        path = household_path(members, layout)
        assert all(is_inside(layout.places[one], path) for one in members)


def test_whoever_stands_in_between_and_lives_elsewhere_stays_outside():
    told = Told()
    for who, born in (("a", 2001), ("b", 2002), ("c", 2003)):
        told.person(who, born=born, **({} if who == "b" else {"lives_with": "a"}))
    told.parents(EGO, of="a b c")
    (members,), layout = home(told)
    path = household_path(members, layout)
    assert is_inside(layout.places["a"], path)
    assert is_inside(layout.places["c"], path)
    assert not is_inside(layout.places["b"], path)


def test_the_line_goes_between_a_sign_and_the_years_of_a_couple():
    told = Told()
    told.person("ex", born=1985), told.person("kid", born=2015, lives_with=EGO)
    told.couple("ex", EGO, union="divorced", since=2007, until=2017)
    told.parents(EGO, of="kid")
    (members,), layout = home(told)
    path = household_path(members, layout)
    (joined,) = [each for each in layout.couples if each.couple.since]
    (years,) = union_years(joined)
    half = width_of(years.lines[0]) * years.size / 2
    steps = [years.x - half + k * half / 10 for k in range(21)]
    inside = {is_inside((x, years.y + dy), path) for x in steps for dy in (-1.6, 0, 1.6)}
    assert inside == {False}
    x, y = layout.places[EGO]
    sides = [(x + dx, y) for dx in (-look().person_radius, look().person_radius)]
    assert all(is_inside(side, path) for side in sides)
