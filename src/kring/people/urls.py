"""Where the door is found."""

from django.urls import path

from kring.people import views

urlpatterns = [
    path("sign-in", views.sign_in, name="sign_in"),
    path("sign-out", views.sign_out, name="sign_out"),
    path("leave", views.leave, name="leave"),
    path("set-up/<str:token>", views.set_up, name="set_up"),
]
