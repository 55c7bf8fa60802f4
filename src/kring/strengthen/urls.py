"""Where the path and its boards are found."""

from django.urls import path

from kring.strengthen import views

urlpatterns = [
    path("strengthen", views.overview, name="strengthen"),
    path("strengthen/<slug:code>", views.board, name="board"),
    path("strengthen/<slug:code>/<str:entity>", views.card, name="card"),
]
