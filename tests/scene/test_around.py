from kring.scene.around import around
from scene.drawings import network


def people(*ids):
    return [("alter", each, {"name": each}) for each in ids]


def test_everybody_gets_one_place_and_nobody_the_same():
    places = around(network(*people(*"abcdefghijklmnopqrstuvwxyz")))

    assert set(places) == set("abcdefghijklmnopqrstuvwxyz")
    assert len(set(places.values())) == 26


def test_who_knows_each_other_stands_side_by_side():
    drawn = network(
        *people("a", "b", "c", "d"),
        ("tie", "a~c", {"knows": True}),
        ("tie", "b~d", {"knows": True}),
    )

    order = list(around(drawn))

    assert abs(order.index("a") - order.index("c")) == 1
    assert abs(order.index("b") - order.index("d")) == 1


def test_a_tie_that_is_said_not_to_be_there_brings_nobody_together():
    drawn = network(*people("a", "b", "c"), ("tie", "a~c", {"knows": False}))

    assert list(around(drawn)) == ["a", "b", "c"]
