from kring.scene.legend import legend_of
from scene.drawings import WORDS, network


def legend(*things, lines=()):
    drawn = network(("ego", "me", {}), *things)
    return [entry.words for entry in legend_of(drawn.alters, lines, drawn, WORDS)]


def test_only_what_stands_in_the_drawing_is_explained():
    assert legend(("alter", "a", {"relation_types": ["parent"]}), lines=["strong"]) == [
        "group family",
        "line strong",
    ]


def test_arrows_are_explained_by_what_they_mean():
    energy = legend(
        ("alter", "a", {}),
        ("alter", "b", {}),
        ("bond", "me~a", {"energy_in": 2}),
        ("bond", "me~b", {"energy_in": 1, "energy_out": 1}),
    )

    assert energy == ["group unknown", WORDS.energy_in, WORDS.exchange]


def test_an_outline_is_explained_once():
    dead_and_asleep = (("alter", "a", {"status": "dead"}), ("alter", "b", {"status": "asleep"}))

    assert legend(*dead_and_asleep) == ["group unknown", "status asleep", "status dead"]
    assert legend(*dead_and_asleep, lines=["asleep"]) == [
        "group unknown",
        "line asleep",
        "status dead",
    ]
