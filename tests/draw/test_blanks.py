"""The shelf of blank sheets: each to look at, to print and to take along."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.draw.drawings import DRAWINGS
from kring.people.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def mira():
    client = Client(headers={"accept-language": "nl"})
    client.force_login(User.objects.create(username="mira"))
    return client


def test_the_shelf_leads_to_every_drawing(mira):
    page = mira.get(reverse("templates"))
    for view in DRAWINGS:
        assert reverse("template", args=[view]) in page.text


def test_a_sheet_has_lines_to_write_on_and_nobody_on_it(mira):
    page = mira.get(reverse("template", args=["circles"]))
    assert page.text.count('class="write-line"') == 2
    assert "____" in page.text


@pytest.mark.parametrize(
    ("ending", "begins"), [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<svg")]
)
def test_a_sheet_can_be_taken_along(mira, ending, begins):
    answer = mira.get(reverse("template_file", args=["who", ending]))
    assert answer.content.startswith(begins)


@pytest.mark.parametrize(
    "address", ["/templates/none", "/templates/none.pdf", "/templates/who.exe"]
)
def test_what_is_no_drawing_is_not_there(mira, address):
    assert mira.get(f"/templates/{address}").status_code == 404
