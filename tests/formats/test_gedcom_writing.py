from itertools import combinations
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.formats.errors import BadInput
from kring.formats.gedcom import networks_in
from kring.formats.gedcom_writing import as_bytes
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.network.model import Alter, Ego, Tie, tie_id
from kring.network.network import network_of
from kring.network.values import Parentage, Sign, Union

PEOPLE = ("ik", "an", "bo", "cas", "dina")
NAMES = st.none() | st.sampled_from(["Ada", "Zoë @home", "محمد", "Bo de Wit"])
SIGNS = st.none() | st.sampled_from(get_args(Sign))
YEARS = st.none() | st.integers(1_700, 2_200)
KINS = st.none() | st.sampled_from(["partner", "former_partner", "parent", "twin", "sibling"])


@st.composite
def families(draw):
    """Give any family: who comes earlier in the list may be a parent of who comes later."""
    ego = Ego(id="ik", name=draw(NAMES), sign=draw(SIGNS), born=draw(YEARS))
    alters = []
    for own in PEOPLE[1:]:
        died = draw(YEARS)
        told = {"name": draw(NAMES), "sign": draw(SIGNS), "born": draw(YEARS), "died": died}
        alters.append(Alter(id=own, status="dead" if died else None, **told))
    ties = []
    for first, second in combinations(PEOPLE, 2):
        kin = draw(KINS)
        own = tie_id(first, second, {"ik"})
        if kin == "parent":
            way = "first_is_parent" if own.startswith(f"{first}~") else "second_is_parent"
            parentage = draw(st.none() | st.sampled_from(get_args(Parentage)))
            ties.append(Tie(id=own, kin=way, parentage=parentage))
        elif kin in {"partner", "former_partner"}:
            union = draw(st.none() | st.sampled_from(get_args(Union)))
            told = {"union": union, "since": draw(YEARS), "until": draw(YEARS)}
            ties.append(Tie(id=own, kin=kin, **told))
        elif kin:
            ties.append(Tie(id=own, kin=kin))
    named = {end for tie in ties for end in tie.id.split("~")}
    return network_of([ego, *(each for each in alters if each.id in named), *ties])


def read(content):
    return networks_in(Source("a.ged", content), Telling())[0]


def nearby(network):
    """Only who is reached from the central person along the lines is read back."""
    found, size = {"ik"}, 0
    while size != len(found):
        size = len(found)
        for tie in network.kinship:
            if found.intersection(tie.id.split("~")):
                found |= set(tie.id.split("~"))
    return found


@settings(max_examples=150)
@given(families())
def test_a_family_comes_back_identical(network):
    found, near = read(as_bytes([network])), nearby(network)
    assert found.egos == network.egos
    assert found.alters == tuple(each for each in network.alters if each.id in near)
    was = {tie.id: tie for tie in network.kinship if near.issuperset(tie.id.split("~"))}
    assert {tie.id: tie for tie in found.kinship} == was


def test_other_programs_find_sex_marriage_and_adoption():
    things = [
        Ego(id="ik", name="Mira", sign="circle"),
        Alter(id="sem", name="Sem", sign="square"),
        Alter(id="bo", name="Bo"),
        Tie(id="sem~ik", kin="partner", union="married", since=2010),
        Tie(id="bo~ik", kin="second_is_parent", parentage="adopted"),
        Tie(id="bo~sem", kin="second_is_parent", parentage="adopted"),
    ]
    text = as_bytes([network_of(things)]).decode()
    assert "0 @I1@ INDI\r\n1 REFN ik\r\n1 NAME Mira\r\n1 SEX F\r\n" in text
    assert "1 FAMC @F1@\r\n2 PEDI adopted\r\n" in text
    family = text[text.index("0 @F1@ FAM") :]
    assert "1 HUSB @I2@\r\n1 WIFE @I1@\r\n1 CHIL @I3@\r\n1 MARR Y\r\n2 DATE 2010\r\n" in family


def test_several_networks_are_not_one_family():
    with pytest.raises(BadInput, match="holds one family; there are 2 networks"):
        as_bytes([network_of([]), network_of([])])
