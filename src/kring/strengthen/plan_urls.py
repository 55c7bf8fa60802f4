"""Where the plan, its agreements and its small steps are found."""

from django.urls import path

from kring.strengthen import (
    agreements,
    calendar,
    carrying,
    own_along,
    own_check,
    plan,
    plan_paper,
    successes,
)
from kring.strengthen import path as way

urlpatterns = [
    path("strengthen/plan", plan.plan, name="plan"),
    path("strengthen/plan/paper", plan_paper.plan_paper, name="plan_paper"),
    path("strengthen/plan/calendar", calendar.calendar, name="calendar"),
    path("strengthen/plan/<slug:code>", plan.plan_part, name="plan_part"),
    path("strengthen/agreements", agreements.agreements, name="agreements"),
    path("strengthen/agreements/<str:entity>", agreements.agreement, name="agreement"),
    path(
        "strengthen/agreements/<str:entity>/<slug:act>", agreements.act_on, name="act_on_agreement"
    ),
    path("strengthen/own-along", own_along.own_along, name="own_along"),
    path("strengthen/path", way.path, name="path"),
    path("strengthen/trust", way.trust, name="trust"),
    path("strengthen/steps/<str:entity>/how-was", way.how_was, name="how_was"),
    path("strengthen/steps/<str:entity>/<slug:act>", way.step_act, name="step_act"),
    path("strengthen/interest", way.interest, name="interest"),
    path("strengthen/interest/<slug:code>", way.interest_part, name="interest_part"),
    path("strengthen/interest/<str:entity>/arrived", way.arrived, name="arrived"),
    path("strengthen/successes", successes.successes, name="successes"),
    path("strengthen/successes/<slug:code>", successes.reflect, name="reflect"),
    path("strengthen/carrying", carrying.carrying, name="carrying"),
    path("strengthen/carrying/<str:entity>", carrying.away, name="away"),
    path("strengthen/carrying/<str:entity>/told", carrying.told_load, name="told_load"),
    path("strengthen/carrying/<str:entity>/own-check", own_check.own_check, name="own_check"),
]
