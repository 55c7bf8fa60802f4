"""The plan page: hopes and the first question first, a safety net that is never emptied quietly."""

import re

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.strengthen.plan.boards import PLAN_PARTS

RIGHT = "Your drawing and your plan never limit your right to help."


def shown(page, kring):
    return page.get(reverse("plan", args=[kring.pk])).content.decode()


def answer(page, kring, code, before=None, **said):
    kind = PLAN_PARTS[code].kind
    data = {"seen": "999", **{f"{kind}.{name}": value for name, value in said.items()}}
    data |= {name: said[name] for name in ("onward",) if name in said} | (before or {})
    return page.post(reverse("plan_part", args=[kring.pk, code]), data)


def test_hopes_come_first_then_where_to_then_the_five_headings_and_agreements_last(page, kring):
    order = re.findall(r'<section class="plan-part[^"]*" id="(\w+)"', shown(page, kring))

    assert order == [
        "hopes", "where", "needed", "can", "who", "ideal", "professionals",
        "give", "welcome", "net", "beyond", "otherwise", "again", "agreements",
    ]  # fmt: skip


def test_an_empty_plan_asks_for_its_safety_net_and_says_that_the_right_to_help_stays(page, kring):
    told = shown(page, kring)

    assert "Whom can you always call, also when everybody around you is tired?" in told
    assert RIGHT in told


@pytest.mark.parametrize("code", PLAN_PARTS)
def test_every_part_may_be_passed_over_and_leads_on(code, page, kring):
    response = answer(page, kring, code, onward="1")

    codes = [*PLAN_PARTS, "plan"]
    assert codes[codes.index(code) + 1] in response.url
    assert network_of_kring(kring).plans == ()


def test_what_was_answered_stands_in_the_plan(page, kring):
    answer(page, kring, "where", where_to="Weer onder de mensen", think_along=["mieke"])
    answer(page, kring, "again", look_again="2027-03-01")

    network = network_of_kring(kring)
    assert network.plans[0].where_to == "Weer onder de mensen"
    assert network.plans[0].think_along == ("mieke",)
    assert network.about.look_again == "2027-03-01"
    told = shown(page, kring)
    assert "Weer onder de mensen" in told and "Oma Mieke" in told


def test_nobody_is_asked_along_before_it_was_said_what_they_mean(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)

    assert answer(page, kring, "who", who=["wim"]).status_code == 400
    assert network_of_kring(kring).plans == ()


def test_the_safety_net_is_emptied_only_with_the_reason_why(page, kring):
    answer(page, kring, "net", net="De crisislijn, dag en nacht")

    before = {"initial-plan.net": "De crisislijn, dag en nacht"}
    assert answer(page, kring, "net", before, net="").status_code == 400
    assert network_of_kring(kring).plans[0].net == "De crisislijn, dag en nacht"

    response = answer(page, kring, "net", before, net="", net_empty="Ik wil er nu geen.")
    assert response.status_code == 302
    plan = network_of_kring(kring).plans[0]
    assert (plan.net, plan.net_empty) == (None, "Ik wil er nu geen.")
    assert "Ik wil er nu geen." in shown(page, kring)


def test_a_part_that_is_not_there_is_not_found(page, kring):
    assert page.get(reverse("plan_part", args=[kring.pk, "nothing"])).status_code == 404


def test_the_plan_names_the_small_steps_that_wait(page, kring, sara):
    put(kring, [("s", "step", "text", "Ali een koffie aanbieden")], by=sara)
    assert "Ali een koffie aanbieden" in page.get(reverse("plan", args=[kring.pk])).content.decode()
