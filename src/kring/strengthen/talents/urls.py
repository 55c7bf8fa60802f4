"""Where talents, roles, and giving and getting are found."""

from django.urls import path

from kring.strengthen.talents import giving, role_design, role_papers, views

urlpatterns = [
    path("strengthen/talents/went-well", views.moments_that_went_well, name="went_well"),
    path("strengthen/talents/paper", views.talents_on_paper, name="talents_on_paper"),
    path("strengthen/roles/design", role_design.begin, name="design_role"),
    path("strengthen/roles/design/<str:entity>/<int:number>", role_design.step, name="role_step"),
    path("strengthen/roles/to-steps/<str:entity>", role_design.to_steps, name="role_to_steps"),
    path("strengthen/giving", giving.giving_and_getting, name="giving"),
    path("strengthen/giving/<str:entity>", giving.meaning_to, name="meaning_to"),
    path("strengthen/roles/paper", role_papers.role_papers, name="role_papers"),
]
