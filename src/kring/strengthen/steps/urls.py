"""Where the path, its small steps and what went well are found."""

from django.urls import path

from kring.strengthen.steps import successes, views

urlpatterns = [
    path("strengthen/path", views.path, name="path"),
    path("strengthen/trust", views.trust, name="trust"),
    path("strengthen/steps/<str:entity>/how-was", views.how_was, name="how_was"),
    path("strengthen/steps/<str:entity>/<slug:act>", views.step_act, name="step_act"),
    path("strengthen/interest", views.interest, name="interest"),
    path("strengthen/interest/<slug:code>", views.interest_part, name="interest_part"),
    path("strengthen/interest/<str:entity>/arrived", views.arrived, name="arrived"),
    path("strengthen/successes", successes.successes, name="successes"),
    path("strengthen/successes/<slug:code>", successes.reflect, name="reflect"),
]
