from datetime import timedelta

import pytest
from django.utils import timezone

from kring.people.along.forms import LONGEST, ConsentForm, InviteForm, ScopeForm

GOOD = {
    "for_whom": "Els",
    "role": "professional",
    "parts": ["notes", "moments"],
    "may_draw": "on",
    "until": "",
    "reason": "Zij begeleidt mij.",
}


def given(**changed):
    day = timezone.localdate() + timedelta(days=30)
    return {**GOOD, "until": day.isoformat(), **changed}


def test_a_guest_is_asked_until_a_day_and_for_a_reason():
    form = InviteForm(given())
    assert form.is_valid(), form.errors
    scope = form.scope()
    assert scope.parts == {"notes", "moments"}
    assert (scope.may_draw, scope.may_print) == (True, False)
    # The day itself still counts, and is the day people read.
    last = timezone.localtime(scope.until)
    assert last.date() == timezone.localdate() + timedelta(days=30)
    assert (last + timedelta(seconds=1)).date() == timezone.localdate() + timedelta(days=31)


@pytest.mark.parametrize("field", ["until", "reason", "for_whom", "role"])
def test_what_is_left_out_is_asked_for(field):
    form = InviteForm(given(**{field: ""}))
    assert not form.is_valid() and list(form.errors) == [field]


@pytest.mark.parametrize("days", [-1, LONGEST.days + 1])
def test_a_day_in_the_past_or_too_far_is_no_end(days):
    day = timezone.localdate() + timedelta(days=days)
    assert "until" in InviteForm(given(until=day.isoformat())).errors


@pytest.mark.parametrize("role", ["owner", "representative"])
def test_whose_it_becomes_gets_all_of_it_without_an_end(role):
    form = InviteForm(given(role=role, until="", reason="", parts=[]))
    assert form.is_valid(), form.errors
    assert form.scope().until is None


@pytest.mark.parametrize("wrong", [{"role": "starter"}, {"role": "king"}, {"parts": ["all"]}])
def test_nobody_makes_up_a_role_or_a_part(wrong):
    assert not InviteForm(given(**wrong)).is_valid()


def test_who_keeps_a_kring_for_somebody_can_only_hand_it_over():
    form = InviteForm({"for_whom": "Sara", "role": "owner"}, by="starter")
    assert form.is_valid() and set(form.fields) == {"for_whom", "role"}
    assert not InviteForm({"for_whom": "Sara", "role": "member"}, by="starter").is_valid()


@pytest.mark.parametrize("role", ["owner", "representative"])
def test_only_an_owner_makes_somebody_as_near_as_that(role):
    near = given(role=role, until="", reason="", parts=[])
    assert InviteForm(near, by="owner").is_valid()
    assert "role" in InviteForm(near, by="representative").errors


def test_what_may_be_seen_is_changed_until_another_day():
    assert ScopeForm(given()).is_valid()
    assert "until" in ScopeForm(given(until="")).errors


def test_a_yes_is_in_words_and_said_somehow():
    assert ConsentForm({"said": "Els mag bellen.", "how": "spoken"}).is_valid()
    assert set(ConsentForm({"said": "", "how": "shouted"}).errors) == {"said", "how"}
