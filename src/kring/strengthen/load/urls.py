"""Where it is found who carries what, and what if somebody is away."""

from django.urls import path

from kring.strengthen.load import own_check, views

urlpatterns = [
    path("strengthen/carrying", views.carrying, name="carrying"),
    path("strengthen/carrying/<str:entity>", views.away, name="away"),
    path("strengthen/carrying/<str:entity>/told", views.told_load, name="told_load"),
    path("strengthen/carrying/<str:entity>/own-check", own_check.own_check, name="own_check"),
]
