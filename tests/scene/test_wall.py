from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.scene.bonds import arrows_of, bond_kind, tie_kind
from kring.scene.wall import calm, for_the_wall
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
        ("setting", "s", {"note": "secret"}),
        ("figure", "f", {"setting": "s", "label": "secret"}),
        ("take", "t", {"setting": "s", "words": "secret"}),
    )

    seen = for_the_wall(whole)

    assert [alter.id for alter in seen.alters] == ["a", "d"]
    assert [bond.id for bond in seen.bonds] == ["me~a"]
    assert [tie.id for tie in seen.ties] == ["a~d"]
    assert seen.spots == ()
    assert seen.alter["d"].via is None
    assert (seen.notes, seen.events, seen.agreements) == ((), (), ())
    assert (seen.settings, seen.figures, seen.threads, seen.takes) == ((), (), (), ())


def test_nothing_changes_when_everybody_may():
    whole = network(("ego", "me", {}), ("alter", "a", {"name": "Tom"}))

    assert for_the_wall(whole).alters == whole.alters


def test_a_calm_sheet_shows_no_tension_and_no_break_and_keeps_everybody():
    whole = network(
        ("ego", "me", {}),
        ("alter", "a", {"name": "Tom"}),
        ("alter", "b", {"name": "Els"}),
        ("alter", "c", {"name": "Jo"}),
        ("alter", "d", {"name": "Ria", "status": "broken"}),
        ("bond", "me~a", {"line": "tense", "energy_out": 2, "closeness": 1}),
        ("bond", "me~b", {"line": "strong_tense"}),
        ("bond", "me~c", {"line": "broken", "energy_out": 1}),
        ("bond", "me~d", {"energy_in": 1}),
        ("tie", "a~b", {"quality": "tense"}),
        ("tie", "a~c", {"knows": True, "quality": "broken"}),
        ("tie", "b~c", {"knows": True, "quality": "good"}),
    )

    seen = calm(whole)

    kinds = [bond_kind(alter, seen.bond(alter.id)) for alter in seen.alters]
    assert kinds == ["ordinary", "strong", None, None]
    assert [tie_kind(tie) for tie in seen.ties] == ["know", "know", "know_good"]
    assert [alter.name for alter in seen.alters] == ["Tom", "Els", "Jo", "Ria"]
    assert seen.bond("a").closeness == 1


def test_a_calm_sheet_tells_who_gives_energy_and_not_who_costs_it():
    whole = network(
        ("ego", "me", {}),
        ("alter", "a", {"name": "Tom"}),
        ("alter", "b", {"name": "Els"}),
        ("alter", "c", {"name": "Jo"}),
        ("bond", "me~a", {"energy_in": 3, "energy_out": 1}),
        ("bond", "me~b", {"energy_out": 2}),
        ("bond", "me~c", {"energy_in": 1, "energy_out": 3}),
    )

    seen = calm(whole)

    assert [arrows_of(seen.bond(alter.id)) for alter in seen.alters] == [(3, 0), (0, 0), (0, 0)]
    assert bond_kind(seen.alters[1], seen.bond("b")) is None


def test_of_a_life_others_see_only_what_was_ticked_and_only_people_who_may_hang():
    whole = network(
        ("alter", "a", {"name": "Tom"}),
        ("alter", "h", {"name": "Els", "visibility": "self"}),
        ("event", "own", {"title": "Mine", "year": 1990}),
        ("event", "told", {"title": "A diploma", "visibility": "print", "present": ["a", "h"]}),
        ("event", "quiet", {"title": "Secret", "visibility": "print", "silent": True}),
    )

    (event,) = for_the_wall(whole).events

    assert (event.title, event.present) == ("A diploma", ("a",))


def test_what_came_between_people_and_what_is_not_safe_never_hangs_on_the_wall():
    bond = Bond(
        id="me~an", unsafe=True, broken_words="Ruzie.", why_faded="Moe.", line="broken",
        energy_out=3, wish="mend",
    )  # fmt: skip
    shown = for_the_wall(network_of([Ego(id="me"), Alter(id="an", status="broken"), bond]))

    assert shown.bonds == (Bond(id="me~an"),)
    assert shown.alters[0].status is None
