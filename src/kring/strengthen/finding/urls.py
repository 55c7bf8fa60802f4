"""Where the pages of thinking of people are found."""

from django.urls import path

from kring.strengthen.finding import views

urlpatterns = [
    path("strengthen/finding", views.finding, name="find_people"),
    path("strengthen/finding/places", views.places, name="find_places"),
    path("strengthen/finding/then", views.then, name="find_then"),
    path("strengthen/finding/<slug:deck>/<slug:card>", views.deck_card, name="deck_card"),
]
