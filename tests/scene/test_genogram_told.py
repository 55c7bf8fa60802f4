from kring.scene.genogram_kin import Misfit
from kring.scene.genogram_told import remarks, told
from scene.families import EGO, drawn, three_partners
from scene.genogram_said import GENOGRAM_WORDS


def test_every_couple_is_told_with_its_children():
    network = three_partners()
    family, layout = drawn(network)
    names = {person.id: person.id for person in family.people}
    said = told(family, layout, names, [], GENOGRAM_WORDS)
    assert said.startswith("8 people, 2 rows.")
    assert "first, me: union divorced, 1979–1988; children ann, bo, cas." in said
    assert "me, third: union cohabiting, 2000." in said


def test_what_does_not_fit_is_told_with_names():
    found = remarks([Misfit("not_level", (EGO, "a"))], {EGO: "Sara", "a": "Jo"}, GENOGRAM_WORDS)
    assert found == ["not_level Sara, Jo"]
