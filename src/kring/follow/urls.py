"""Where the moments of one kring are found, and where they are laid beside each other."""

from django.urls import path

from kring.follow import compare, views, wishes

urlpatterns = [
    path("moments", views.moments, name="moments"),
    path("layers", views.layers, name="layers"),
    path("moments/<str:moment_id>", views.moment, name="moment"),
    path("moments/<str:moment_id>/drawing.svg", compare.picture, name="moment_picture"),
    path("compare", compare.compare, name="compare"),
    path("film", compare.film, name="film"),
    path("look-again", wishes.look_again, name="look_again"),
    path("much-changed", wishes.much_changed, name="much_changed"),
    path("progress", wishes.progress, name="progress"),
]
