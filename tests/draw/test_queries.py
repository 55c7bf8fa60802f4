"""A line of the list says in words what the drawing says in lines."""

from kring.draw.queries import rows_of
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of

EGO = Ego(id="me", name="Sara")


def _network(*pairs):
    things = [EGO]
    for alter, bond in pairs:
        things += [alter, *([bond] if bond else [])]
    return network_of(things)


def test_somebody_with_only_a_name_has_empty_columns():
    (row,) = rows_of(_network((Alter(id="a", name="Tom"), None)))

    assert (row.name, row.relation, row.often, row.gets, row.meaning) == ("Tom", "", "", "", "")


def test_codes_become_words(settings):
    settings.LANGUAGE_CODE = "en"
    alter = Alter(id="a", name="Tom", relation_types=("friend", "neighbour"), channels=("phone",))
    bond = Bond(id="me~a", frequency="weekly", practical="both", advice="give")

    (row,) = rows_of(_network((alter, bond)))

    assert row.relation.count(",") == 1
    assert row.often
    assert row.gets
    assert row.gives.startswith(row.gets)


def test_a_light_tie_shows_its_place():
    (row,) = rows_of(_network((Alter(id="a", met_at="het metrostation"), None)))

    assert row.where == "het metrostation"
    assert row.name


def test_sorting_by_contact_puts_the_unknown_last():
    network = _network(
        (Alter(id="a", name="A"), None),
        (Alter(id="b", name="B"), Bond(id="me~b", frequency="yearly")),
        (Alter(id="c", name="C"), Bond(id="me~c", frequency="daily")),
    )

    assert [row.name for row in rows_of(network, sort="often")] == ["C", "B", "A"]


def test_sorting_by_closeness_and_by_years():
    network = _network(
        (Alter(id="a", name="A", known_since=2020), Bond(id="me~a", closeness=3)),
        (Alter(id="b", name="B", known_since=1990), Bond(id="me~b", closeness=1)),
    )

    assert [row.name for row in rows_of(network, sort="close")] == ["B", "A"]
    assert [row.name for row in rows_of(network, sort="long")] == ["B", "A"]


def test_finding_looks_in_the_words_whatever_the_case():
    network = _network(
        (Alter(id="a", name="Tom"), Bond(id="me~a", meaning="Lacht altijd")),
        (Alter(id="b", name="Els"), None),
    )

    assert [row.name for row in rows_of(network, find="LACHT")] == ["Tom"]


def test_a_wish_is_told_from_who_is_there(settings):
    settings.LANGUAGE_CODE = "en"
    wish = Alter(id="a", name="a pal", relation_types=("friend",), status="wished")
    here = Alter(id="b", name="Bo", status="active")
    wished, present = rows_of(_network((wish, None), (here, None)))

    assert wished.relation.endswith(", wished for")
    assert present.relation == ""
