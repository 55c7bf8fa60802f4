from kring.scene.wall import for_the_wall
from scene.drawings import network


def test_who_may_not_hang_on_the_wall_takes_every_line_along():
    whole = network(
        ("ego", "me", {"name": "Sara"}),
        ("alter", "a", {"name": "Tom"}),
        ("alter", "b", {"name": "Imam", "relation_types": ["fellow_believer"]}),
        ("alter", "c", {"name": "Els", "visibility": "circle"}),
        ("alter", "d", {"name": "Jo", "status": "second_hand", "via": "b"}),
        ("bond", "me~b", {"closeness": 1}),
        ("bond", "me~a", {"closeness": 1}),
        ("tie", "a~b", {"knows": True}),
        ("tie", "a~d", {"knows": True}),
        ("spot", "circles~b", {"at": [1, 2]}),
        ("note", "n", {"text": "secret", "about": "a"}),
        ("event", "v", {"title": "secret"}),
        ("agreement", "g", {"what": "secret"}),
    )

    seen = for_the_wall(whole)

    assert [alter.id for alter in seen.alters] == ["a", "d"]
    assert [bond.id for bond in seen.bonds] == ["me~a"]
    assert [tie.id for tie in seen.ties] == ["a~d"]
    assert seen.spots == ()
    assert seen.alter["d"].via is None
    assert (seen.notes, seen.events, seen.agreements) == ((), (), ())


def test_nothing_changes_when_everybody_may():
    whole = network(("ego", "me", {}), ("alter", "a", {"name": "Tom"}))

    assert for_the_wall(whole).alters == whole.alters
