import msgspec

from kring.network.model import Alter, Ego, Tie
from kring.network.network import network_of
from kring.scene.genogram import genogram
from kring.scene.genogram_told import told
from scene.drawings import WORDS
from scene.families import drawn, three_partners
from scene.genogram_said import GENOGRAM_WORDS


def test_every_couple_is_told_with_its_children():
    network = three_partners()
    family, layout = drawn(network)
    names = {person.id: person.id for person in family.people}
    said = told(family, layout, names, [], GENOGRAM_WORDS)
    assert said.startswith("8 people, 2 rows.")
    assert "first, me: union divorced, 1979–1988; children ann, bo, cas." in said
    assert "me, third: union cohabiting, 2000." in said


def test_what_does_not_fit_is_asked_under_the_drawing_with_names_and_years():
    asked = msgspec.structs.replace(
        GENOGRAM_WORDS,
        misfits={"parent_younger": "%(one)s %(one_born)s, %(other)s %(other_born)s?"},
    )
    network = network_of(
        [
            Ego(id="me", name="Sara", born=1980),
            Alter(id="mum", name="Mum", born=1980),
            Tie(id="mum~me", kin="first_is_parent"),
        ]
    )
    scene = genogram(network, WORDS, asked)
    assert scene.caption == "Oldest on the left. Mum 1980, Sara 1980?"
    assert scene.description.endswith("Mum 1980, Sara 1980?")


def test_a_central_person_without_a_name_has_sentences_of_their_own():
    asked = msgspec.structs.replace(
        GENOGRAM_WORDS,
        misfits={
            "parent_younger.of_me": "%(one)s %(one_born)s is my parent, me %(other_born)s?",
            "parent_younger.me": "I %(one_born)s, parent of %(other)s %(other_born)s?",
            "many_parents.me": "I have more than two parents.",
        },
    )
    network = network_of(
        [
            Ego(id="me", born=1980),
            Alter(id="mum", name="Mum", born=1985),
            Alter(id="kid", name="Kid", born=1970),
            Tie(id="mum~me", kin="first_is_parent"),
            Tie(id="kid~me", kin="second_is_parent"),
        ]
    )
    said = genogram(network, WORDS, asked).caption
    assert "Mum 1985 is my parent, me 1980?" in said
    assert "I 1980, parent of Kid 1970?" in said
