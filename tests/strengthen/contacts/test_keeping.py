"""Keeping in touch and "not yet", as pages."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def test_examples_lead_to_a_tiny_step_with_somebody(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    put(kring, [(bond, "bond", "last_contact", "2020-01-01")], by=sara)
    told = page.get(reverse("keeping_in_touch", args=[kring.pk])).content.decode()
    assert "longer ago" in told and "I thought of you" in told
    assert reverse("card", args=[kring.pk, "steps", "new"]) + "?about=mieke" in told


def test_not_yet_is_an_answer_with_or_without_a_day_and_leaves_the_day_of_the_plan(
    page, kring, sara
):
    put(kring, [("kring", "about", "look_again", "2027-03-01")], by=sara)
    address = reverse("not_yet", args=[kring.pk])
    assert "is a good answer" in page.get(address).content.decode()
    assert page.post(address, {"seen": "999"}).status_code == 302
    assert "The day of your plan stays." in page.get(address).text
    page.post(address, {"seen": "999", "about.ask_again": "2027-09-09"})
    about = network_of_kring(kring).about
    assert (about.ask_again, about.look_again) == ("2027-09-09", "2027-03-01")


def test_the_overview_tells_in_one_sentence_that_the_day_after_not_yet_has_come(page, kring, sara):
    overview = reverse("strengthen", args=[kring.pk])
    asked = "“Not yet” was said here, and its day has come. How is it now?"
    assert asked not in page.get(overview).text
    for day, times in (("2999-01-01", 0), ("2020-01-01", 1)):
        put(kring, [("kring", "about", "ask_again", day)], by=sara)
        assert page.get(overview).text.count(asked) == times


def soon(days=3):
    return f"--{timezone.localdate() + timedelta(days=days):%m-%d}"


def test_a_birthday_is_asked_told_in_words_and_emptied_again(page, kring):
    address = reverse("birthday", args=[kring.pk, "mieke"])
    assert "Oma Mieke" in page.get(address).content.decode()
    page.post(address, {"seen": "999", "alter.birthday_0": "12", "alter.birthday_1": "03"})
    assert network_of_kring(kring).alter["mieke"].birthday == "--03-12"
    told = page.get(reverse("keeping_in_touch", args=[kring.pk])).content.decode()
    assert "Birthday: 12 March" in told
    empty = {"seen": "999", "initial-alter.birthday": "--03-12"}
    page.post(address, {**empty, "alter.birthday_0": "", "alter.birthday_1": ""})
    assert network_of_kring(kring).alter["mieke"].birthday is None
    assert page.get(reverse("birthday", args=[kring.pk, "nobody"])).status_code == 404


def test_one_that_comes_soon_is_named_here_and_on_the_overview(page, kring, sara):
    for name in ("keeping_in_touch", "strengthen"):
        assert "has a birthday" not in page.get(reverse(name, args=[kring.pk])).content.decode()
    put(kring, [("mieke", "alter", "birthday", soon())], by=sara)
    for name in ("keeping_in_touch", "strengthen"):
        told = page.get(reverse(name, args=[kring.pk])).content.decode()
        assert "Oma Mieke has a birthday on " in told


def test_of_many_people_a_few_are_shown_and_the_others_wait(page, kring, sara):
    put(kring, [(f"n{one}", "alter", "name", f"Buur {one}") for one in range(30)], by=sara)
    told = page.get(reverse("keeping_in_touch", args=[kring.pk])).content.decode()
    at_once, folded = told.split("<summary>Everybody</summary>")
    assert at_once.count("?about=") == 12
    assert at_once.count("?about=") + folded.count("?about=") == 32  # with the choir
