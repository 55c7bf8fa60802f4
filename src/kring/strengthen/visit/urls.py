"""Where a tablet fetches the decks and questionnaires that go along on a visit."""

from django.urls import path

from kring.strengthen.visit import own_along

urlpatterns = [
    path("strengthen/own-along", own_along.own_along, name="own_along"),
]
