from kring.formats.introductions import loop_in, unlooped
from kring.network.model import Alter


def chain(**via):
    return [Alter(id=who, via=through) for who, through in via.items()]


def test_a_chain_that_begins_somewhere_is_no_loop():
    assert loop_in(chain(a=None, b="a", c="b", d="nobody")) == []


def test_a_loop_is_told_all_the_way_round():
    assert [alter.id for alter in loop_in(chain(x="a", a="b", b="c", c="a"))] == list("abca")


def test_somebody_who_came_through_themselves_is_the_smallest_loop():
    assert [alter.id for alter in loop_in(chain(a="a"))] == ["a", "a"]


def test_each_loop_loses_one_link_and_nothing_else_changes():
    loose = unlooped(chain(a="b", b="a", c="c", d="a"))
    assert [(alter.id, alter.via) for alter in loose] == [
        ("a", "b"),
        ("b", None),
        ("c", None),
        ("d", "a"),
    ]
