"""Where the pages about who looks along are found: under a kring, and at its door."""

from django.urls import path

from kring.people.along import handing, views

of_a_kring = [
    path("along", views.along, name="along"),
    path("along/invite", views.invite, name="invite"),
    path("along/invitations/<str:invitation_id>/away", views.withdraw, name="withdraw"),
    path("along/<int:grant_id>/change", views.change, name="change_grant"),
    path("along/<int:grant_id>/stop", views.stop, name="stop_grant"),
    path("along/prolong", views.prolong, name="prolong"),
    path("along/pass-on", views.pass_on, name="pass_on"),
    path("along/lock", views.lock, name="lock"),
    path("along/journal", views.journal, name="journal"),
    path("along/agreed", views.agreed, name="agreed"),
    path("along/agreed/<int:number>/back", views.take_back, name="take_back"),
]
at_the_door = [
    path("invitation/<str:secret>", handing.invitation, name="invitation"),
    path("invitation/<str:secret>/come-in", handing.come_in, name="come_in"),
]
