from kring.scene.genogram_kin import family_of
from kring.scene.genogram_order import Ordering, order_of
from kring.scene.genogram_rows import rows_of
from kring.scene.genogram_units import rows_with_hosts
from scene.families import EGO, Told, a_family


def order(told):
    family = family_of(told.network())
    return order_of(rows_with_hosts(family, rows_of(family)[0]))


def test_children_follow_the_order_of_their_parents():
    told = Told()
    for one in ("mum", "uncle", "aunt", "cousin", "kid"):
        told.person(one, born={"mum": 1950, "uncle": 1945}.get(one))
    told.tie("mum", "uncle", kin="sibling")
    told.couple("uncle", "aunt")
    told.parents("uncle", "aunt", of="cousin")
    told.parents("mum", of=EGO)
    assert order(told).rows == (("uncle", "aunt", "mum"), ("cousin", EGO))


def test_whose_age_is_not_known_stands_at_the_side_of_their_partner():
    told = Told()
    for one in ("gran", "oma", "a", "dad", "b", "c", "mum"):
        told.person(one)
    told.parents("gran", of="dad a b")
    told.parents("oma", of="c mum")
    told.parents("dad", of=EGO)
    told.couple("dad", "mum")
    row = order(told).rows[1]
    assert abs(row.index("dad") - row.index("mum")) == 1


def test_twins_without_a_year_stand_together():
    told = Told()
    for one in ("mum", "a", "b", "c"):
        told.person(one)
    told.parents("mum", of=f"{EGO} a b c")
    told.tie("a", "c", kin="identical_twin")
    row = order(told).rows[1]
    assert abs(row.index("a") - row.index("c")) == 1


def test_everybody_stands_in_a_row_once():
    family = family_of(a_family(7).network())
    rows = rows_with_hosts(family, rows_of(family)[0])
    line = [one for row in order_of(rows).rows for one in row]
    assert sorted(line) == sorted(person.id for person in family.people)
    assert Ordering(rows).height == len(order_of(rows).rows)
