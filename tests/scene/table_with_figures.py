"""A table with figures to draw in tests, and the words around it."""

from kring.scene.figures_words import FiguresWords
from scene.drawings import network

OWN = FiguresWords(
    language="en",
    title="My table",
    caption="Only the person can say what it means.",
    legend="Signs",
    me="me",
    nameless="somebody",
    table="Table {number}",
    empty="There is no table yet.",
    bare="Nothing stands on it yet.",
    note="In own words: {note}",
    sorts={"person": "somebody", "part": "a part", "object": "a thing", "fence": "a fence"},
    places=("top left", "top", "top right", "left", "middle", "right",
            "bottom left", "bottom", "bottom right"),
    ways=("looks up", "looks top right", "looks right", "looks bottom right",
          "looks down", "looks bottom left", "looks left", "looks top left"),
    poses={"sitting": "sits", "lying": "lies"},
    covers={"cloth": "under a cloth", "glass": "under a glass"},
    raised="on a block",
    nose="the nose",
    thread="a thread",
    joined="A thread runs between {a} and {b}.",
)  # fmt: skip


def table(*things, **about):
    """Give a network with one table on which these figures (id, fields) stand."""
    figures = [("figure", name, {"setting": "s", **fields}) for name, fields in things]
    return network(
        ("ego", "me", {"name": "Sara"}),
        ("alter", "tom", {"name": "Tom"}),
        ("setting", "s", {"title": "At home", **about}),
        *figures,
        ("thread", "a~b", {"laid": True}),
    )


def two():
    return table(
        ("a", {"of": "me", "at": [0, 50], "colour": "blue"}),
        ("b", {"of": "tom", "at": [0, -50], "facing": 180, "cover": "glass"}),
        note="That Sunday.",
    )
