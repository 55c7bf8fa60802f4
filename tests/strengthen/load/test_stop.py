"""Who carries too much is not asked again before somebody stopped to think; nothing is lost."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring

STOP = "Stop and think for a moment"


@pytest.fixture
def full(kring, sara):
    put(kring, [("mieke", "alter", "busy", "full")], by=sara)
    return kring


def write(page, kring, code, entity="new", **said):
    kind = {"agreements": "agreement", "steps": "step", "circle": "meeting", "roles": "role"}[code]
    pressed = {name: said.pop(name) for name in ("asked", "change") if name in said}
    data = {"seen": "999", **pressed} | {f"{kind}.{name}": value for name, value in said.items()}
    return page.post(reverse("card", args=[kring.pk, code, entity]), data)


def is_stopped(response):
    return response.status_code == 200 and STOP in response.content.decode()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("agreements", {"what": "Soep", "who": ["mieke"]}),
        ("agreements", {"what": "Soep", "backup": "mieke"}),
        ("steps", {"text": "Wandelen", "with_whom": ["mieke"]}),
        ("circle", {"topic": "Samen", "who": ["mieke"]}),
        ("circle", {"topic": "Samen", "companion": "mieke"}),
        ("roles", {"name": "zanger", "goes_along": ["mieke"]}),
    ],
)
def test_every_card_that_asks_somebody_stops_and_goes_on_once_it_was_talked_about(
    page, full, code, said
):
    assert is_stopped(write(page, full, code, **said))
    network = network_of_kring(full)
    assert not (network.agreements or network.steps or network.meetings or network.roles)
    again = write(page, full, code, change="1", **said)
    assert again.status_code == 200 and STOP not in again.content.decode()
    assert write(page, full, code, asked="1", **said).status_code == 302
    network = network_of_kring(full)
    assert network.agreements or network.steps or network.meetings or network.roles


def test_the_page_in_between_has_a_way_on_with_all_that_was_written(page, full):
    told = write(page, full, "agreements", what="Soep", who=["mieke"]).content.decode()
    assert 'name="asked" value="1"' in told and 'name="change" value="1"' in told
    assert 'name="agreement.what" value="Soep"' in told
    assert "First ask Oma Mieke how it goes" in told


def test_the_part_of_the_plan_that_asks_stops_and_the_one_that_tells_does_not(page, full):
    def said(code, **fields):
        data = {"seen": "999"} | {f"plan.{name}": value for name, value in fields.items()}
        return page.post(reverse("plan_part", args=[full.pk, code]), data)

    assert is_stopped(said("who", who=["mieke"]))
    assert said("where", think_along=["mieke"]).status_code == 302
    assert said("who", who=["mieke"], asked="1").status_code in {200, 302}


def test_a_step_of_a_role_stops_too(page, full):
    data = {"seen": "999", "role.goes_along": ["mieke"]}
    address = reverse("role_step", args=[full.pk, "new", 6])
    assert is_stopped(page.post(address, data))
    assert page.post(address, data | {"asked": "1"}).status_code == 302


def test_more_hours_of_somebody_who_is_full_stop_and_fewer_do_not(page, full, sara):
    said = {"what": "Soep", "who": ("mieke",), "state": "running", "hours_a_week": 2}
    put(full, [("a", "agreement", name, value) for name, value in said.items()], by=sara)
    told = {"what": "Soep", "who": ["mieke"]}
    assert is_stopped(write(page, full, "agreements", "a", **told, hours_a_week="40"))
    assert write(page, full, "agreements", "a", **told, hours_a_week="2").status_code == 302
    assert write(page, full, "agreements", "a", **told, hours_a_week="1").status_code == 302


def test_three_signals_stop_as_well_as_the_own_word_of_enough(page, kring, sara):
    vital = {"what": "Medicatie", "who": ("mieke",), "state": "running", "vital": True}
    vital |= {"hours_a_week": 9}
    put(kring, [("v", "agreement", name, value) for name, value in vital.items()], by=sara)
    assert not is_stopped(write(page, kring, "steps", text="Bellen", with_whom=["mieke"]))
    put(kring, [("mieke", "alter", "carries_more", True)], by=sara)
    assert is_stopped(write(page, kring, "steps", text="Wandelen", with_whom=["mieke"]))
