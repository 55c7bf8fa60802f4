import pytest
from django.core.exceptions import PermissionDenied

from kring.keep import queries
from kring.keep.actions import append_edits, create_kring, put, set_moment
from kring.keep.grants import Scope, give
from kring.keep.looking import epoch_of, hidden_in, let_through, seen_log
from kring.keep.models import Moment
from kring.keep.photos import add_photo, photos_of
from kring.keep.statements import open_to
from kring.network.edits import Edit
from tablets.kept import somebody

EVERYTHING = frozenset({"moments", "notes", "lifeline", "photos"})


@pytest.fixture
def kring(ada):
    """Give a kring in which Karim is for the person's eyes only."""
    kring = create_kring(by=ada)
    put(
        kring,
        [
            ("me", "ego", "name", "Sara"),
            ("mum", "alter", "name", "Mama"),
            ("ex", "alter", "name", "Karim"),
            ("ex", "alter", "visibility", "self"),
            ("feast", "event", "title", "Feest"),
            ("feast", "event", "present", ("mum", "ex")),
        ],
        by=ada,
    )
    return kring


@pytest.fixture
def bea(db):
    return somebody("Bea")


@pytest.fixture
def looks(kring, ada, bea):
    """Let Bea look along in some way, and give the kring as she opens it."""

    def looks(role="professional", **scope):
        give(kring, user_id=bea.pk, role=role, scope=Scope(**scope), by=ada)
        return open_to(bea, kring.pk)

    return looks


def test_the_owner_gets_the_log_as_it_is(kring, ada):
    mine = open_to(ada, kring.pk)
    assert hidden_in(mine) == frozenset()
    assert epoch_of(mine) == kring.epoch
    log = queries.edits_since(mine, 0)
    assert len(log) == 6 and seen_log(mine, log) == log


def test_who_looks_along_gets_nothing_that_is_out_of_sight(looks):
    kring = looks(parts=EVERYTHING)
    assert hidden_in(kring) == {"ex"}
    assert "ex" not in queries.document_of(kring).kinds
    log = queries.edits_since(kring, 0)
    assert {one.edit.entity for one in log} == {"me", "mum", "feast"}
    assert [one.seq for one in log] == [1, 2, 5, 6]
    assert log[-1].edit.value == ("mum",)


def test_an_old_moment_shows_no_more_than_now(kring, ada, looks):
    put(kring, [("ex", "alter", "visibility", "print")], by=ada)
    moment = set_moment(kring, title="Toen", sentence=None, by=ada)
    put(kring, [("ex", "alter", "visibility", "self")], by=ada)
    _, network = queries.network_of_moment(looks(parts=EVERYTHING), moment.pk)
    assert [alter.id for alter in network.alters] == ["mum"]
    closed = looks(parts=frozenset())
    assert queries.moments_of(closed) == []
    with pytest.raises(Moment.DoesNotExist):
        queries.network_of_moment(closed, moment.pk)


def test_photos_are_a_part_of_their_own(kring, looks):
    add_photo(kring, b"a picture")
    assert photos_of(looks(parts=frozenset({"notes"}))) == []
    assert len(photos_of(looks(parts=frozenset({"photos"})))) == 1


def test_the_epoch_changes_when_the_sight_does(kring, ada, bea, looks):
    first = epoch_of(looks(parts=EVERYTHING))
    assert first.startswith(f"{kring.epoch}.") and len(first) <= 64
    put(kring, [("mum", "alter", "name", "Ma")], by=ada)
    assert epoch_of(open_to(bea, kring.pk)) == first
    put(kring, [("mum", "alter", "visibility", "self")], by=ada)
    second = epoch_of(open_to(bea, kring.pk))
    assert second != first
    assert len({first, second, epoch_of(looks(parts=frozenset({"notes"})))}) == 3


def edit(number, entity, kind, field, value):
    return Edit(id=f"e{number}", entity=entity, kind=kind, field=field, value=value, base=6)


def test_of_who_draws_along_only_what_they_see_is_taken_in(kring, bea, looks):
    mine = looks(parts=EVERYTHING, may_draw=True)
    receipt = append_edits(
        mine,
        [
            edit(1, "mum", "alter", "name", "Ma"),
            edit(2, "ex", "alter", "name", "Wie?"),
            edit(3, "feast", "event", "present", ()),
            edit(4, "mum", "alter", "busy", "nonsense"),
        ],
        device="tablet",
        by=bea,
    )
    assert {(one.edit_id, one.why) for one in receipt.rejected} == {
        ("e2", "not_yours"),
        ("e4", "wrong_value"),
    }
    whole = queries.document_of(kring)
    assert whole.values_of("mum")["name"] == "Ma"
    assert whole.values_of("ex")["name"] == "Karim"
    assert whole.values_of("feast")["present"] == ("ex",)


def test_who_may_only_look_writes_nothing(kring, bea, looks):
    mine = looks(parts=EVERYTHING)
    good, refused = let_through(mine, [edit(1, "mum", "alter", "name", "Ma")])
    assert good == [] and [one.why for one in refused] == ["not_yours"]
    with pytest.raises(PermissionDenied):
        put(mine, [("mum", "alter", "name", "Ma")], by=bea)
    assert queries.document_of(kring).values_of("mum")["name"] == "Mama"


def test_a_question_about_what_is_out_of_sight_is_not_asked_of_them(kring, ada, bea, looks):
    for number, (entity, device) in enumerate(
        [("mum", "a"), ("mum", "b"), ("ex", "a"), ("ex", "b")]
    ):
        one = Edit(
            id=f"c{number}",
            entity=entity,
            kind="alter",
            field="origin",
            value=f"from {device}",
            base=6,
        )
        append_edits(kring, [one], device=device, by=ada)
    assert {each.entity for each in queries.conflicts_of(open_to(ada, kring.pk))} == {"mum", "ex"}
    assert {each.entity for each in queries.conflicts_of(looks(parts=EVERYTHING))} == {"mum"}
