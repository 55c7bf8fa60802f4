"""Where the path and its boards are found."""

from django.urls import path

from kring.strengthen import plan_urls, talent_urls, thresholds, views

urlpatterns = [
    path("strengthen", views.overview, name="strengthen"),
    *plan_urls.urlpatterns,
    *talent_urls.urlpatterns,
    path("strengthen/thresholds/<str:entity>/<int:number>", thresholds.threshold, name="threshold"),
    path("strengthen/offering", thresholds.offering, name="offering"),
    path("strengthen/reflection", thresholds.reflection, name="reflection"),
    path("strengthen/dilemmas/nameless", thresholds.supervision, name="supervision"),
    path("strengthen/<slug:code>", views.board, name="board"),
    path("strengthen/<slug:code>/<str:entity>", views.card, name="card"),
]
