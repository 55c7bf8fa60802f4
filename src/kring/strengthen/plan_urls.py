"""Where the plan, its agreements and its small steps are found."""

from django.urls import path

from kring.strengthen import agreements, plan

urlpatterns = [
    path("strengthen/plan", plan.plan, name="plan"),
    path("strengthen/plan/<slug:code>", plan.plan_part, name="plan_part"),
    path("strengthen/agreements", agreements.agreements, name="agreements"),
    path("strengthen/agreements/<str:entity>", agreements.agreement, name="agreement"),
    path(
        "strengthen/agreements/<str:entity>/<slug:act>", agreements.act_on, name="act_on_agreement"
    ),
]
