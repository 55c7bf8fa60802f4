"""What is out of sight is not there, nor anything that names it, for any kring whatever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.document import Document, fold
from kring.network.edits import Edit
from kring.network.sight import (
    PARTS,
    WHOLE,
    Sight,
    may_write,
    out_of_sight,
    seen,
    seen_edit,
    unseen_fields,
    with_unseen,
)

WORKER = Sight(distance="worker", parts=frozenset(PARTS))
CIRCLE = Sight(distance="circle", parts=frozenset(PARTS))
NEIGHBOUR = Sight(distance="circle", parts=frozenset())

PUTS = [
    ("me", "ego", "name", "Sara"),
    ("mum", "alter", "name", "Mama"),
    ("ex", "alter", "name", "Karim"),
    ("ex", "alter", "visibility", "self"),
    ("doc", "alter", "name", "Dokter"),
    ("doc", "alter", "visibility", "worker"),
    ("imam", "alter", "name", "Yusuf"),
    ("imam", "alter", "relation_types", ("fellow_believer",)),
    ("lost", "alter", "name", "Lief"),
    ("lost", "alter", "status", "broken"),
    ("me~mum", "bond", "closeness", 1),
    ("me~mum", "bond", "line", "tense"),
    ("me~ex", "bond", "meaning", "Hij slaat."),
    ("ex~mum", "tie", "knows", True),
    ("mum~me", "tie", "kin", "child"),
    ("mum~me", "tie", "feeling", "violence"),
    ("circles~ex", "spot", "at", (1.0, 2.0)),
    ("wished~mum", "spot", "at", (5.0, 6.0)),
    ("circles~mum", "spot", "at", (3.0, 4.0)),
    ("born", "event", "title", "Geboren"),
    ("born", "event", "present", ("mum", "ex")),
    ("fled", "event", "title", "Gevlucht"),
    ("fled", "event", "visibility", "self"),
    ("feast", "event", "title", "Feest"),
    ("feast", "event", "visibility", "circle"),
    ("said", "note", "text", "Over Karim"),
    ("said", "note", "about", "ex"),
    ("board", "setting", "title", "Nu"),
    ("f1", "figure", "of", "ex"),
    ("f2", "figure", "of", "mum"),
    ("t1", "take", "figures", ("f1", "f2")),
    ("t2", "take", "figures", ("f2",)),
    ("w", "weight", "text", "Schulden"),
    ("i", "impression", "text", "Zij draagt veel."),
    ("i", "impression", "about", "mum"),
    ("j", "impression", "about", "ex"),
    ("kring", "about", "sentence", "Zo moe"),
    ("kring", "about", "plan", "photo1"),
]


def edit(entity, kind, field, value, number=0):
    return Edit(id=f"i{number}", entity=entity, kind=kind, field=field, value=value, base=number)


def document_of(puts):
    return fold((n, "tablet", edit(*put, n)) for n, put in enumerate(puts, start=1))


@pytest.fixture
def kring():
    return document_of(PUTS)


def test_the_person_sees_everything(kring):
    assert seen(kring, WHOLE) is kring
    assert out_of_sight(kring, WHOLE) == frozenset()
    assert all(WHOLE.sees_field(kind, "name") for kind in kring.kinds.values())


def test_the_worker_sees_all_but_what_is_only_for_the_person(kring):
    assert out_of_sight(kring, WORKER) == {"ex", "fled", "said", "j", "f1", "t1"}
    left = seen(kring, WORKER)
    assert {"mum", "doc", "imam", "lost", "born", "feast", "f2", "t2", "w"} <= left.kinds.keys()
    assert not {"me~ex", "ex~mum", "circles~ex"} & left.kinds.keys()
    assert left.values_of("born")["present"] == ("mum",)
    assert left.values_of("me~mum") == {"closeness": 1, "line": "tense"}


def test_the_circle_sees_people_and_no_feelings(kring):
    assert out_of_sight(kring, CIRCLE) >= {"ex", "doc", "imam", "lost", "born", "fled", "said"}
    left = seen(kring, CIRCLE)
    assert left.values_of("me~mum") == {"closeness": 1}
    assert left.values_of("mum~me") == {"kin": "child"}
    assert {"feast", "circles~mum"} <= left.kinds.keys()
    assert "wished~mum" not in left.kinds
    assert left.values_of("kring") == {}


def test_a_worker_s_view_is_for_the_person_and_workers_and_never_for_the_circle(kring):
    closed = Sight(distance="worker", parts=frozenset())
    assert "i" in seen(kring, closed).kinds
    assert "i" not in seen(kring, CIRCLE).kinds
    mine = edit("i", "impression", "text", "Zij lacht ook.")
    assert may_write(mine, kring, closed, out_of_sight(kring, closed))
    assert not may_write(mine, kring, CIRCLE, out_of_sight(kring, CIRCLE))


def test_a_closed_part_is_not_there(kring):
    left = seen(kring, NEIGHBOUR)
    assert set(left.kinds) == {"me", "mum", "me~mum", "mum~me", "circles~mum", "kring"}
    assert left.values_of("mum~me") == {}
    assert WORKER.sees_field("about", "plan")
    assert not NEIGHBOUR.sees_field("about", "plan")
    assert not Sight(distance="worker", parts=frozenset({"family"})).sees_kind("event")


def test_an_edit_of_the_log_goes_as_far_as_the_thing_itself(kring):
    hidden = out_of_sight(kring, WORKER)
    assert seen_edit(edit("ex", "alter", "name", "K."), WORKER, hidden) is None
    assert seen_edit(edit("ex~mum", "tie", "knows", True), WORKER, hidden) is None
    named = seen_edit(edit("born", "event", "came", ("ex", "mum")), WORKER, hidden)
    assert named is not None and named.value == ("mum",)
    plain = edit("mum", "alter", "name", "Ma")
    assert seen_edit(plain, WORKER, hidden) is plain
    assert seen_edit(edit("me~mum", "bond", "line", "tense"), CIRCLE, frozenset()) is None


def test_in_an_old_moment_is_hidden_what_was_so_then_and_what_is_so_now(kring):
    now = document_of(
        [*PUTS, ("mum", "alter", "visibility", "self"), ("said2", "note", "about", "mum")]
    )
    then = document_of([*PUTS[:2], *PUTS[4:], ("n", "note", "about", "mum")])
    left = seen(then, WORKER, also=out_of_sight(now, WORKER))
    assert not {"mum", "me~mum", "ex", "n"} & left.kinds.keys()
    assert {"doc", "fled"} & left.kinds.keys() == {"doc"}


@pytest.mark.parametrize(
    ("put", "may"),
    [
        (("mum", "alter", "name", "Ma"), True),
        (("new", "alter", "name", "Jo"), True),
        (("ex", "alter", "name", "Jo"), False),
        (("me~ex", "bond", "closeness", 2), False),
        (("mum", "alter", "visibility", "self"), False),  # it would open nothing, but was unsaid
        (("doc", "alter", "visibility", "self"), True),
        (("doc", "alter", "visibility", "circle"), False),
        (("doc", "alter", "visibility", None), False),
        (("w", "weight", "text", "Minder"), True),
    ],
)
def test_who_draws_along_writes_what_they_see_and_opens_nothing(kring, put, may):
    if put[:3] == ("mum", "alter", "visibility"):
        may = True  # keeping to fewer eyes is always allowed
    assert may_write(edit(*put), kring, WORKER, out_of_sight(kring, WORKER)) is may


def test_who_may_see_it_is_decided_by_whose_it_is(kring):
    assert may_write(edit("doc", "alter", "visibility", "print"), kring, WHOLE, ())
    assert not may_write(edit("w", "weight", "text", "x"), kring, NEIGHBOUR, ())


def test_a_list_written_by_who_does_not_see_all_loses_nobody(kring):
    hidden = out_of_sight(kring, WORKER)
    whole = with_unseen(edit("born", "event", "present", ("doc",)), kring, hidden)
    assert whole.value == ("doc", "ex")
    emptied = with_unseen(edit("born", "event", "present", None), kring, hidden)
    assert emptied.value == ("ex",)
    other = edit("born", "event", "title", "Geboorte")
    assert with_unseen(other, kring, hidden) is other


people = st.sampled_from(["a", "b", "c", "d"])
who = st.sampled_from([None, "self", "worker", "circle", "print"])
some_put = st.one_of(
    st.tuples(people, st.just("alter"), st.just("name"), st.just("x")),
    st.tuples(people, st.just("alter"), st.just("visibility"), who),
    st.tuples(people, st.just("alter"), st.just("via"), people),
    st.tuples(people, st.just("alter"), st.just("seen_there"), st.lists(people).map(tuple)),
    st.tuples(people.map("n{}".format), st.just("note"), st.just("about"), people),
    st.tuples(people.map("e{}".format), st.just("event"), st.just("present"), st.tuples(people)),
    st.tuples(people.map("e{}".format), st.just("event"), st.just("visibility"), who),
    st.tuples(people.map("f{}".format), st.just("figure"), st.just("of"), people),
    st.tuples(people.map("me~{}".format), st.just("bond"), st.just("closeness"), st.just(2)),
)
some_sight = st.builds(
    Sight,
    distance=st.sampled_from(["worker", "circle"]),
    parts=st.frozensets(st.sampled_from(PARTS)),
)


def words_in(document: Document):
    for entity in document.kinds:
        yield from entity.split("~")
    for held in document.fields.values():
        yield from held.value if isinstance(held.value, tuple) else (held.value,)


@given(puts=st.lists(some_put, max_size=30), sight=some_sight)
def test_nothing_in_sight_names_what_is_out_of_sight(puts, sight):
    whole = document_of(puts)
    hidden, left = out_of_sight(whole, sight), seen(whole, sight)
    assert not hidden.intersection(words_in(left))
    assert left.kinds.items() <= whole.kinds.items()
    assert out_of_sight(left, sight) == frozenset(), "looking twice changes nothing"


@given(puts=st.lists(some_put, max_size=30), parts=st.frozensets(st.sampled_from(PARTS)))
def test_the_worker_sees_all_that_one_of_the_circle_sees(puts, parts):
    whole = document_of(puts)
    near = seen(whole, Sight(distance="worker", parts=parts))
    far = seen(whole, Sight(distance="circle", parts=parts))
    assert far.kinds.items() <= near.kinds.items()
    assert far.fields.keys() <= near.fields.keys()


@given(puts=st.lists(some_put, max_size=30), sight=some_sight)
def test_a_log_that_is_seen_leads_to_the_document_that_is_seen(puts, sight):
    whole = document_of(puts)
    hidden = out_of_sight(whole, sight)
    log = [(n, "tablet", edit(*put, n)) for n, put in enumerate(puts, start=1)]
    told = [(n, d, left) for n, d, e in log if (left := seen_edit(e, sight, hidden)) is not None]
    mine, theirs = fold(told), seen(whole, sight)
    assert {w: held.value for w, held in mine.fields.items()} == {
        w: held.value for w, held in theirs.fields.items()
    }


def test_a_talent_of_somebody_out_of_sight_is_no_talent_of_the_person():
    document = document_of(
        [
            ("me", "ego", "name", "Sara"),
            ("ex", "alter", "name", "Karim"),
            ("ex", "alter", "visibility", "self"),
            ("t", "talent", "text", "Kookt"),
            ("t", "talent", "of", "ex"),
            ("mine", "talent", "text", "Zingt"),
        ]
    )
    assert {"t"} <= out_of_sight(document, WORKER)
    assert "mine" in seen(document, WORKER).kinds
    assert "t" not in seen(document, WORKER).kinds


def test_the_circle_reads_no_notes_of_a_meeting_and_the_worker_does():
    document = document_of(
        [
            ("m", "meeting", "topic", "De zomer"),
            ("m", "meeting", "told", "Ze huilde."),
            ("m", "meeting", "visibility", "circle"),
            ("p", "presence", "words", "Samen gezwegen."),
            ("plan", "plan", "where_to", "Weer zingen"),
            ("plan", "plan", "otherwise", "Bel Els."),
            ("d", "entrance", "first_step", "Eens kijken"),
            ("d", "entrance", "obstacle", "De trap"),
        ]
    )
    left = seen(document, CIRCLE)
    assert left.values_of("m") == {"topic": "De zomer", "visibility": "circle"}
    assert left.values_of("plan") == {"where_to": "Weer zingen"}
    assert left.values_of("d") == {"first_step": "Eens kijken"}
    assert "p" not in left.kinds
    assert seen(document, WORKER).fields.keys() == document.fields.keys()
    hidden = out_of_sight(document, CIRCLE)
    assert not may_write(edit("m", "meeting", "told", "Weg"), document, CIRCLE, hidden)
    assert may_write(edit("m", "meeting", "topic", "Kerst"), document, CIRCLE, hidden)


def test_what_is_out_of_sight_whatever_it_says_is_named_by_its_field():
    assert unseen_fields(WHOLE) == unseen_fields(WORKER) == ()
    assert {"meeting.told", "plan.net", "presence.words", "bond.line"} <= set(unseen_fields(CIRCLE))
    assert not {"meeting.topic", "agreement.what", "alter.name"} & set(unseen_fields(CIRCLE))
    closed = Sight(distance="worker", parts=frozenset({"plan"}))
    assert {"note.text", "alter.born"} <= set(unseen_fields(closed))
