from kring.scene.genogram_kin import family_of
from kring.scene.genogram_rows import rows_of
from kring.scene.genogram_units import Around, rows_with_hosts, unit_of
from scene.families import EGO, Told, three_partners


def lined_up(told, *, host=EGO, away=1, pulls=()):
    family = family_of(told)
    rows = rows_with_hosts(family, rows_of(family)[0])
    return unit_of(rows, host, Around(away, pulls, {}))


def test_the_textbook_case_keeps_unions_with_children_on_two_sides():
    assert lined_up(three_partners()).people == ("first", EGO, "third", "second")


def test_an_ex_stands_left_and_the_partner_of_now_right():
    told = Told()
    told.person("ex"), told.person("love")
    told.couple(EGO, "love", since=2010)
    told.couple(EGO, "ex", kin="former_partner", since=2000)
    assert lined_up(told.network()).people == ("ex", EGO, "love")


def test_a_partner_stands_away_from_the_family_on_the_other_side():
    told = Told()
    told.person("love")
    told.couple(EGO, "love")
    assert lined_up(told.network(), away=-1).people == ("love", EGO)


def test_who_has_a_child_alone_keeps_that_line_on_the_free_side():
    told = Told()
    told.person("love"), told.person("kid")
    told.couple(EGO, "love")
    told.parents(EGO, of="kid")
    unit = lined_up(told.network())
    assert unit.people == (EGO, "love")
    assert unit.solo == {EGO: -1}


def test_a_whole_chain_stands_in_line():
    told = Told()
    for one in ("ex", "his new love", "her ex"):
        told.person(one)
    told.couple(EGO, "ex", kin="former_partner")
    told.couple("ex", "his new love")
    told.couple("his new love", "her ex", kin="former_partner")
    # Whoever of a chain has most partners is its middle.
    assert lined_up(told.network(), host="ex").people == (EGO, "ex", "his new love", "her ex")
