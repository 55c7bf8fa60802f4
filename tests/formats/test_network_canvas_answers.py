from kring.formats.network_canvas_answers import reader_of
from kring.formats.network_canvas_protocol import Option, Variable

STEUN = Variable("steun", "categorical", (Option("luisteren", "oor"), Option("klussen", "hand")))
CODE = Variable("code", "text")
DICHT = Variable("dicht", "ordinal", (Option("heel dichtbij", 1), Option("ver", 2)))
VARIABLES = {each.name: each for each in (STEUN, CODE, DICHT)}


def answers(variables=VARIABLES, *, guarded=False, **cells):
    read = reader_of(list(cells), skip={"id"}, variables=variables, guarded=guarded)
    return read(list(cells.values()))


def test_several_chosen_answers_become_one_text_in_their_words():
    assert answers(steun_oor="true", steun_hand="true") == {"steun": "luisteren; klussen"}


def test_nothing_chosen_is_left_out_because_it_may_mean_not_asked():
    assert answers(steun_oor="false", steun_hand="false") == {}


def test_an_answer_on_a_scale_gets_its_words():
    assert answers(dicht="2") == {"dicht": "ver"}


def test_text_stays_text_where_the_study_says_so():
    assert answers(code="12") == {"code": "12"}


def test_without_a_protocol_cells_are_read_for_what_they_look_like():
    assert answers({}, code="12", steun_oor="true", id="x", leeg="") == {
        "code": 12,
        "steun_oor": True,
    }


def test_the_sign_before_a_formula_goes_only_where_it_was_put():
    assert answers({}, guarded=True, a="'-5 graden") == {"a": "-5 graden"}
    assert answers({}, guarded=False, a="'-5 graden") == {"a": "'-5 graden"}
