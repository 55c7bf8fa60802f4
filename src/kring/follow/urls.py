"""Where the moments of one kring are found."""

from django.urls import path

from kring.follow import views

urlpatterns = [
    path("moments", views.moments, name="moments"),
    path("layers", views.layers, name="layers"),
    path("moments/<str:moment_id>", views.moment, name="moment"),
]
