"""Where it is found what holds back."""

from django.urls import path

from kring.strengthen.thresholds import views

urlpatterns = [
    path("strengthen/thresholds/<str:entity>/<int:number>", views.threshold, name="threshold"),
    path("strengthen/offering", views.offering, name="offering"),
    path("strengthen/reflection", views.reflection, name="reflection"),
    path("strengthen/dilemmas/nameless", views.supervision, name="supervision"),
]
of_a_house = [
    path("own-door", views.own_door, name="own_door"),
]
