"""Own words: only what was changed here is written."""

from kring.read.forms import OwnWordsForm
from kring.read.names import Names
from network.drawn import bond, drawn, person

NETWORK = drawn(person("mum"), person("bo"), bond("mum", meaning="Alles."), sentence="Rustig.")


def filled(**changed):
    shown = {"whole": "Rustig.", "means-mum": "Alles.", "means-bo": ""}
    data = {f"initial-{name}": text for name, text in shown.items()} | shown
    form = OwnWordsForm(
        NETWORK, Names(NETWORK), data | {name.replace("_", "-"): t for name, t in changed.items()}
    )
    assert form.is_valid()
    return form


def test_sent_back_unchanged_nothing_is_new():
    form = filled()
    assert form.new_whole() is None
    assert form.new_meanings() == {}


def test_only_the_changed_sentence_is_new():
    form = filled(means_bo="Hij belt.\r\nElke week.")
    assert form.new_meanings() == {"bo": "Hij belt.\nElke week."}
    assert form.new_whole() is None


def test_a_sentence_can_be_taken_away():
    assert filled(whole="").new_whole() == ""


def test_there_is_a_question_for_everybody_on_the_paper():
    form = OwnWordsForm(NETWORK, Names(NETWORK))
    assert [field.value() for field in form.for_people()] == ["Alles.", ""]


def test_a_very_long_sentence_is_told_and_not_cut():
    form = OwnWordsForm(NETWORK, Names(NETWORK), {"whole": "a" * 2_001})
    assert not form.is_valid()
    assert list(form.errors) == ["whole"]
