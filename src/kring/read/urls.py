"""Where the reading of a kring is found, and where own words and choices are sent."""

from django.urls import path

from kring.read import views

urlpatterns = [
    path("read", views.read, name="read"),
    path("read/lines", views.lines, name="read_lines"),
    path("read/counting", views.counting, name="read_counting"),
    path("read/aside", views.aside, name="read_aside"),
]
