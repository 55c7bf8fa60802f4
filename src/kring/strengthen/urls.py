"""Where the path and its boards are found."""

from django.urls import path

from kring.strengthen import finding_urls, plan_urls, talent_urls, views

urlpatterns = [
    path("strengthen", views.overview, name="strengthen"),
    *plan_urls.urlpatterns,
    *talent_urls.urlpatterns,
    *finding_urls.urlpatterns,
    path("strengthen/<slug:code>", views.board, name="board"),
    path("strengthen/<slug:code>/<str:entity>", views.card, name="card"),
]
