"""Where the pages of houses are found."""

from django.urls import path

from kring.people.organisation import decks, openings, signals, views

urlpatterns = [
    path("organisation", views.organisations, name="organisations"),
    path("organisation/<int:house_id>", views.organisation, name="organisation"),
    path("organisation/<int:house_id>/link", views.join_link, name="join_link"),
    path("organisation/<int:house_id>/keep", views.keep_days, name="keep_days"),
    path(
        "organisation/<int:house_id>/second-step",
        views.house_second_step,
        name="house_second_step",
    ),
    path("organisation/<int:house_id>/team", views.new_team, name="new_team"),
    path("organisation/<int:house_id>/<int:member_id>", views.move_member, name="move_member"),
    path(
        "organisation/<int:house_id>/<int:member_id>/leave",
        views.leave_house,
        name="leave_house",
    ),
    path(
        "organisation/<int:house_id>/claim/<int:user_id>",
        views.take_on_claimed,
        name="take_on_claimed",
    ),
    path("organisation/<int:house_id>/openings", openings.openings, name="openings"),
    path("organisation/<int:house_id>/signals", signals.signals, name="signals"),
    path("organisation/<int:house_id>/link-group", openings.link_group, name="link_group"),
    path("organisation/<int:house_id>/decks", decks.decks, name="house_decks"),
    path("organisation/<int:house_id>/decks/<int:deck_id>", decks.deck, name="house_deck"),
    path(
        "organisation/<int:house_id>/decks/<int:deck_id>.json",
        decks.deck_file,
        name="house_deck_file",
    ),
    path("decks", decks.decks, name="my_decks"),
    path("decks/<int:deck_id>", decks.deck, name="my_deck"),
    path("decks/<int:deck_id>.json", decks.deck_file, name="my_deck_file"),
    path("join/<str:secret>", views.join, name="join"),
]
