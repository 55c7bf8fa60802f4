"""Error pages: kind, in the language of the reader, and never leaning on what broke."""

import pytest
from django.test import RequestFactory
from django.utils.translation import override

from kring.site import errors


@pytest.fixture
def request_of_nobody(rf: RequestFactory):
    return rf.get("/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("view", "status", "title"),
    [
        (errors.bad_request, 400, "That did not come through well"),
        (errors.forbidden, 403, "This door stays closed"),
        (errors.not_found, 404, "There is nothing here"),
    ],
)
def test_says_what_happened_without_what_was_asked(request_of_nobody, view, status, title):
    with override("en"):
        response = view(request_of_nobody, Exception("Oma Mieke"))
    assert response.status_code == status
    assert title in response.content.decode()
    assert "Mieke" not in response.content.decode()


def test_a_fault_of_ours_is_said_without_asking_the_database(request_of_nobody):
    with override("en"):
        response = errors.server_error(request_of_nobody)
    assert response.status_code == 500
    assert "That was not your doing" in response.content.decode()
