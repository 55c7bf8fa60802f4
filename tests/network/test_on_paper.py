"""A sheet that leaves the house holds what was not kept to fewer eyes, of who may stand on it."""

from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Alter, Ego, Role, Talent, Thanks
from kring.network.network import network_of
from kring.network.on_paper import on_paper

ALTERS = [
    Ego(id="me"),
    Alter(id="mia", name="Mia"),
    Alter(id="ex", name="Ex", visibility="self"),
]


def printed(*things):
    network = network_of([*ALTERS, *things])
    return on_paper(things, network)


def test_what_is_for_fewer_eyes_stays_off():
    shown = [Talent(id="a", text="Bakken"), Talent(id="b", text="Zingen", visibility="print")]
    kept = [Talent(id=eyes, text="?", visibility=eyes) for eyes in ("self", "worker", "circle")]

    assert printed(*shown, *kept) == tuple(shown)


def test_a_talent_of_who_may_not_be_on_a_print_stays_off_and_their_name_too():
    theirs = Talent(id="a", text="Bakken", of="ex")
    ours = Talent(id="b", text="Zingen", where=("mia", "ex"))

    assert printed(theirs, ours) == (Talent(id="b", text="Zingen", where=("mia",)),)


def test_words_of_others_stand_there_only_with_their_yes():
    asked = Talent(id="a", text="Bakken", others_say="Lekker!", others_agree=True)
    unasked = Talent(id="b", text="Zingen", others_say="Mooi!")

    assert [talent.others_say for talent in printed(asked, unasked)] == ["Lekker!", None]


def test_thanks_need_a_yes_unless_they_are_the_persons_own():
    agreed = Thanks(id="a", text="Dank je.", from_whom="mia", agreed=True)
    unasked = Thanks(id="b", text="Dank je.", from_whom="mia")
    own = Thanks(id="c", text="Dank je, Mia.", from_whom="me", of="mia")
    hidden = Thanks(id="d", text="Dank je.", from_whom="ex", agreed=True)

    assert printed(agreed, unasked, own, hidden) == (agreed, own)


def test_a_role_loses_the_names_of_who_stays_off():
    role = Role(id="r", name="buur", place="ex", seen_by=("ex", "mia"))

    assert printed(role) == (Role(id="r", name="buur", seen_by=("mia",)),)


@given(st.lists(st.sampled_from(["me", "mia", "ex", None]), max_size=6))
def test_nobody_who_may_not_be_on_a_print_is_named_whatever_is_there(whose):
    talents = [
        Talent(id=f"t{n}", text="x", of=of, where=("ex", "mia")) for n, of in enumerate(whose)
    ]

    for talent in printed(*talents):
        assert talent.of != "ex"
        assert talent.where == ("mia",)
