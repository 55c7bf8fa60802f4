"""Where the plan, its agreements and its small steps are found."""

from django.urls import path

from kring.strengthen import plan

urlpatterns = [
    path("strengthen/plan", plan.plan, name="plan"),
    path("strengthen/plan/<slug:code>", plan.plan_part, name="plan_part"),
]
