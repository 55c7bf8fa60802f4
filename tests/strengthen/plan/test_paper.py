"""The plan on paper: what holds, without whoever may not be on a sheet, and always the net."""

from django.urls import reverse
from django.utils import translation

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Agreement, Alter, Ego, Step
from kring.network.network import network_of
from kring.strengthen.plan.paper import POSTERS, lines_of, steps_of


def sheet(page, kring):
    return page.get(reverse("plan_paper", args=[kring.pk])).content.decode()


def test_the_safety_net_and_the_right_to_help_stand_on_an_empty_sheet_too(page, kring):
    told = sheet(page, kring)
    assert "Whom can you always call, also when everybody around you is tired?" in told
    assert "Your drawing and your plan never limit your right to help." in told


def test_who_may_not_hang_on_the_wall_is_not_on_the_sheet(page, kring, sara):
    put(
        kring,
        [
            ("karim", "alter", "name", "Karim"),
            ("karim", "alter", "visibility", "self"),
            ("h", "hope", "text", "Weer zingen"),
            ("x", "hope", "text", "Stil geheim"),
            ("x", "hope", "visibility", "self"),
            ("gone", "hope", "text", "Een boot"),
            ("gone", "hope", "state", "let_go"),
            ("plan", "plan", "who", ("mieke", "karim")),
            ("s", "step", "text", "Gebeld!"),
            ("s", "step", "celebrated", "Gebeld!"),
        ],
        by=sara,
    )
    told = sheet(page, kring)
    assert "Weer zingen" in told and "Oma Mieke" in told and "Gebeld!" in told
    assert "Karim" not in told and "Stil geheim" not in told
    assert "Een boot" not in told  # it was let go


def test_of_what_was_done_only_what_was_celebrated_hangs_on_the_wall(page, kring, sara):
    said = {
        "a": {"text": "Bellen", "state": "done", "how_was": "Hij nam niet op."},
        "b": {"text": "Wandelen", "state": "done", "celebrated": "Gelukt!", "how_was": "Koud."},
    }
    changes = [(each, "step", *one) for each, fields in said.items() for one in fields.items()]
    put(kring, changes, by=sara)
    went_well = sheet(page, kring).partition("What went well")[2].partition("</section>")[0]
    assert "Bellen" not in went_well and "Hij nam niet op." not in went_well
    assert "<strong>Wandelen</strong>: Gelukt!" in went_well and "Koud." not in went_well


def test_what_was_refused_or_ended_is_no_line_of_the_plan():
    states = ["proposed", "running", "paused", "no", "not_now", "done"]
    network = network_of(
        [Ego(id="me"), *(Agreement(id=state, what=state, state=state) for state in states)]
    )
    assert [line.what for line in lines_of(network)] == ["proposed", "running", "paused"]


def test_with_the_drawing_above_it_the_plan_is_a_poster_without_whoever_may_not_be_on_one(
    page, kring, sara
):
    ego = network_of_kring(kring).egos[0].id
    put(
        kring,
        [
            (f"{ego}~mieke", "bond", "closeness", 1),
            ("mieke", "alter", "relation_types", ("grandparent",)),
            ("karim", "alter", "name", "Karim"),
            ("karim", "alter", "visibility", "self"),
            (f"{ego}~karim", "bond", "closeness", 1),
        ],
        by=sara,
    )
    address = reverse("plan_paper", args=[kring.pk])
    bare = page.get(address).content.decode()
    for view in POSTERS:
        poster = page.get(address, {"as": view, "size": "A3"}).content.decode()
        assert '<figure class="above">' in poster
        assert 'class="plan-sheet large"' in poster
        assert "Mieke" in poster
        assert "Karim" not in poster
    assert "<figure" not in bare
    assert "<figure" not in page.get(address, {"as": "matrix"}).content.decode()


def test_a_small_step_on_paper_says_with_whom_and_on_which_day():
    network = network_of(
        [
            Ego(id="e"),
            Alter(id="a", name="Ali"),
            Step(id="s", text="Ooit iets"),
            Step(id="t", text="Koffie drinken", about="a", day="2027-01-09"),
            Step(id="d", text="Klaar", state="done"),
        ]
    )
    with translation.override("en"):
        assert steps_of(network) == [("Koffie drinken", "Ali, 9 January 2027"), ("Ooit iets", "")]
