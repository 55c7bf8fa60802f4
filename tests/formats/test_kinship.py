import pytest

from kring.formats.kinship import relations_of
from kring.network.model import Tie


def parent(one, child, parentage=None):
    return Tie(id=f"{one}~{child}", kin="first_is_parent", parentage=parentage)


FAMILY = [
    parent("ma", "me"),
    parent("oma", "ma"),
    parent("oma", "aunt"),
    parent("aunt", "niece"),
    parent("ma", "sis"),
    parent("sis", "nephew"),
    parent("me", "kid"),
    parent("kid", "grandkid"),
    parent("foster", "me", "foster"),
    parent("me", "stepkid", "step"),
    parent("schoonmoeder", "love"),
    Tie(id="love~me", kin="partner"),
    Tie(id="ex~me", kin="former_partner"),
    Tie(id="ma~new", kin="partner"),
    Tie(id="me~twin", kin="twin"),
]


@pytest.mark.parametrize(
    ("one", "relation"),
    [
        ("ma", "parent"),
        ("oma", "grandparent"),
        ("aunt", "uncle_aunt"),
        ("niece", "cousin"),
        ("sis", "sibling"),
        ("twin", "sibling"),
        ("nephew", "cousin"),
        ("kid", "child"),
        ("grandkid", "grandchild"),
        ("foster", "foster_parent"),
        ("stepkid", "step_child"),
        ("love", "partner"),
        ("ex", "former_partner"),
        ("new", "step_parent"),
        ("schoonmoeder", "in_law"),
    ],
)
def test_what_somebody_is_follows_from_the_lines(one, relation):
    assert relations_of("me", FAMILY)[one] == (relation,)


def test_nobody_is_anything_to_themselves():
    assert "me" not in relations_of("me", FAMILY)
