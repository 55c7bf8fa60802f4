"""When to look again, that much has changed, and what would be good: the person says."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from kring.keep.queries import network_of_kring
from kring.strengthen.actions import months_after


def about(kring):
    return network_of_kring(kring).about


def ask(page, name, kring, **said):
    return page.post(reverse(name, args=[kring.id]), said, follow=True).content.decode()


def test_two_months_are_proposed_and_nothing_is_kept_by_itself(page, kring):
    shown = page.get(reverse("moments", args=[kring.id])).content.decode()
    assert months_after(timezone.localdate(), 2).isoformat() in shown
    assert about(kring).look_again is None


def test_the_day_is_the_persons_choice_and_can_be_taken_back(page, kring):
    ask(page, "look_again", kring, day="2030-01-31")
    assert about(kring).look_again == "2030-01-31"
    ask(page, "look_again", kring, day="")
    assert about(kring).look_again is None


def test_what_is_no_day_is_refused_and_nothing_changes(page, kring):
    assert "That is no day" in ask(page, "look_again", kring, day="31/31/31")
    assert about(kring).look_again is None


@pytest.mark.parametrize(("days", "seen"), [(-1, True), (0, True), (1, False)])
def test_on_that_day_the_start_page_says_so(page, kring, days, seen):
    day = timezone.localdate() + timedelta(days=days)
    ask(page, "look_again", kring, day=day.isoformat())
    assert ("Time to look again" in page.get("/").content.decode()) is seen


def test_that_much_has_changed_is_seen_until_it_was_talked_about(page, kring):
    ask(page, "much_changed", kring)
    assert about(kring).much_changed == timezone.localdate().isoformat()
    assert "I would like to talk about it" in page.get("/").content.decode()
    ask(page, "much_changed", kring, talked="1")
    assert about(kring).much_changed is None
    assert "I would like to talk about it" not in page.get("/").content.decode()


def test_what_would_be_good_stands_above_what_changed_in_the_persons_own_words(page, kring):
    page.post(reverse("moments", args=[kring.id]), {"title": "Spring"})
    shown = ask(page, "progress", kring, progress="Weer eens <i>lachen</i>.")
    assert about(kring).progress == "Weer eens <i>lachen</i>."
    assert "<q>Weer eens &lt;i&gt;lachen&lt;/i&gt;.</q>" in shown


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 11, 22), date(2027, 1, 22)),
        (date(2026, 12, 31), date(2027, 2, 28)),
        (date(2027, 12, 31), date(2028, 2, 29)),
    ],
)
def test_two_months_later_is_a_day_that_exists(day, later):
    assert months_after(day, 2) == later
