"""The law of the product, R-001 to R-014: for each principle something that would break with it."""

import re
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from hypothesis import given
from hypothesis import strategies as st

from kring.draw.forms import GROUPS
from kring.keep.actions import put, start_kring_for_somebody
from kring.keep.grants import KEPT_FOR_SOMEBODY, Scope, give
from kring.keep.models import Grant
from kring.keep.queries import network_of_kring
from kring.network.model import KINDS, Agreement, Alter, Bond, Ego, is_paid
from kring.network.network import network_of
from kring.network.patterns import patterns
from kring.network.strengthening import ways
from kring.people.models import User
from kring.scene.wall import for_the_wall
from kring.site.actions import begin_kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import choices_for
from machine.doors import come_in

VERDICTS = r"te klein|te weinig|onvoldoende|slecht|zwak netwerk|schraal|goed zo|score|punten"


def shown(page, name, kring, *tail):
    return strip_tags(page.get(reverse(name, args=[kring.pk, *tail])).content.decode())


def let_in(kring, sara, name, **scope):
    user = User.objects.create_user(name)
    give(kring, user_id=user.pk, role="professional", scope=Scope(**scope), by=sara)
    return user


def said(**fields):
    """Give an Alter and a Bond of which only this was said."""
    alter = {name: value for name, value in fields.items() if name in Alter.__struct_fields__}
    bond = {name: value for name, value in fields.items() if name not in alter}
    return Alter(id="a", name="Wim", **alter), Bond(id="me~a", **bond)


# R-001, relation before task


def test_the_first_question_is_who_matters_and_not_who_does_what(page, kring):
    assert "Wie is belangrijk voor jou?" in shown(page, "list", kring)


@pytest.mark.parametrize("board", [each for each in BOARDS.values() if each.asks_of])
def test_nobody_can_be_asked_before_it_was_said_what_they_mean(board):
    nameless = [Ego(id="me"), Alter(id="a", name="Wim")]
    for field in board.asks_of:
        assert choices_for(network_of(nameless), field, asks=True) == []
        known = network_of([*nameless, Bond(id="me~a", meaning="Mijn maat")])
        assert [code for code, _ in choices_for(known, field, asks=True)] == ["a"]


def test_what_asks_somebody_for_something_is_on_a_board_that_knows_it():
    assert "who" in BOARDS["agreements"].asks_of
    assert "backup" in BOARDS["agreements"].asks_of


# R-002, awareness and not registration


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_has_to_be_filled_in(kind):
    assert KINDS[kind](id="x")


# R-003, the person owns the map


def test_who_keeps_a_kring_for_somebody_is_no_owner_and_what_a_worker_writes_is_read(page, sara):
    worker = User.objects.create_user("els")
    kept = start_kring_for_somebody(by=worker, until=timezone.now() + KEPT_FOR_SOMEBODY)
    assert Grant.objects.get(kring=kept, user=worker).role == "starter"
    mine = begin_kring(centre="Sara", names=["Joren"], by=sara)
    put(mine, [("i", "impression", "text", "Ik zie dat zij veel draagt.")], by=worker)
    assert "Ik zie dat zij veel draagt." in shown(page, "worker_view", mine)


# R-004, never a substitute for care


def test_the_plan_always_asks_for_the_safety_net_and_says_the_right_to_help_stays(page, kring):
    plan = shown(page, "plan", kring)
    assert "Het professionele vangnet" in plan
    assert "Je tekening en je plan beperken nooit je recht op hulp." in plan


def test_the_safety_net_is_not_emptied_in_silence(page, kring, sara):
    put(kring, [("plan", "plan", "net", "Huisarts en CAW")], by=sara)
    address = reverse("plan_part", args=[kring.pk, "net"])
    emptied = {"seen": "9999", "plan.net": "", "initial-plan.net": "Huisarts en CAW"}

    assert page.post(address, emptied).status_code == 400
    assert network_of_kring(kring).plans[0].net == "Huisarts en CAW"
    page.post(address, emptied | {"plan.net_empty": "Ik wil het zo."})
    assert network_of_kring(kring).plans[0].net is None


# R-005, protect helpers from overload


def test_asking_again_who_carries_much_stops_first(page, kring, sara):
    ego = network_of_kring(kring).egos[0].id
    mieke = network_of_kring(kring).alters[0].id
    carried = [
        (f"{ego}~{mieke}", "bond", function, "get")
        for function in ("practical", "affective", "advice", "company")
    ]
    carried += [(mieke, "alter", "busy", "full")]
    put(kring, carried, by=sara)
    asked = {"seen": "9999", "agreement.what": "Boodschappen", "agreement.who": [mieke]}

    page.post(reverse("card", args=[kring.pk, "agreements", "new"]), asked)

    assert network_of_kring(kring).agreements == ()


