from kring.scene.genogram_clusters import (
    births,
    by_age,
    clusters_of,
    groups_of,
    marriages_of,
    side_by_sign,
)
from kring.scene.genogram_kin import family_of
from kring.scene.genogram_rows import rows_of
from kring.scene.genogram_units import rows_with_hosts
from scene.families import EGO, Told


def rows_in(told):
    family = family_of(told.network())
    return rows_with_hosts(family, rows_of(family)[0])


def two_families():
    told = Told(born=1980, sign="square")
    for one in ("his mum", "her mum"):
        told.person(one)
    told.person("brother", born=1975)
    told.person("love", born=1981, sign="circle")
    told.person("her brother", born=1990)
    told.parents("his mum", of=f"{EGO} brother")
    told.parents("her mum", of="love")
    told.tie("love", "her brother", kin="sibling")
    told.couple(EGO, "love")
    return rows_in(told)


def test_the_oldest_comes_first_and_who_has_no_year_last():
    assert by_age(["a", "b", "c"], {"a": 1990, "c": 1980}) == ["c", "a", "b"]


def test_twins_know_each_other_s_year():
    told = Told(born=1980)
    told.person("twin")
    told.tie(EGO, "twin", kin="twin")
    assert births(rows_in(told)) == {EGO: 1980, "twin": 1980}


def test_families_joined_by_a_marriage_stand_on_the_side_where_the_partner_is():
    rows = two_families()
    groups = groups_of(rows)
    marriages = marriages_of(rows, groups)
    (cluster,) = clusters_of(rows, groups, marriages, 1)
    assert [groups[number].members for number in cluster] == [
        ("brother", EGO),
        ("love", "her brother"),
    ]


def test_a_square_stands_left_of_a_circle():
    rows = two_families()
    assert side_by_sign(rows, EGO, "love") == 1
    assert side_by_sign(rows, "love", EGO) == -1
