from kring.scene.genogram_kin import Misfit, family_of
from kring.scene.genogram_rows import Levels, rows_of
from scene.families import EGO, Told


def rows(told):
    return rows_of(family_of(told.network()))


def test_every_child_is_a_step_down_and_partners_share_a_row():
    told = Told()
    for one in ("gran", "mum", "dad", "kid", "love"):
        told.person(one)
    told.parents("gran", of="mum")
    told.parents("mum", "dad", of=EGO)
    told.couple(EGO, "love")
    told.parents(EGO, "love", of="kid")
    assert rows(told)[0] == {"gran": 0, "mum": 1, "dad": 1, EGO: 2, "love": 2, "kid": 3}


def test_partners_above_each_other_keep_their_rows_and_it_is_said():
    told = Told()
    told.person("gran"), told.person("mum")
    told.parents("gran", of="mum")
    told.parents("mum", of=EGO)
    told.couple("gran", EGO)
    found, misfits = rows(told)
    assert found == {"gran": 0, "mum": 1, EGO: 2}
    assert misfits == (Misfit("not_level", ("gran", EGO)),)
    assert Levels(family_of(told.network())).askew == {("gran", EGO)}


def test_an_animal_stands_among_the_children():
    told = Told()
    told.person("Pluto", sort="animal", lives_with=EGO)
    assert rows(told)[0] == {EGO: 0, "Pluto": 1}
