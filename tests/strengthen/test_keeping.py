"""Keeping in touch and "not yet", as pages."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def test_examples_lead_to_a_tiny_step_with_somebody(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    put(kring, [(bond, "bond", "last_contact", "2020-01-01")], by=sara)
    told = page.get(reverse("keeping_in_touch", args=[kring.pk])).content.decode()
    assert "longer ago" in told and "I thought of you" in told
    assert reverse("card", args=[kring.pk, "steps", "new"]) + "?about=mieke" in told


def test_not_yet_is_an_answer_with_or_without_a_day(page, kring):
    address = reverse("not_yet", args=[kring.pk])
    assert "is a good answer" in page.get(address).content.decode()
    assert page.post(address, {"seen": "999"}).status_code == 302
    page.post(address, {"seen": "999", "about.look_again": "2027-03-01"})
    assert network_of_kring(kring).about.look_again == "2027-03-01"
