"""Where the path and its boards are found."""

from django.urls import path

from kring.strengthen import plan_urls, talents, thresholds, views

urlpatterns = [
    path("strengthen", views.overview, name="strengthen"),
    *plan_urls.urlpatterns,
    path("strengthen/talents/went-well", talents.moments_that_went_well, name="went_well"),
    path("strengthen/talents/paper", talents.talents_on_paper, name="talents_on_paper"),
    path("strengthen/thresholds/<str:entity>/<int:number>", thresholds.threshold, name="threshold"),
    path("strengthen/offering", thresholds.offering, name="offering"),
    path("strengthen/reflection", thresholds.reflection, name="reflection"),
    path("strengthen/dilemmas/nameless", thresholds.supervision, name="supervision"),
    path("strengthen/<slug:code>", views.board, name="board"),
    path("strengthen/<slug:code>/<str:entity>", views.card, name="card"),
]
