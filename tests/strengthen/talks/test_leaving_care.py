"""When care ends somebody says who stays, and wakes a contact from there."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def test_who_stays_is_kept_and_shown(page, kring):
    address = reverse("leaving_care", args=[kring.pk])
    page.post(address, {"seen": "999", "plan.stays": ["mieke"], "plan.think_along": ["mieke"]})

    [plan] = network_of_kring(kring).plans
    assert plan.stays == plan.think_along == ("mieke",)
    assert "These people stay" in page.get(address).content.decode()


def test_a_sleeping_contact_leads_to_waking_it(page, kring, sara):
    put(kring, [("c", "alter", "name", "Coach"), ("c", "alter", "status", "asleep")], by=sara)
    shown = page.get(reverse("leaving_care", args=[kring.pk])).content.decode()
    waking = reverse("card", args=[kring.pk, "waking", "new"]) + "?about=c"

    assert waking in shown
    assert 'value="c" selected' in page.get(waking).content.decode()


def test_whom_nothing_was_said_of_is_not_asked_to_stand_behind_somebody(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    address = reverse("leaving_care", args=[kring.pk])

    refused = page.post(address, {"seen": "999", "plan.think_along": ["wim"]})
    assert refused.status_code == 400
