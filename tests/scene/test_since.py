"""Then under now on the circles: who came, went and moved; places by hand."""

from kring.scene.circles import circles
from kring.scene.look import look
from kring.scene.since import SinceWords, circles_since
from scene.drawings import WORDS, network

SAID = SinceWords(new="new", moved="stood there", gone="no longer here")


def at(name, *place):
    return ("alter", name, {"name": name}), ("spot", f"circles~{name}", {"at": place})


def drawn(*people):
    ego = ("ego", "me", {"name": "Sara"})
    return network(ego, *(thing for person in people for thing in person))


def explained(scene):
    return [entry.words for entry in scene.legend]


def written(scene):
    return [" ".join(text.lines) for text in scene.texts]


def test_where_nothing_changed_it_is_the_drawing_itself():
    now = drawn(at("An", 0, -40), at("Bo", 60, 0))
    assert circles_since(now, now, WORDS, SAID) == circles(now, WORDS)


def test_whoever_is_new_has_a_second_ring_and_whoever_moved_a_trace():
    before = drawn(at("An", 0, -40))
    now = drawn(at("An", 0, -80), at("Bo", 60, 0))
    scene = circles_since(before, now, WORDS, SAID)
    assert explained(scene)[-2:] == ["new", "stood there"]
    assert any(stroke.path.startswith("M0 -40L0 -80") for stroke in scene.strokes)


def test_whoever_is_gone_keeps_a_dashed_place_and_a_name():
    before, now = drawn(at("An", 0, -40), at("Bo", 60, 0)), drawn(at("An", 0, -40))
    scene = circles_since(before, now, WORDS, SAID)
    assert "Bo" in written(scene)
    assert explained(scene) == [*explained(circles(now, WORDS)), "no longer here"]


def test_nobody_seems_to_move_because_somebody_came_to_stand_beside_them():
    bonds = {name: ("bond", f"me~{name}", {"closeness": 2}) for name in ("An", "Bo", "Cy")}

    def by_rule(*names):
        return drawn(*(((("alter", name, {"name": name})), bonds[name]) for name in names))

    scene = circles_since(by_rule("Bo"), by_rule("An", "Bo", "Cy"), WORDS, SAID)
    assert explained(scene)[-1] == "new"
    assert "stood there" not in explained(scene)


def test_a_step_smaller_than_a_sign_is_no_move():
    near = look().person_radius - 1
    scene = circles_since(drawn(at("An", 0, -40)), drawn(at("An", 0, -40 - near)), WORDS, SAID)
    assert "stood there" not in explained(scene)
