"""A page of a question or two: kept and on, kept and stop, or passed over."""

from django.contrib.messages import get_messages
from django.urls import reverse

from kring.keep.queries import network_of_kring


def save(page, kring, **more):
    data = {"seen": "999", "plan.needed": "Een dak", **more}
    return page.post(reverse("plan_part", args=[kring.pk, "needed"]), data)


def test_whoever_goes_on_comes_to_the_next_question(page, kring):
    assert save(page, kring, onward="1").url.endswith("/plan/can")
    assert network_of_kring(kring).plans[0].needed == "Een dak"


def test_whoever_stops_is_back_in_the_plan_with_the_answer_kept(page, kring):
    assert save(page, kring).url.endswith("/plan#needed")
    assert network_of_kring(kring).plans[0].needed == "Een dak"


def test_what_does_not_fit_is_said_and_nothing_is_kept(page, kring):
    assert save(page, kring, **{"plan.needed": "x" * 2001}).status_code == 400
    assert network_of_kring(kring).plans == ()


def test_what_was_kept_is_said(page, kring):
    told = [str(each) for each in get_messages(save(page, kring).wsgi_request)]
    assert told == ["Saved."]


def test_where_nothing_was_said_nothing_is_said_to_be_kept(page, kring):
    address = reverse("plan_part", args=[kring.pk, "needed"])
    response = page.post(address, {"seen": "999", "plan.needed": ""})
    assert not [*get_messages(response.wsgi_request)]