# R-006, small is not bad


@pytest.mark.parametrize("name", ["read", "strengthen", "path", "plan", "moments"])
def test_two_people_are_nowhere_called_few_or_less_good_than_twelve(name, page, sara):
    for names in (["Wim", "An"], [f"Mens {number}" for number in range(12)]):
        kring = begin_kring(centre="Sara", names=names, by=sara)
        assert re.findall(VERDICTS, shown(page, name, kring).lower()) == []


@given(st.integers(min_value=1, max_value=12))
def test_nothing_stands_out_because_there_are_few(people):
    network = network_of([Ego(id="me"), *(Alter(id=f"a{at}") for at in range(people))])
    assert [pattern.code for pattern in patterns(network, today=date(2027, 1, 1))] == []


# R-007, the worker's ideal network is not the person's


def test_a_workers_view_is_no_part_of_what_the_person_says_or_of_a_wall(kring, sara):
    put(kring, [("i", "impression", "text", "Te klein.")], by=sara)
    network = network_of_kring(kring)
    assert network.about.sentence is None
    assert for_the_wall(network).impressions == ()


# R-008, no goal in itself


def test_the_plan_begins_with_what_somebody_hopes_for(page, kring):
    plan = shown(page, "plan", kring)
    assert plan.index("Waar hoop je op?") < plan.index("Wat is er nodig?")
    assert plan.index("Waar hoop je op?") < plan.index("Wat we afspraken")


# R-009, strengths first, burdens not hidden


def test_what_gives_is_asked_before_what_costs():
    asked = [name for _title, names in GROUPS for name in names]
    assert asked.index("bond.energy_in") < asked.index("bond.energy_out")


# R-010, the professional takes part


def test_a_worker_cannot_let_others_into_somebodys_kring(client, kring, sara):
    come_in(client, let_in(kring, sara, "els", may_draw=True, may_print=True))
    assert client.get(reverse("invite", args=[kring.pk])).status_code == 403


# R-011, no indication needed


def test_a_kring_begins_with_nothing_said_of_anybody(page):
    answer = page.post(reverse("new_kring"), {})
    assert answer.status_code == 302
    assert "/kring/" in answer.url


# R-012, no coercion


@pytest.mark.parametrize("answer", ["yes", "no", "not_now"])
def test_yes_no_and_not_now_are_equal_answers_without_a_reason(answer, page, kring, sara):
    put(kring, [("g", "agreement", "what", "Koffie"), ("g", "agreement", "state", "proposed")],
        by=sara)  # fmt: skip
    page.post(reverse("act_on_agreement", args=[kring.pk, "g", answer]))
    state = network_of_kring(kring).agreements[0].state
    assert state == ("running" if answer == "yes" else answer)


# R-013, gentle where there is nobody


EVERY_PAGE = (
    "list", "in_words", "read", "strengthen", "path", "plan", "plan_paper", "agreements", "print",
    "find_people", "find_places", "carrying", "giving", "keeping_in_touch", "getting_around",
    "lanes", "leaving_care", "talks", "questionnaires", "successes", "went_well", "moments",
)  # fmt: skip


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_an_empty_kring_is_met_with_a_question_and_never_with_a_nought(name, page, sara):
    empty = begin_kring(centre="K.", names=[], by=sara)
    words = shown(page, name, empty)
    assert re.findall(r"\b0 (mensen|personen|contacten|stappen)", words) == []
    assert re.findall(r"\bniemand in je (netwerk|kring)", words.lower()) == []


# R-014, labels are optional


def test_somebody_without_a_label_is_drawn_measured_and_may_have_several():
    assert is_paid(Alter(id="a")) is None
    assert Alter(id="a", relation_types=("neighbour", "friend"))


# What is never proposed, and never by name


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "status": st.sampled_from(["active", "asleep", "broken", "past", "wished"]),
            "sort": st.sampled_from(["person", "group", "place"]),
            "closeness": st.integers(min_value=1, max_value=4),
            "wish": st.sampled_from(["cherish", "more", "wake", "mend", "rest"]),
            "practical": st.sampled_from(["get", "both"]),
            "relation_types": st.just(("light_tie",)),
        },
    )
)
def test_who_is_simply_a_contact_is_in_no_proposal_whatever_else_is_said(fields):
    alter, bond = said(**fields, here_for_help="contact_only")
    network = network_of([Ego(id="me"), alter, bond, Agreement(id="g", what="Koffie")])

    assert all("a" not in way.about for way in ways(network))
    assert choices_for(network, "who", asks=True) == []
