import pytest

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table import networks_in, sheet_of
from kring.formats.telling import Telling


def network(text):
    (found,) = networks_in(sheet_of(Source("lijst.csv", text.encode())))
    return found


def refused(text):
    with pytest.raises(BadInput) as told:
        network(text)
    return str(told.value)


def known(found):
    names = {alter.id: alter.name for alter in found.alters}
    return {frozenset(names[end] for end in tie.id.split("~")) for tie in found.ties}


def test_what_a_row_says_of_the_person_and_of_the_bond_goes_where_it_belongs():
    found = network("Naam;Relatie;Hoe vaak;Talenten\nAn;zus;elke week;rijbewijs, koken\n")
    (alter,) = found.alters
    assert (alter.relation_types, alter.qualities) == (("sibling",), ("rijbewijs", "koken"))
    assert found.bond(alter.id).frequency == "weekly"


def told_and_read(text):
    notes = []
    sheet = sheet_of(Source("lijst.csv", text.encode()))
    (found,) = networks_in(sheet, Telling(on_note=notes.append))
    return [str(note) for note in notes], found


def test_a_word_for_how_somebody_belongs_that_is_not_known_is_kept_and_asked_about():
    notes, found = told_and_read("Naam;Relatie\nAn;buurvruow\nTom;petekind\nEls;zus\n")
    an, tom, els = found.alters
    assert (an.relation_types, found.bond(an.id).meaning) == (("other",), "buurvruow")
    assert (tom.relation_types, found.bond(tom.id).meaning) == (("other",), "petekind")
    assert (els.relation_types, found.bond(els.id).meaning) == (("sibling",), None)
    assert notes == [
        (
            "lijst.csv, line 2, column “Relatie”: “buurvruow” is kept in your own words."
            " Did you mean “buurvrouw”?"
        ),
        (
            "lijst.csv, line 3, column “Relatie”: “petekind” is kept in your own words."
            " Did you mean “pleegkind”?"
        ),
    ]


def test_a_word_of_their_own_stands_before_what_somebody_means_and_beside_what_is_known():
    text = "Naam;Relatie;Betekenis\nAn;zus, yogamaatje;Met haar lach ik.\n"
    notes, found = told_and_read(text)
    (an,) = found.alters
    assert an.relation_types == ("sibling",)
    assert found.bond(an.id).meaning == "yogamaatje · Met haar lach ik."
    assert notes[0].endswith("Kring has no such kind of contact.")


def test_words_too_long_to_stand_together_are_kept_beside_the_network():
    text = f"Naam;Relatie;Betekenis\nAn;yogamaatje;{'heel ' * 399}lang\n"
    _, found = told_and_read(text)
    (an,) = found.alters
    assert found.columns[an.id] == {"relation": "yogamaatje"}


def test_who_knows_whom_may_be_named_from_either_side_or_both():
    found = network("Naam;Kent\nAn;Bo, Cas\nBo;An\nCas;\n")
    assert known(found) == {frozenset({"An", "Bo"}), frozenset({"An", "Cas"})}


def test_a_column_of_who_knows_whom_means_it_was_asked_of_everybody():
    assert network("Naam;Kent\nAn;\n").about.ties_asked is True
    assert network("Naam;Kent onder meer\nAn;\n").about.ties_asked is None
    assert network("Naam\nAn\n").about.ties_asked is None


def test_a_name_with_a_comma_is_found_as_a_whole_first():
    found = network('Naam;Kent\n"Smet, An";\nBo;Smet, An\n')
    assert known(found) == {frozenset({"Smet, An", "Bo"})}


def test_spelling_does_not_matter_much_when_somebody_is_named():
    assert known(network("Naam;Kent\nZoë;\nBo;zoe\n")) == {frozenset({"Zoë", "Bo"})}


def test_via_points_at_somebody_in_the_list():
    found = network("Naam;Via\nAn;\nBo;An\n")
    assert found.alters[1].via == found.alters[0].id


def test_two_people_of_one_name_can_be_told_apart_by_id():
    found = network("Id;Naam;Kent\nan1;An;\nan2;An;\nbo;Bo;an2\n")
    assert [tie.id for tie in found.ties] == ["an2~bo"]


def test_a_row_without_a_name_may_still_be_somebody():
    (alter,) = network("Naam;Relatie;Plek\n;van zien;de bakker\n").alters
    assert (alter.name, alter.met_at) == (None, "de bakker")


def test_a_sign_before_a_formula_is_taken_away():
    assert network("Naam\n'=An\n").alters[0].name == "=An"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Naam;Kent\nAn;Dora\n",
            (
                "lijst.csv, line 2, column “Kent”: “Dora” has no row in the list."
                " Add that person or mend the name."
            ),
        ),
        (
            "Naam;Via\nAn;Dora\n",
            (
                "lijst.csv, line 2, column “Via”: “Dora” has no row in the list."
                " Add that person or mend the name."
            ),
        ),
        (
            "Naam;Kent\nAn;\nAn;\nBo;An\n",
            (
                "lijst.csv, line 4, column “Kent”: more than one person is called “An”."
                " Give them different names, or add a column “Id”."
            ),
        ),
        (
            "Naam;Kent\nAn;An\n",
            (
                "lijst.csv, line 2, column “Kent”: somebody is said to know themselves."
                " Take that name out."
            ),
        ),
        (
            "Naam;Via\nAn;Cas\nBo;An\nCas;Bo\n",
            (
                "lijst.csv, line 2: “via” goes round in a circle: An → Cas → Bo → An."
                " Take one of these links out."
            ),
        ),
        (
            "Naam;Drukte\nAn;soms\n",
            (
                "lijst.csv, line 2, column “Drukte”: “soms” is not one of the choices."
                " Write one of: heeft tijd, heeft een beetje tijd, zit vol."
            ),
        ),
        (
            "Naam;Laatste contact\nAn;gisteren\n",
            (
                "lijst.csv, line 2, column “Laatste contact”: “gisteren” is not a day."
                " Write it like 2026-03-31."
            ),
        ),
        (
            "Naam;Sinds\nAn;lang geleden\n",
            (
                "lijst.csv, line 2, column “Sinds”: “lang geleden” cannot stand there."
                " Write a whole number, or shorter text."
            ),
        ),
        (
            "Id;Naam\na b;An\n",
            (
                "lijst.csv, line 2: the id “a b” stands there twice, or cannot be one."
                " Use letters, figures, - and _."
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_column(text, sentence):
    assert refused(text) == sentence
