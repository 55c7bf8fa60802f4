"""Hopes lie in three lanes with their steps; one of which nothing was said is a wish."""

import pytest
from django.urls import reverse

from kring.draw.labels import options_of
from kring.keep.actions import put
from kring.network.model import Hope, Step
from kring.network.network import network_of
from kring.strengthen.talks.lanes import lanes_of, profile_of
from network.shared import cases_of, network_in


def test_hopes_lie_in_their_lane_with_the_steps_that_belong_to_them():
    wish, vulnerable, around = lanes_of(
        network_of(
            [
                Hope(id="a", text="Zingen"),
                Hope(id="b", text="Leven met slecht slapen", lane="vulnerability"),
                Step(id="s", text="Koor bellen", hope="a"),
                Step(id="t", hope="a"),
            ]
        )
    )

    assert [(hope.text, steps) for hope, steps in wish.hopes] == [("Zingen", ["Koor bellen"])]
    assert [hope.text for hope, _ in vulnerable.hopes] == ["Leven met slecht slapen"]
    assert around.hopes == []


def test_a_new_card_begins_in_the_lane_from_which_it_was_written(page, kring, sara):
    put(kring, [("h", "hope", "text", "Zingen")], by=sara)
    shown = page.get(reverse("lanes", args=[kring.pk])).content.decode()
    assert "Zingen" in shown and "?lane=vulnerability" in shown

    card = reverse("card", args=[kring.pk, "hopes", "new"])
    form = page.get(f"{card}?lane=vulnerability").content.decode()
    assert 'value="vulnerability" selected' in form


@pytest.mark.parametrize("case", cases_of("around"), ids=lambda case: case["name"])
def test_the_lanes_lie_as_on_a_tablet(case):
    assert [
        [lane.code, [[hope.id, hope.text or "", steps] for hope, steps in lane.hopes]]
        for lane in lanes_of(network_in(case))
    ] == case["lanes"]


@pytest.mark.parametrize("case", cases_of("profile"), ids=lambda case: case["name"])
def test_what_was_said_of_a_part_of_life_lies_beside_what_is_hoped_for_in_it(case):
    names = {str(name): code for code, name in options_of("hope", "area").items()}
    assert [
        [names[area.name], area.words, [hope.text for hope in area.hopes]]
        for area in profile_of(network_in(case))
    ] == case["profile"]


def test_where_nothing_was_said_there_is_no_profile(page, kring):
    assert profile_of(network_of([Hope(id="i", text="Zingen")])) == []
    told = page.get(reverse("lanes", args=[kring.pk])).content.decode()
    assert "Per part of life" not in told
