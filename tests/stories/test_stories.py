"""Each made-up story shows what its case is there for; every figure was counted by hand."""

from functools import cache

import pytest

from kring.formats.reading import read_copies
from kring.network.measures.complexity import complexity
from kring.network.measures.composition import composition
from kring.network.measures.counted import is_light
from kring.network.measures.density import density
from kring.network.measures.functions import functions_of_support
from kring.network.measures.size import size
from kring.network.model import may_hang_on_the_wall
from kring.network.relations import GROUPS
from scene.families import crossings, drawn
from shape.tree import SOURCE

STORIES = SOURCE / "site/stories"
FILES = sorted(path.stem for path in STORIES.glob("*.kring"))


@cache
def copies(name):
    return read_copies(STORIES / f"{name}.kring")


def now(name, which=0):
    return copies(name)[which].network


def alters(network, **wanted):
    return [
        alter
        for alter in network.alters
        if all(getattr(alter, field) == value for field, value in wanted.items())
    ]


@pytest.mark.parametrize("name", FILES)
def test_every_story_says_that_it_is_made_up(name):
    for copy in copies(name):
        assert "(verzonnen verhaal)" in copy.network.about.title
        assert any(note.text.startswith("Verzonnen verhaal. ") for note in copy.network.notes)


@pytest.mark.parametrize("name", FILES)
def test_every_story_has_somebody_in_the_middle_who_says_how_it_is(name):
    for copy in copies(name):
        assert copy.network.egos[0].name
        assert copy.network.about.sentence


def test_all_titles_differ_so_that_loading_twice_adds_nothing():
    titles = [copy.network.name for name in FILES for copy in copies(name)]
    assert len(titles) == len(set(titles)) == 19


def test_k_begins_with_an_almost_empty_paper():
    before = copies("k")[0].moments[0].network
    # Els is the only person there now; the man of the night shop is known by sight.
    assert (size(before).people, size(before).paid, size(before).light_ties) == (1, 1, 1)
    assert (size(before).places, size(before).dead, size(before).asleep) == (1, 1, 1)


def test_k_has_seven_people_and_a_theatre_group_half_a_year_later():
    # Amir, Els, Bert, Karen, Hilde, Youssef and Greet; of them Els is paid.
    assert (size(now("k")).people, size(now("k")).paid, size(now("k")).groups) == (7, 1, 1)
    assert [moment.title for moment in copies("k")[0].moments] == [
        "Tussen de mazen",
        "Zes maanden aan het werk",
    ]


def test_somebody_k_knew_by_sight_has_become_an_acquaintance_with_a_name():
    before, after = copies("k")[0].moments[0].network.alter["amir"], now("k").alter["amir"]
    assert (is_light(before), is_light(after)) == (True, False)
    assert (before.name, after.name) == ("de man van de nachtwinkel", "Amir van de nachtwinkel")


def test_whoever_took_k_in_gives_all_five_kinds_of_support_with_an_end_in_sight():
    support = functions_of_support(now("k")).functions
    assert all("bert" in found.own for found in support.values())
    (room,) = [each for each in now("k").agreements if each.id == "kamer"]
    assert (room.backup, room.until) == ("hilde", "2026-02-15")


def test_sara_gets_comfort_from_afar_and_no_advice_from_nearby():
    network = now("sara")
    support = functions_of_support(network).functions
    advisers = {network.alter[each].place_level for each in support["advice"].own}
    assert advisers == {"abroad"}
    assert support["advice"].paid == ()
    wishes = [alter.name for alter in alters(network, status="wished")]
    assert any("sportclub" in wish for wish in wishes)
    assert any("studierichtingen" in wish for wish in wishes)


def test_sara_calls_europe_and_morocco_every_day():
    network = now("sara")
    daily = [
        a.id
        for a in alters(network, place_level="abroad")
        if network.bond(a.id).frequency == "daily"
    ]
    assert daily == ["moeder", "khadija"]


def test_jessy_s_light_tie_has_a_place_and_no_name():
    (coffee,) = alters(now("jessy"), name=None)
    assert is_light(coffee)
    assert coffee.met_at == "de koffiebar in het metrostation"
    assert size(now("jessy")).light_ties == 2
    assert size(now("jessy")).people == 2  # Mo and her father; light ties are told apart


def test_ryan_gives_by_being_there():
    support = functions_of_support(now("ryan")).functions
    assert support["company"].given_to == ("fatma", "luc", "meisjes")
    assert support["security"].given_to == ("fatma",)
    assert "rolstoel" in now("ryan").egos[0].getting_around


def test_william_s_cafe_supports_and_weighs_and_is_for_his_eyes_only():
    network = now("william")
    cafe, bond = network.alter["cafe"], network.bond("cafe")
    assert (cafe.sort, cafe.visibility, bond.line) == ("place", "self", "strong_tense")
    assert (bond.energy_in, bond.energy_out) == (3, 3)
    private = [alter.id for alter in network.alters if not may_hang_on_the_wall(alter)]
    assert private == ["cafe", "rita", "johnny"]


