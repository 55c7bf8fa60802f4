"""Where the talks are found: cards, a family, a circle, three lanes."""

from django.urls import path

from kring.strengthen.talks import family, invitation, lanes, leaving_care, replies, views

urlpatterns = [
    path("strengthen/lanes", lanes.lanes, name="lanes"),
    path("strengthen/leaving-care", leaving_care.leaving_care, name="leaving_care"),
    path("strengthen/family/<str:entity>/talk", family.talk, name="family_talk"),
    path("strengthen/family/<str:entity>/talk/<str:who>", family.voice, name="family_voice"),
    path(
        "strengthen/circle/<str:entity>/invitation",
        invitation.invitation,
        name="meeting_invitation",
    ),
    path("strengthen/talks", views.talks, name="talks"),
    path("strengthen/cards/<slug:code>", replies.deck, name="reply_deck"),
    path("strengthen/cards/<slug:code>/worker", replies.for_workers, name="reply_workers"),
    path("strengthen/cards/<slug:code>/<int:number>", replies.card, name="reply_card"),
]
