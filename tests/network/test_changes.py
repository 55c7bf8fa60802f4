"""What changed between two moments, by hand."""

from hypothesis import given

from kring.network.changes import changes, story
from kring.network.measures.turnover import Turnover
from kring.network.remarks import Remark
from network.drawn import bond, drawn, networks, person, tie, ties


def told(before, now):
    return list(story(changes(before, now)))


def test_two_months_after_the_first_one():
    before = drawn(
        person("sister"),
        person("brother", status="broken"),
        person("choir", sort="group", status="wished"),
        person("aunt"),
        person("neighbour"),
        bond("sister", closeness=3, energy_out=3),
        bond("neighbour", practical="none", closeness=2),
    )
    now = drawn(
        person("sister"),
        person("brother"),
        person("choir", sort="group"),
        person("aunt", status="dead"),
        person("neighbour"),
        person("jo"),
        bond("sister", closeness=1, energy_out=1, energy_in=2),
        bond("neighbour", practical="get", closeness=3),
    )
    assert told(before, now) == [
        Remark(code="change.died", people=("aunt",)),
        Remark(code="change.came_true", people=("choir",)),
        Remark(code="change.mended", people=("brother",)),
        Remark(code="change.new", people=("jo",)),
        Remark(code="change.closer", people=("sister",)),
        Remark(code="change.further", people=("neighbour",)),
        Remark(code="change.lighter", people=("sister",)),
        Remark(code="change.support", what=("practical",), people=("neighbour",)),
    ]


def test_sleeping_waking_breaking_and_going():
    before = drawn(person("a"), person("b", status="asleep"), person("c"), person("d"), person("e"))
    now = drawn(
        person("a", status="asleep"),
        person("b"),
        person("c", status="broken"),
        person("e", status="past"),
    )
    assert told(before, now) == [
        Remark(code="change.woken", people=("b",)),
        Remark(code="change.gone", people=("d",)),
        Remark(code="change.fell_asleep", people=("a",)),
        Remark(code="change.broke", people=("c",)),
        Remark(code="change.of_before", people=("e",)),
    ]


def test_somebody_of_before_who_came_back_is_back():
    assert told(drawn(person("a", status="past")), drawn(person("a"))) == [
        Remark(code="change.back", people=("a",))
    ]


def test_who_got_to_know_each_other_and_who_parted():
    four = [person(name) for name in "abcd"]
    found = changes(drawn(*four, *ties("ab")), drawn(*four, *ties("bc")))
    assert found.ties == Turnover(kept=(), new=("b~c",), gone=("a~b",))
    assert [remark.code for remark in story(found)] == ["change.met", "change.parted"]


def test_an_answer_that_was_given_since_is_no_change():
    before = drawn(person("a"))
    now = drawn(person("a"), bond("a", closeness=1, practical="get"), tie("a", "a"))
    assert told(before, now) == []
    assert told(now, before) == []


def test_support_that_is_no_longer_given_is_told():
    before = drawn(person("a"), bond("a", advice="both", company="get"))
    now = drawn(person("a"), bond("a", advice="give", company="get"))
    assert told(before, now) == [
        Remark(code="change.support_gone", what=("advice",), people=("a",))
    ]


def test_somebody_new_who_gives_something_is_told_with_what():
    now = drawn(person("a"), bond("a", company="both"))
    assert told(drawn(), now) == [
        Remark(code="change.new", people=("a",)),
        Remark(code="change.support", what=("company",), people=("a",)),
    ]


@given(networks())
def test_nothing_changed_since_itself(network):
    assert not changes(network, network).any
    assert told(network, network) == []


@given(networks(), networks())
def test_who_comes_one_way_goes_the_other_way(one, other):
    there, back = changes(one, other), changes(other, one)
    assert set(there.new) == set(back.gone)
    assert {person: states[::-1] for person, states in back.became.items()} == there.became
    assert set(there.ties.new) == set(back.ties.gone)
    assert not set(there.closer) & set(there.further)
