"""Where the plan, its agreements, its calendar and its paper are found."""

from django.urls import path

from kring.strengthen.plan import agreements, calendar, paper, views

urlpatterns = [
    path("strengthen/plan", views.plan, name="plan"),
    path("strengthen/plan/paper", paper.plan_paper, name="plan_paper"),
    path("strengthen/plan/calendar", calendar.calendar, name="calendar"),
    path("strengthen/plan/<slug:code>", views.plan_part, name="plan_part"),
    path("strengthen/agreements", agreements.agreements, name="agreements"),
    path(
        "strengthen/agreements/<str:entity>/<slug:act>", agreements.act_on, name="act_on_agreement"
    ),
]
