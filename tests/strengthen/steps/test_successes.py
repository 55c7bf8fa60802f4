"""What went well, in own words and by where it plays; and looking back in three questions."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Ego, Hope, Step
from kring.network.network import network_of
from kring.network.strengthening import ways
from kring.strengthen.boards import BOARDS
from kring.strengthen.steps.boards import REFLECTIONS
from kring.strengthen.steps.successes import answers, by_level, successes_of
from kring.strengthen.steps.words import PATH
from network.drawn import drawn


def test_what_was_done_celebrated_or_came_true_went_well():
    network = network_of(
        [
            Ego(id="me"),
            Step(id="a", text="Bellen", state="done", how_was="Warm", level="together"),
            Step(id="b", text="Wandelen", state="open"),
            Step(id="c", text="Koken", celebrated="Gelukt!"),
            Hope(id="h", text="Een eigen deur", state="came_true"),
        ]
    )
    found = successes_of(network)

    assert [(each.what, each.words) for each in found] == [
        ("Bellen", "Warm"),
        ("Koken", "Gelukt!"),
        ("Een eigen deur", "it came true"),
    ]
    laid = by_level(found)
    assert list(laid) == ["", "between us"]
    assert [each.what for each in laid[""]] == ["Koken", "Een eigen deur"]


def test_the_three_questions_are_answered_one_by_one_for_the_person_alone(page, kring):
    codes = [*REFLECTIONS]
    for code, later in zip(codes, [*codes[1:], None], strict=True):
        said = {"seen": "999", "onward": "1", "reply.words": f"Een beetje ({code})"}
        response = page.post(reverse("reflect", args=[kring.pk, code]), said)
        assert response.url.endswith(f"/{later}" if later else "/successes")

    network = network_of_kring(kring)
    assert [reply.card for reply in network.replies] == [f"reflect.{code}" for code in codes]
    assert all(reply.visibility is None and reply.day for reply in network.replies)
    assert answers(network, "grip")[0][1] == "Een beetje (grip)"
    shown = page.get(reverse("successes", args=[kring.pk])).content.decode()
    assert "Een beetje (part)" in shown


def test_each_part_of_the_path_is_told_with_one_to_three_ideas():
    assert list(PATH) == [way.phase for way in ways(drawn())]
    for text in PATH.values():
        assert 1 <= len(text.ideas) <= 3
        assert text.board in BOARDS


def test_what_was_done_is_not_said_to_have_gone_well(page, kring, sara):
    said = [("a", "step", "text", "Bellen"), ("a", "step", "state", "done")]
    said += [("a", "step", "how_was", "Ze hing op."), ("b", "step", "text", "Koken")]
    put(kring, [*said, ("b", "step", "celebrated", "Gelukt!")], by=sara)
    told = page.get(reverse("successes", args=[kring.pk])).content.decode()
    went_well, done = told.split("<h2>What was done</h2>")
    assert "Gelukt!" in went_well and "Bellen" not in went_well
    assert "Ze hing op." in done.split("<h2>")[0]
