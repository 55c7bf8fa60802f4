from formats.gedcom_files import family
from kring.formats.gedcom_lines import records_in
from kring.formats.gedcom_ties import Families, ties_of
from kring.formats.source import Source
from kring.formats.telling import Telling


def families(text):
    records = records_in(Source("a.ged", text.encode()))
    people = {each.id: each for each in records if each.tag == "INDI"}
    return Families([each for each in records if each.tag == "FAM"], people, "a.ged", Telling())


def test_the_nearest_come_first():
    found = families(family())
    assert found.near("I5", most=3) == ["I1", "I4", "I5"]
    assert found.near("I5", most=99) == ["I1", "I2", "I3", "I4", "I5", "I6", "I7"]


def test_lines_go_only_between_people_who_are_read():
    ties = ties_of(families(family()), ["I1", "I2"])
    assert [(tie.id, tie.kin) for tie in ties] == [("I2~I1", "first_is_parent")]


def test_children_without_parents_are_brothers_and_sisters():
    text = "0 HEAD\n0 @A@ INDI\n0 @B@ INDI\n0 @F@ FAM\n1 CHIL @A@\n1 CHIL @B@\n0 TRLR"
    (tie,) = ties_of(families(text), ["A", "B"])
    assert tie.kin == "sibling"


def test_an_event_can_tell_that_people_separated():
    text = family().replace("1 DIV\n2 DATE 1999", "1 EVEN\n2 TYPE Separated")
    tie = next(tie for tie in ties_of(families(text), ["I2", "I3"]))
    assert (tie.kin, tie.union) == ("former_partner", "separated")