def test_the_places_of_the_tram_are_far_and_the_neighbours_hardly_known():
    network = now("tram")
    places = alters(network, sort="place")
    assert [place.travel_minutes for place in places] == [25, 40, 35]
    near = [a.id for a in network.alters if a.travel_minutes is not None and a.travel_minutes <= 10]
    assert near == ["beneden", "buurvrouw"]
    assert {network.bond(each).closeness for each in near} == {4}


def test_the_compost_group_is_a_role_of_a_group():
    network = now("buurtcompost")
    members = alters(network, via="compost")
    assert len(members) == 5
    # All five know each other: 10 pairs; Samir and the alderman each know Paula.
    assert len(network.ties) == 12
    assert network.bond("compost").security == "both"


def test_in_the_community_house_one_bridge_builder_knows_everybody():
    found = density(now("buurthuis"))
    assert (found.known.part, found.known.of) == (7, 15)
    assert "farid" in found.bridges
    qualities = complexity(now("buurthuis")).qualities
    assert {"snoeien", "kinderen ophalen", "katten voederen"} <= set(qualities)


def test_on_the_kitchen_wall_much_changes_in_two_months():
    first, second = copies("keukenmuur")[0].moments
    assert (second.set_at - first.set_at).days == 63
    assert first.network.alter["an"].status == "asleep"
    assert second.network.alter["an"].status is None
    assert "koor" not in first.network.alter
    assert "koor" in second.network.alter
    assert first.network.about.look_again == "2026-03-01"


def test_in_the_circle_of_lies_much_rests_on_people_whose_days_are_full():
    network = now("helperskring")
    running = [each for each in network.agreements if each.state == "running"]
    assert sum("hanne" in each.who and each.direction == "get" for each in running) == 3
    assert [each.id for each in running if each.direction == "get" and not each.backup] == ["avond"]
    assert all(each.until for each in network.agreements)
    full = [alter.id for alter in alters(network, busy="full")]
    assert full == ["marianne", "hanne", "sofie", "kine"]
    (neighbour,) = alters(network, here_for_help="contact_only")
    assert neighbour.id == "buur"


def test_round_roger_everything_rests_on_one_warm_neighbour():
    found = functions_of_support(now("warme-buur"))
    assert {support.own for support in found.functions.values()} == {("carine",)}
    assert found.much_on_one == "carine"


def test_jordy_s_people_leave_with_their_job():
    network = now("jordy")
    paid = [a.id for a in network.people if GROUPS[a.relation_types[0]].four == "paid"]
    assert paid == ["kim", "rik", "psy"]
    assert [alter.id for alter in alters(network, status="wished")] == ["iemand"]
    assert [alter.id for alter in alters(network, status="asleep")] == ["pleegmama"]


def test_jordy_s_table_shows_what_stands_behind_turning_eighteen():
    network = now("jordy")
    assert [setting.title for setting in network.settings] == ["Rond mijn achttiende"]
    assert {f.cover for f in network.figures} == {None, "cloth", "glass"}
    assert [f.label for f in network.figures if f.of is None] == [
        "achttien worden",
        "een eigen sleutel",
    ]
    assert len(network.threads) == 2
    (picture,) = [take for take in network.takes if take.kept]
    assert "p-sleutel" not in picture.figures  # it came afterwards
    assert "p-sleutel" in network.takes[-1].figures
    assert all(len(t.numbers or ()) == 7 * len(t.figures or ()) for t in network.takes)


@pytest.mark.parametrize(
    ("which", "people", "counts", "paid"),
    [
        (0, 5, {"family": 2, "friends": 0, "professionals": 3, "rest": 0}, 0.6),
        (1, 30, {"family": 12, "friends": 13, "professionals": 5, "rest": 0}, 5 / 30),
    ],
)
def test_five_and_thirty_people_are_composed_as_the_averages_say(which, people, counts, paid):
    network = now("vijf-en-dertig", which)
    found = composition(network)
    assert size(network).people == people
    assert found.mixes["bucket"].counts == counts
    assert found.paid.value == pytest.approx(paid)


@pytest.mark.parametrize(("which", "carriers"), [(0, 1), (1, 5)])
def test_one_person_drives_or_five_do(which, carriers):
    found = complexity(now("rijbewijs", which))
    assert len(found.qualities["rijbewijs"]) == carriers
    assert ("rijbewijs" in found.single) is (carriers == 1)


@pytest.mark.parametrize(("which", "part", "of", "groups"), [(0, 6, 6, 1), (1, 0, 10, 5)])
def test_everybody_knows_everybody_or_nobody_does(which, part, of, groups):
    found = density(now("dichtheid", which))
    assert (found.known.part, found.known.of, found.known.unknown) == (part, of, 0)
    assert len(found.groups) == groups


def test_the_family_of_bram_fits_on_one_sheet_without_a_crossing():
    network = now("bram")
    family, layout = drawn(network)
    # Bram and seventeen others, and the dog; three households are told of, he lives in one.
    assert len([person for person in family.people if person.id != "pluto"]) == 18
    assert (layout.misfits, crossings(layout)) == ((), 0)
    assert [len(row) for row in layout.rows] == [5, 7, 7]
    parentages = {each.child: each.parentage for each in family.care} | dict(family.parentage)
    assert parentages == {"mila": "adopted", "yassin": "foster"}
