"""What the pages of the plan and the path never do, whoever is on paper."""

import re

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring

PAGES = {
    "plan": [],
    "plan_part where": ["where"],
    "plan_part who": ["who"],
    "path": [],
    "interest": [],
    "interest_part": ["along"],
    "agreements": [],
    "card": ["agreements", "new"],
    "calendar": [],
    "successes": [],
    "plan_paper": [],
}
ASKS = re.compile(r"<main.*</main>", re.DOTALL)


@pytest.fixture
def full(kring, sara):
    """Give a kring in which Burt is simply a neighbour, dear as he is."""
    ego = network_of_kring(kring).egos[0].id
    said = [
        ("burt", "alter", "name", "Burt"),
        ("burt", "alter", "here_for_help", "contact_only"),
        (f"{ego}~burt", "bond", "closeness", 1),
        (f"{ego}~burt", "bond", "wish", "cherish"),
        (f"{ego}~burt", "bond", "company", "both"),
    ]
    put(kring, said, by=sara)
    return kring


def main_of(page, kring, name, tail):
    shown = page.get(reverse(name.split()[0], args=[kring.pk, *tail])).content.decode()
    return ASKS.search(shown).group()


@pytest.mark.parametrize("name", PAGES)
def test_who_is_simply_a_contact_is_proposed_nowhere(name, page, full):
    assert "Burt" not in main_of(page, full, name, PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_with_two_people_nothing_is_counted_and_nothing_is_a_share(name, page, full):
    words = re.sub(r"<[^>]+>|&[#\w]+;", " ", main_of(page, full, name, PAGES[name]))
    assert not re.search(r"\d+ ?%|\b0\b|\bonly \d", words)


@pytest.mark.parametrize("name", ["plan", "plan_paper"])
def test_a_plan_always_says_that_the_right_to_help_stays(name, page, full):
    told = main_of(page, full, name, [])
    assert "Your drawing and your plan never limit your right to help." in told
    assert "The professional safety net" in told


def test_the_plan_asks_for_hopes_before_anything_else_and_for_agreements_last(page, full):
    told = main_of(page, full, "plan", [])
    headings = re.findall(r"<h2[^>]*>([^<]+)</h2>", told)
    assert headings[0] == "What do you hope for?"
    assert headings[1] == "Where do you want to go?"
    assert headings[-1] == "What we agreed"


def test_nobody_is_along_in_a_plan_until_they_are_asked(page, full):
    assert network_of_kring(full).plans == ()
    assert "checked" not in main_of(page, full, "plan_part who", ["who"])
