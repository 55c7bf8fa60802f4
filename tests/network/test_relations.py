from typing import get_args

from kring.network.relations import (
    GROUPS,
    PRIVATE_BY_DEFAULT,
    Bucket,
    Four,
    Quadrant,
    RelationType,
    Three,
)


def test_every_relation_type_stands_in_every_grouping():
    assert list(GROUPS) == list(get_args(RelationType))
    assert {row.three for row in GROUPS.values()} == {*get_args(Three), None}
    assert {row.four for row in GROUPS.values()} == {*get_args(Four), None}
    assert {row.quadrant for row in GROUPS.values()} == {*get_args(Quadrant), None}
    assert {row.bucket for row in GROUPS.values()} == set(get_args(Bucket))


def test_only_other_says_nothing():
    silent = [name for name, row in GROUPS.items() if None in row]
    assert silent == ["other"]


def test_kin_is_family_in_every_grouping():
    kin = [row for row in GROUPS.values() if row.three == "kin"]
    assert len(kin) == 14
    assert set(kin) == {("kin", "family", "family", "family")}


def test_who_is_paid_is_a_professional_in_every_grouping():
    for row in GROUPS.values():
        paid = row.four == "paid"
        assert paid == (row.quadrant == "professionals") == (row.bucket == "professionals")
        assert not paid or row.three == "services"


def test_what_is_private_by_default_is_a_relation_type():
    assert set(GROUPS) >= PRIVATE_BY_DEFAULT
