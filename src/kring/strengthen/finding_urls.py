"""Where the pages of finding people and of what holds somebody back are found."""

from django.urls import path

from kring.strengthen import contacts, finding, getting_around, keeping, meaning, thresholds

urlpatterns = [
    path("strengthen/meaning/<str:entity>", meaning.meaning, name="meaning"),
    path("strengthen/contacts/not-safe", contacts.not_safe, name="not_safe"),
    path("strengthen/contacts/via/<str:entity>/who", contacts.snowball, name="snowball"),
    path("strengthen/contacts/<slug:code>", contacts.topic, name="contacts"),
    path("strengthen/contacts/<slug:code>/<str:entity>", contacts.contact, name="contact"),
    path("strengthen/thresholds/<str:entity>/<int:number>", thresholds.threshold, name="threshold"),
    path("strengthen/finding", finding.finding, name="find_people"),
    path("strengthen/finding/places", finding.places, name="find_places"),
    path("strengthen/finding/then", finding.then, name="find_then"),
    path("strengthen/finding/<slug:deck>/<slug:card>", finding.deck_card, name="deck_card"),
    path("strengthen/getting-around", getting_around.getting_around, name="getting_around"),
    path("strengthen/near", getting_around.near, name="near"),
    path("strengthen/getting-around/<str:entity>", getting_around.whereabouts, name="whereabouts"),
    path("strengthen/keeping", keeping.keeping_in_touch, name="keeping_in_touch"),
    path("strengthen/keeping/<str:entity>", keeping.birthday, name="birthday"),
    path("strengthen/not-yet", keeping.not_yet, name="not_yet"),
    path("strengthen/offering", thresholds.offering, name="offering"),
    path("strengthen/reflection", thresholds.reflection, name="reflection"),
    path("strengthen/dilemmas/nameless", thresholds.supervision, name="supervision"),
]
