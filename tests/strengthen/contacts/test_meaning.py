"""One question in between: what somebody means, and back to where it came up."""

import pytest
from django.urls import reverse

from kring.keep.queries import network_of_kring


def at(kring, **query):
    return reverse("meaning", args=[kring.pk, "mieke"], query=query)


def test_one_question_is_asked_and_its_answer_kept(page, kring):
    assert page.get(at(kring)).content.decode().count("<textarea") == 1

    page.post(at(kring), {"seen": "999", "bond.meaning": "Zij lacht altijd."})
    assert network_of_kring(kring).bond("mieke").meaning == "Zij lacht altijd."


@pytest.mark.parametrize(
    "elsewhere", ["https://kwaad.example/", "//kwaad.example/", "/account", "", "javascript:x"]
)
def test_it_never_leads_out_of_the_kring(page, kring, elsewhere):
    response = page.post(at(kring, next=elsewhere), {"seen": "999"})
    assert response.url.startswith(reverse("strengthen", args=[kring.pk]))


def test_somebody_who_is_not_there_is_not_found(page, kring):
    assert page.get(reverse("meaning", args=[kring.pk, "gone"])).status_code == 404
