from kring.network.network import Network
from kring.scene.circles import circles
from kring.scene.lines import at
from kring.scene.look import look
from scene.drawings import WORDS, crowd, network


def sara(*things):
    return network(("ego", "me", {"name": "Sara"}), *things)


def written_in(scene):
    return [" ".join(text.lines) for text in scene.texts]


def test_an_empty_drawing_has_rings_a_centre_and_nobody():
    scene = circles(Network(), WORDS)

    assert "me" in written_in(scene)
    assert scene.legend == ()
    assert scene.tray == ()
    assert scene.caption == WORDS.caption


def test_the_caption_says_that_distance_is_no_order_of_helping():
    assert circles(crowd(9), WORDS).caption == WORDS.caption


def test_everybody_with_a_place_is_drawn_once_and_the_others_are_listed():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom"}),
            ("alter", "b", {"name": "Els"}),
            ("bond", "me~a", {"closeness": 2}),
        ),
        WORDS,
    )

    assert written_in(scene).count("Tom") == 1
    assert scene.tray == ("Els",)


def test_a_light_tie_without_a_name_is_called_by_its_place():
    scene = circles(
        sara(
            ("alter", "a", {"met_at": "de koffiezaak"}),
            ("alter", "b", {}),
            ("bond", "me~a", {"closeness": 3}),
            ("bond", "me~b", {"closeness": 3}),
        ),
        WORDS,
    )

    assert "de koffiezaak" in written_in(scene)
    assert WORDS.nameless in written_in(scene)


def test_somebody_known_through_another_is_joined_to_that_other():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom", "sector": "family"}),
            (
                "alter",
                "b",
                {"name": "Jo", "sector": "society", "status": "second_hand", "via": "a"},
            ),
            ("bond", "me~a", {"closeness": 2}),
            ("bond", "me~b", {"closeness": 4, "line": "strong"}),
        ),
        WORDS,
    )

    dashes = [stroke.dash for stroke in scene.strokes]
    assert dashes.count(look().lines["second_hand"].dash) == 1
    assert [entry.words for entry in scene.legend][-1] == WORDS.lines["second_hand"]


def test_two_central_persons_are_both_named():
    scene = circles(
        network(("ego", "me", {"name": "Sara"}), ("ego", "you", {"name": "Tom"})), WORDS
    )

    assert {"Sara", "Tom"} <= set(written_in(scene))


def test_while_nobody_has_a_place_there_are_no_rings_and_the_caption_says_so():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom"}),
            ("alter", "b", {"name": "Els"}),
            ("tie", "a~b", {"knows": True}),
        ),
        WORDS,
    )

    assert scene.caption == WORDS.caption_without_rings
    assert WORDS.rings[0] not in written_in(scene)
    assert WORDS.sectors["family"] not in written_in(scene)
    assert {"Tom", "Els"} <= set(written_in(scene))
    assert scene.tray == ()


def test_the_drawing_is_told_in_words_ring_by_ring():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom"}),
            ("alter", "b", {"name": "Els"}),
            ("bond", "me~a", {"closeness": 4}),
            ("bond", "me~b", {"closeness": 1}),
        ),
        WORDS,
    )

    assert scene.description == "2 people in this drawing. Closest: Els. Services: Tom."


def test_the_same_network_always_gives_the_same_drawing():
    assert circles(crowd(60), WORDS) == circles(crowd(60), WORDS)


def test_large_letters_are_larger():
    small, large = (circles(crowd(9), WORDS, large=large) for large in (False, True))

    assert min(t.size for t in large.texts if t.halo and t.size > 4) > min(
        t.size for t in small.texts if t.halo and t.size > 3
    )


def test_a_line_to_the_centre_starts_at_its_edge():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom", "sector": "professionals"}),
            ("bond", "me~a", {"closeness": 4, "line": "strong"}),
            ("spot", "circles~a", {"at": [89, 0]}),
        ),
        WORDS,
    )

    assert any(stroke.path.startswith(f"M{at(10.8, 0)}L") for stroke in scene.strokes)


def test_beside_the_paper_a_word_tells_who_is_a_wish_or_from_earlier():
    scene = circles(
        sara(
            ("alter", "a", {"name": "Tom", "status": "wished"}),
            ("alter", "b", {"name": "Els", "status": "past"}),
            ("alter", "c", {"name": "Jo", "status": "active"}),
            ("alter", "d", {"name": "An"}),
            ("bond", "me~d", {"closeness": 2}),
        ),
        WORDS,
    )
    assert scene.tray == ("Tom (status wished)", "Els (status past)", "Jo")


def test_how_it_was_shows_no_lines_so_its_legend_explains_none():
    before = sara(
        ("alter", "a", {"name": "Tom"}),
        ("bond", "me~a", {"closeness": 2, "energy_in": 3, "line": "strong"}),
        ("spot", "then~a", {"at": [40, 40]}),
    )
    told = [entry.words for entry in circles(before, WORDS, layer="then").legend]
    assert WORDS.energy_in not in told
    assert WORDS.energy_in in [entry.words for entry in circles(before, WORDS).legend]
