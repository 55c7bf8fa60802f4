"""Where contacts, keeping in touch and who is near are found."""

from django.urls import path

from kring.strengthen.contacts import getting_around, keeping, meaning, views

urlpatterns = [
    path("strengthen/meaning/<str:entity>", meaning.meaning, name="meaning"),
    path("strengthen/contacts/not-safe", views.not_safe, name="not_safe"),
    path("strengthen/contacts/via/<str:entity>/who", views.snowball, name="snowball"),
    path("strengthen/contacts/<slug:code>", views.topic, name="contacts"),
    path("strengthen/contacts/<slug:code>/<str:entity>", views.contact, name="contact"),
    path("strengthen/getting-around", getting_around.getting_around, name="getting_around"),
    path("strengthen/near", getting_around.near, name="near"),
    path("strengthen/getting-around/<str:entity>", getting_around.whereabouts, name="whereabouts"),
    path("strengthen/keeping", keeping.keeping_in_touch, name="keeping_in_touch"),
    path("strengthen/keeping/<str:entity>", keeping.birthday, name="birthday"),
    path("strengthen/not-yet", keeping.not_yet, name="not_yet"),
]
