from kring.scene.genogram_kin import Misfit, family_of, leads, people_of
from scene.families import EGO, Told


def test_whoever_no_tie_joins_to_the_central_person_is_left_out():
    told = Told()
    told.person("mum")
    told.person("a friend", relation_types=["friend"])
    told.parents("mum", of=EGO)
    family = family_of(told.network())
    assert [person.id for person in family.people] == [EGO, "mum"]
    assert len(people_of(told.network())) == 3


def test_brothers_and_sisters_share_parents_unless_they_have_their_own():
    told = Told()
    for one in ("mum", "dad", "his first", "sis", "half"):
        told.person(one)
    told.parents("mum", "dad", of=EGO)
    told.parents("dad", "his first", of="half")
    told.tie(EGO, "sis", kin="sibling")
    told.tie(EGO, "half", kin="sibling")
    sibships = {each.parents: each.children for each in family_of(told.network()).sibships}
    assert sibships == {("dad", "mum"): (EGO, "sis"), ("dad", "his first"): ("half",)}


def test_a_foster_child_hangs_under_its_own_parents_with_a_second_line_to_who_cares():
    told = Told()
    for one in ("mum", "foster dad", "foster mum"):
        told.person(one)
    told.parents("mum", of=EGO)
    told.parents("foster dad", "foster mum", of=EGO, parentage="foster")
    family = family_of(told.network())
    assert family.sibships[0].parents == ("mum",)
    assert [(each.parents, each.parentage) for each in family.care] == [
        (("foster dad", "foster mum"), "foster")
    ]


def test_nobody_is_their_own_ancestor():
    told = Told()
    told.person("a"), told.person("b")
    told.parents("a", of=EGO)
    told.parents(EGO, of="b")
    told.parents("b", of="a")
    family = family_of(told.network())
    assert family.misfits == (Misfit("own_ancestor", ("b", "a")),)
    assert len(family.people) == 3


def test_a_parent_who_is_not_older_than_their_child_is_asked_about():
    told = Told(born=1980)
    told.person("mum", born=1990)
    told.parents("mum", of=EGO)
    assert family_of(told.network()).misfits == (Misfit("parent_younger", ("mum", EGO)),)


def test_a_union_with_oneself_is_left_out():
    told = Told()
    told.ties[f"{EGO}~{EGO}"] = {"kin": "partner", "union": "married"}
    family = family_of(told.network())
    assert family.couples == ()
    assert family.misfits == (Misfit("oneself", (EGO,)),)


def test_an_ancestor_is_no_brother():
    told = Told()
    for one in ("mum", "gran"):
        told.person(one)
    told.parents("mum", of=EGO)
    told.parents("gran", of="mum")
    told.tie(EGO, "gran", kin="sibling")
    assert [misfit.code for misfit in family_of(told.network()).misfits] == ["not_siblings"]


def test_unions_come_in_the_order_of_time():
    told = Told()
    for one in ("early", "late", "now"):
        told.person(one)
    told.couple(EGO, "now", union="cohabiting")
    told.couple(EGO, "late", union="divorced", since=1999)
    told.couple(EGO, "early", union="divorced", since=1980)
    couples = family_of(told.network()).couples
    assert [({couple.one, couple.other} - {EGO}).pop() for couple in couples] == [
        "early",
        "late",
        "now",
    ]


def test_steps_lead_from_one_to_another_or_not():
    assert leads({"a": ["b"], "b": ["c"]}, "a", "c")
    assert not leads({"a": ["b"]}, "b", "a")
