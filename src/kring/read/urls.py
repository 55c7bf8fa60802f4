"""Where the reading of a kring is found, and where own words and choices are sent."""

from django.urls import path

from kring.read import views, worker_view

urlpatterns = [
    path("read", views.read, name="read"),
    path("read/lines", views.lines, name="read_lines"),
    path("read/counting", views.counting, name="read_counting"),
    path("read/aside", views.aside, name="read_aside"),
    path("worker-view", worker_view.worker_view, name="worker_view"),
    path("worker-view/write", worker_view.write_impression, name="write_impression"),
]
